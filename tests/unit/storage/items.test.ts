import { describe, expect, test } from 'vitest'
import {
  act,
  draftOf,
  entry,
  left,
  markInserted,
  recentReplies,
  saveDraft,
  wake,
} from '@/lib/storage/items'
import { sections } from '@/lib/storage/items-list'
import { counts, nextChange } from '@/lib/storage/items-read'
import { day, hour, minute, moscow, noon, question, review } from '../queue/an-item'
import { freshLedger, sighted } from './a-ledger'

const asked = question()
const answered = question({ state: 'answered', answer: 'Да, подойдёт.' })

describe('a question that a page shows', () => {
  test('is due a day after it was asked, and the numbers turn at that minute', async () => {
    const db = freshLedger()
    await sighted(db, [asked], noon)
    const due = noon - hour + day
    expect(await counts(db, noon)).toMatchObject({ overdueQuestions: 0, soonQuestions: 0, open: 1 })
    expect(await counts(db, due - 4 * hour)).toMatchObject({ soonQuestions: 1 })
    expect(await counts(db, due - 1)).toMatchObject({ overdueQuestions: 0, soonQuestions: 1 })
    expect(await counts(db, due)).toMatchObject({ overdueQuestions: 1, soonQuestions: 0 })
    expect(await nextChange(db, noon)).toBe(due - 4 * hour)
    expect(await nextChange(db, due - 4 * hour)).toBe(due)
  })

  test('leaves the queue when the page shows the answer, which becomes a recent reply', async () => {
    const db = freshLedger()
    await sighted(db, [asked], noon)
    await sighted(db, [answered], noon + minute)
    expect(await counts(db, noon + day)).toMatchObject({ open: 0, overdueQuestions: 0 })
    expect(await recentReplies(db)).toEqual([{ text: 'Да, подойдёт.', at: noon + minute }])
  })

  test('stays answered when another tab still shows the old list', async () => {
    const db = freshLedger()
    await sighted(db, [asked], noon, { tab: 1 })
    await sighted(db, [answered], noon + minute, { tab: 2 })
    await sighted(db, [asked], noon + 2 * minute, { tab: 1 })
    expect((await entry(db, asked.key))?.state).toBe('published')
  })

  test('is open again when a page loaded later shows no answer', async () => {
    const db = freshLedger()
    await sighted(db, [answered], noon)
    const page = { complete: false, openedAt: noon + hour }
    await sighted(db, [asked], noon + hour, { page })
    expect(await counts(db, noon + hour)).toMatchObject({ open: 1 })
  })

  test('is open again when the buyer asks on, until another answer shows', async () => {
    const db = freshLedger()
    await sighted(db, [answered], noon)
    const more = 'Подойдёт ли к чайнику другая подставка? И какой у неё провод?'
    await sighted(db, [{ ...answered, text: more }], noon + hour)
    await sighted(db, [{ ...answered, text: more }], noon + 2 * hour)
    expect(await entry(db, asked.key)).toMatchObject({
      state: 'unanswered',
      reopenedAt: noon + hour,
    })
    await sighted(db, [{ ...answered, text: more, answer: 'Провод 0,7 м.' }], noon + 3 * hour)
    expect((await entry(db, asked.key))?.state).toBe('published')
  })

  test('is not opened again by an old tab that shows what the buyer wrote before', async () => {
    const db = freshLedger()
    const more = { ...answered, text: 'Какой у него провод?', answer: 'Провод 0,7 м.' }
    await sighted(db, [answered], noon, { tab: 1 })
    await sighted(db, [more], noon + hour, { tab: 2 })
    await sighted(db, [{ ...more, answer: 'Провод 0,7 м, вилка обычная.' }], noon + hour, {
      tab: 2,
    })
    await sighted(db, [answered], noon + 2 * hour, { tab: 1 })
    expect(await entry(db, asked.key)).toMatchObject({
      state: 'published',
      item: { text: 'Какой у него провод?' },
    })
  })

  test('reported again, it costs no write', async () => {
    const db = freshLedger()
    await sighted(db, [asked], noon)
    const before = await entry(db, asked.key)
    expect(await sighted(db, [asked], noon + minute)).toEqual([])
    expect(await entry(db, asked.key)).toEqual(before)
  })
})

describe('what the seller wrote', () => {
  test('is kept until the page shows the answer', async () => {
    const db = freshLedger()
    await sighted(db, [asked], noon)
    await saveDraft(db, asked, 'Да, подой', noon, moscow())
    expect((await entry(db, asked.key))?.state).toBe('draft')
    await sighted(db, [asked], noon + hour)
    expect(await draftOf(db, asked.key)).toBe('Да, подой')
    await sighted(db, [answered], noon + 2 * hour)
    expect(await draftOf(db, asked.key)).toBeUndefined()
  })

  test('is kept for an item that no page has reported', async () => {
    const db = freshLedger()
    await saveDraft(db, asked, 'Да', noon, moscow())
    expect(await draftOf(db, asked.key)).toBe('Да')
    expect(await counts(db, noon)).toMatchObject({ open: 1 })
  })

  test('is told as unsaved, with its text, when no page shows it as stored', async () => {
    const db = freshLedger()
    await sighted(db, [asked], noon)
    await markInserted(db, { item: asked, text: 'Да, подойдёт.' }, noon, moscow())
    await sighted(db, [asked], noon + minute)
    expect(await counts(db, noon + 14 * minute)).toMatchObject({ unsaved: 0, open: 1 })
    expect(await counts(db, noon + 15 * minute)).toMatchObject({ unsaved: 1, open: 1 })
    expect(await draftOf(db, asked.key)).toBe('Да, подойдёт.')
  })

  test('with a promised term comes back at that time, and its old answer does not settle it', async () => {
    const db = freshLedger()
    await markInserted(db, { item: asked, text: 'Узнаем.', termHours: 24 }, noon, moscow())
    await sighted(db, [{ ...asked, state: 'answered', answer: 'Узнаем.' }], noon + minute)
    expect(await counts(db, noon + hour)).toMatchObject({ open: 0 })
    expect(await nextChange(db, noon + hour)).toBe(noon + day)
    await wake(db, noon + day, moscow())
    await sighted(db, [{ ...asked, state: 'answered', answer: 'Узнаем.' }], noon + day + hour)
    expect(await entry(db, asked.key)).toMatchObject({
      state: 'follow-up',
      dueAt: noon + day,
      reply: { text: 'Узнаем.' },
    })
  })
})

