import { readDate } from '@/lib/dom/read-date'
import { labels } from '@/lib/dom/read-labels'
import { some } from '@/lib/dom/read-text'
import { firstOf, type Way } from '../hook'
import { authorOf, uncut } from '../reading'
import type { RowParts, Said } from './row-parts'

export type Words = { text?: string; pros?: string; cons?: string; author?: string }

const prefix = /^(?:(плюсы|достоинства)|(минусы|недостатки)|комментарий|отзыв|вопрос)\s?:\s{0,3}/iu

/** Sorts blocks by their prefixes; one without a prefix is the comment. */
function sort(blocks: readonly Element[], needPrefix: boolean): Words | undefined {
  const words: Words = {}
  for (const block of blocks) {
    const text = uncut(block) ?? ''
    const found = prefix.exec(text)
    if (found) {
      const name = found[1] ? 'pros' : found[2] ? 'cons' : 'text'
      words[name] ??= some(text.slice(found[0].length)) as string
    } else if (!needPrefix && text) words.text ??= text
  }
  return words.text || words.pros || words.cons ? words : undefined
}

const wordWays: readonly Way<RowParts, Words>[] = [
  ['text-ellipse', ({ bodies }) => sort(bodies, false)],
  [
    'prefixed-text',
    ({ said }) =>
      sort(
        said.map(({ element }) => element),
        true,
      ),
  ],
  [
    'labels',
    ({ block }) => {
      const value = labels(block)
      const words: Words = {}
      const put = (name: 'text' | 'pros' | 'cons', ...names: string[]) => {
        const found = value(...names)
        const text = some(found?.element ? (uncut(found.element) ?? '') : found?.text)
        if (text) words[name] = text
      }
      put('text', 'комментарий', 'вопрос', 'текст вопроса', 'отзыв')
      put('pros', 'плюсы', 'достоинства')
      put('cons', 'минусы', 'недостатки')
      return Object.keys(words).length ? words : undefined
    },
  ],
  [
    'longest-text', // the questions' rows are not known: the longest text that is no name, date or mark
    ({ said }) => {
      const long = said
        .map(({ element }) => uncut(element) ?? '')
        .filter((text) => text.length > 25 || /[?？]/u.test(text))
        .sort((a, b) => b.length - a.length)[0]
      return long ? { text: long } : undefined
    },
  ],
]

const authorWays: readonly Way<RowParts, string>[] = [
  [
    'label',
    ({ texts }) =>
      authorOf(/(?:покупатель|автор|имя):\s{0,5}(\S.{0,60})$/imu.exec(labelLines(texts))?.[1]),
  ],
  ['beside-date', beside],
]

export function wordsOf(view: string, parts: RowParts): Words {
  const words = firstOf(view, 'text', parts, wordWays) ?? {}
  const author = firstOf(view, 'author', parts, authorWays)
  if (author) words.author = author
  return words
}

const labelLines = (texts: readonly Said[]): string =>
  texts
    .map(({ text }) => text)
    .filter((text) => text.length < 80 && text.includes(':'))
    .join('\n')

// Ranges, not `\p{L}`: that costs the first row some milliseconds to compile.
const capital = 'A-ZÀ-ÖØ-ÞЀ-ЯҐҒҚҢӘӨҰҮҺԱ-Ֆ'
const letter = 'A-Za-zÀ-ÖØ-öø-ɏЀ-ԯԱ-և'
const name = new RegExp(
  `^[${capital}][${letter}'’-]{0,30}(?:\\s[${capital}][${letter}'’.-]{0,30}){0,2}$`,
  'u',
)

const places: ((mark: Element) => Element | null | undefined)[] = [
  (mark) => mark.closest('td,[data-testid="Base-table-cell"]'),
  (mark) => mark.parentElement,
  (mark) => mark.parentElement?.parentElement,
]

/** A name stands with the date or the stars in one cell or line: one to three capitalised words and nothing else. */
function beside({ said, stars }: RowParts): string | undefined {
  const names = said.filter(
    ({ element, text, ofBuyer }) =>
      !ofBuyer && text.length < 100 && name.test(text.trim()) && !element.closest('h1,h2,h3,h4'),
  )
  if (names.length === 0) return undefined
  const date = said.find(({ text }) => text.length < 40 && readDate(text, 0))
  const marks = [date?.element, stars[0]]
  // The nearest place first: further out stands the drawer's own heading «Отзыв».
  for (const around of places) {
    for (const mark of marks) {
      const place = mark && around(mark)
      const found = place && names.find(({ element }) => place.contains(element))
      if (found) return authorOf(found.text)
    }
  }
  return undefined
}
