import { expect, it } from 'vitest'
import { newsIn, readKept } from '@/lib/knowledge/backup'
import type { KnownFact } from '@/lib/knowledge/fact'

const fact = (id: string, at: number, say = 'да'): KnownFact => ({
  id,
  form: 'line',
  scope: {},
  ask: 'Есть сертификат',
  say,
  at,
})
const chart = (id: string) => ({
  id,
  scope: {},
  rows: [{ size: '46', measures: { height: [164, 170] as [number, number] } }],
})

it('what is missing here comes back, what is newer here stays', () => {
  const theirs = {
    facts: [fact('lost', 1), fact('older', 1, 'нет'), fact('newer', 9, 'нет'), fact('same', 5)],
    charts: [chart('lost'), chart('here')],
  }
  const mine = {
    facts: [fact('older', 5), fact('newer', 5), fact('same', 5)],
    charts: [chart('here')],
  }
  const news = newsIn(theirs, mine)
  expect(news.facts.map(({ id }) => id)).toEqual(['lost', 'newer'])
  expect(news.charts.map(({ id }) => id)).toEqual(['lost'])
})

it('restored once more, a copy brings nothing new', () => {
  const theirs = { facts: [fact('a', 1)], charts: [chart('b')] }
  expect(newsIn(theirs, theirs)).toEqual({ facts: [], charts: [] })
})

it('a copy made before there were facts is sound, one with strange facts is not', () => {
  expect(readKept(undefined)).toEqual({ facts: [], charts: [] })
  expect(readKept({ facts: [{ ...fact('a', 1), more: 1 }], charts: [] })).toBeUndefined()
  expect(readKept('facts')).toBeUndefined()
})