test('an item that left its list is gone, unless a reply was just inserted for it', async () => {
  const db = freshLedger()
  const other = question({ key: 'wildberries:question:2' })
  await sighted(db, [asked, other], noon)
  await markInserted(db, { item: other, text: 'Да.' }, noon, moscow())
  await left(db, [asked.key, other.key, 'wildberries:question:3'], noon + minute, moscow())
  expect(await counts(db, noon + minute)).toMatchObject({ open: 1 })
  expect((await entry(db, asked.key))?.state).toBe('gone')
  expect((await entry(db, other.key))?.state).toBe('inserted')
  await sighted(db, [asked], noon + hour)
  expect((await entry(db, asked.key))?.state).toBe('unanswered')
})

describe('a list that was seen whole', () => {
  test('tells what has gone, which is not an answer and comes back when seen', async () => {
    const db = freshLedger()
    const other = question({ key: 'wildberries:question:2' })
    await sighted(db, [asked, other], noon)
    await sighted(db, [other], noon + hour, { page: { complete: true } })
    expect((await entry(db, asked.key))?.state).toBe('gone')
    expect(await counts(db, noon + hour)).toMatchObject({ open: 1 })
    await sighted(db, [asked], noon + 2 * hour)
    expect((await entry(db, asked.key))?.state).toBe('unanswered')
  })

  test('takes nothing away when it shares no item with what was known: another shop or filter', async () => {
    const db = freshLedger()
    await sighted(db, [asked], noon)
    const page = { complete: true }
    await sighted(db, [question({ key: 'wildberries:question:9' })], noon + hour, { page })
    expect((await entry(db, asked.key))?.state).toBe('unanswered')
  })
})

describe('the queue', () => {
  test('puts overdue first, then by due time, then complaints before praise', async () => {
    const db = freshLedger()
    const date = { at: noon - day, precision: 'minute' } as const
    const praise = review({ key: 'praise', deadline: noon + hour, rating: 5, date })
    const complaint = review({ key: 'complaint', deadline: noon + hour, rating: 1, date })
    const late = question({ key: 'late', date: { at: noon - 2 * day, precision: 'minute' } })
    const tomorrow = question({ key: 'tomorrow', deadline: noon + day })
    await sighted(db, [praise, tomorrow, complaint, late], noon)
    const parts = await sections(db, {}, noon, noon + 12 * hour)
    expect(parts.map(({ id, keys }) => [id, keys])).toEqual([
      ['overdue', ['late']],
      ['today', ['complaint', 'praise']],
      ['later', ['tomorrow']],
      ['waiting', []],
      ['snoozed', []],
      ['gone', []],
    ])
  })

  test('hides what is snoozed until then, from the badge too', async () => {
    const db = freshLedger()
    await sighted(db, [asked], noon)
    await act(db, asked.key, { do: 'snooze', until: noon + 3 * day }, noon, moscow())
    expect(await counts(db, noon + 2 * day)).toMatchObject({ overdueQuestions: 0, open: 0 })
    expect(await nextChange(db, noon)).toBe(noon + 3 * day)
    await wake(db, noon + 3 * day, moscow())
    expect(await counts(db, noon + 3 * day)).toMatchObject({ overdueQuestions: 1, open: 1 })
  })

  test('leaves out stars without words, until the buyer writes', async () => {
    const db = freshLedger()
    const { text: _, ...stars } = review()
    await sighted(db, [stars], noon)
    expect(await counts(db, noon)).toMatchObject({ open: 0 })
    await sighted(db, [review()], noon + hour)
    expect(await counts(db, noon)).toMatchObject({ open: 1 })
  })

  test('finds by words whatever their case and «ё», also beyond one portion', async () => {
    const db = freshLedger()
    const many = Array.from({ length: 1200 }, (_, at) =>
      question({ key: `q${at}`, text: 'Размер?' }),
    )
    const wanted = question({ key: 'wanted', text: 'Зелёный ЕСТЬ?' })
    await sighted(db, [...many, wanted], noon)
    const parts = await sections(db, { search: 'есть зеленый' }, noon, noon + 12 * hour)
    expect(parts.flatMap(({ keys }) => keys)).toEqual(['wanted'])
    expect(
      (await sections(db, { search: 'размер' }, noon, noon + 12 * hour)).flatMap(
        ({ keys }) => keys,
      ),
    ).toHaveLength(1200)
  })
})
