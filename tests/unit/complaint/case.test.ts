import { expect, it } from 'vitest'
import { decided, markedStatus, noCase, statusOf } from '@/lib/domain/complaint-case'
import { awake, begun, complaintDue, withCase } from '@/lib/queue/actions'
import { mergeEntries } from '@/lib/queue/backup'
import { turned } from '@/lib/queue/entry'

const item = {
  key: 'wildberries:review:1',
  marketplace: 'wildberries',
  kind: 'review',
  state: 'answered',
  url: 'https://seller.wildberries.ru/',
} as const
const day = 86_400_000
const answered = turned(begun(item, 0), 'published', 1)

it('the page’s mark outranks what the seller noted', () => {
  expect(markedStatus(['Виден', 'Проверяем жалобу'])).toBe('filed')
  expect(markedStatus(['Жалоба отклонена'])).toBe('rejected')
  expect(markedStatus(['Выкуп'])).toBeUndefined()
  expect(statusOf(['Жалоба одобрена'], { ...noCase, status: 'filed' })).toBe('approved')
  expect(statusOf([], { ...noCase, status: 'filed' })).toBe('filed')
  expect([decided(undefined), decided('filed'), decided('revised')]).toEqual([false, false, true])
})

it('an answered review comes back when it is time to look after the complaint', () => {
  const entry = withCase(answered, { ...noCase, status: 'filed', lookAt: 3 * day })
  expect(awake(entry, 2 * day)).toBe(entry)
  const back = awake(entry, 3 * day)
  expect(back.state).toBe('follow-up')
  expect(back.history.at(-1)?.why).toBe(complaintDue)
})

it('a decided complaint reminds of nothing, nor does one that the seller no longer wants to be reminded of', () => {
  const kept = { ...noCase, status: 'filed', lookAt: 3 * day } as const
  const seen = { ...answered, item: { ...item, tags: ['Жалоба одобрена'] } }
  expect(awake(withCase(seen, kept), 4 * day).state).toBe('published')
  const forgot = withCase(withCase(answered, kept), { ...noCase, status: 'filed' })
  expect(awake(forgot, 4 * day).state).toBe('published')
})

it('a promise to the buyer that comes first is kept first', () => {
  const promised = { ...answered, followUpAt: day }
  const entry = withCase(promised, { ...noCase, lookAt: 3 * day })
  const first = awake(entry, day)
  expect(first.history.at(-1)?.why).toBe('обещанный срок')
  const again = awake(turned(first, 'done', 2 * day), 3 * day)
  expect(again.history.at(-1)?.why).toBe(complaintDue)
})

it('of two copies the newer work on a complaint counts', () => {
  const mine = { ...answered, case: { ...noCase, at: 5, text: 'новее' } }
  const theirs = { ...turned(answered, 'done', 9), case: { ...noCase, at: 2, text: 'старее' } }
  expect(mergeEntries(mine, theirs).case?.text).toBe('новее')
})
