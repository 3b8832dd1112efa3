import { expect, it } from 'vitest'
import type { Item } from '@/lib/domain/item'
import { defaultVoice } from '@/lib/domain/voice'
import { factsFor } from '@/lib/knowledge/answer-item'
import { knowledgeBase } from '@/lib/knowledge/find'
import { ownAnswer } from '@/lib/knowledge/own-answer'
import { analyse } from '@/lib/reply/analyse'
import { suggest } from '@/lib/reply/suggest'

const march = Date.UTC(2026, 2, 12, 9)
const now = Date.UTC(2026, 5, 1)

const question = (key: string, text: string, name: string, article?: string): Item => ({
  key,
  marketplace: 'wildberries',
  kind: 'question',
  text,
  product: { name, ...(article && { article }) },
  state: 'unanswered',
  url: '',
})
const remembered = (item: Item, answer: string) => ownAnswer(item, answer, march) ?? []

/** The kettles answered in March, and what is asked in June. */
const base = knowledgeBase(
  [
    remembered(
      question('1', 'Ручка нагревается при кипячении?', 'Чайник эмалированный 2 л', 'E-2'),
      'Здравствуйте, Ольга! Нет, ручка бакелитовая и остаётся холодной. С уважением, Лавка',
    ),
    remembered(
      question('2', 'Нагревается ли ручка?', 'Чайник эмалированный 3 л', 'E-3'),
      'Добрый день! Да, ручка металлическая: берите прихватку.',
    ),
    remembered(question('3', 'Какой вес?', 'Чайник эмалированный 2 л', 'E-2'), 'Добрый день!'),
  ].flat(),
)
const factsOf = (item: Item) =>
  factsFor(item, analyse(item).asks, { base, charts: [] }, now, 'Europe/Moscow')

it('an answer comes back for a like question, without its greeting, with its day', () => {
  const item = question('4', 'ручка сильно нагреваеться?', 'Чайник эмалированный 2 л', 'E-2')
  const [first] = factsOf(item)
  expect(first?.text).toBe('Нет, ручка бакелитовая и остаётся холодной.')
  expect(first?.sourceNote).toBe('вы отвечали так 12 марта')
})

it('the same product comes before a similar one, and a similar one is named', () => {
  const same = factsOf(question('5', 'Ручка нагревается?', 'Чайник эмалированный 3 л', 'E-3'))
  expect(same[0]?.text).toContain('металлическая')
  const similar = factsOf(question('6', 'Ручка нагревается?', 'Чайник эмалированный 2,5 л'))
  expect(similar[0]?.sourceNote).toMatch(/^вы отвечали так 12 марта про «Чайник эмалированный/u)
})

it('nothing is remembered of an answer that was only polite, nor said of another thing', () => {
  expect(base.size).toBe(2)
  expect(factsOf(question('7', 'Ручка нагревается?', 'Сковорода чугунная'))).toEqual([])
})

it('the same answer is not copied word for word twice in a row', () => {
  const item = question('8', 'Ручка нагревается?', 'Чайник эмалированный 2 л', 'E-2')
  const input = {
    analysis: analyse(item),
    voice: defaultVoice,
    facts: factsOf(item),
    attempt: 0,
    seed: 'x',
  }
  const first = suggest(item, { ...input, recent: [] }).text
  const second = suggest(item, { ...input, recent: [first] }).text
  expect(second).toContain('ручка бакелитовая и остаётся холодной')
  expect(second.replace(/^[^!]+!/u, '')).not.toBe(first.replace(/^[^!]+!/u, ''))
})
