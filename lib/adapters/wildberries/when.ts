import { unitOf } from '@/lib/dom/calendar-words'
import { findDate, readDate } from '@/lib/dom/read-date'
import type { Item, ItemDate } from '@/lib/domain/item'
import { firstOf, type Way } from '../hook'
import { besideWords, type RowParts } from './row-parts'

const aboutDeadline = /(?:ответ[а-яё]*|срок|дедлайн).{0,20}до\s|остал[а-яё]{1,3}\s|истека/iu

/** Every date has a digit or is said in one of these words; most texts have neither. */
const mayTellTime = /\d|назад|вчера|сегодня|только что/iu

type Place = { parts: RowParts; now: number }

const ways: readonly Way<Place, ItemDate>[] = [
  [
    'text', // of several dates the one with a time is the buyer's: the others tell of the order
    ({ parts, now }) => {
      let first: ItemDate | undefined
      for (const { text, ofBuyer } of parts.said) {
        // What the buyer tells of («купил 5 января») is not when he wrote.
        if (ofBuyer) continue
        const date = shortDate(text, now)
        if (date?.precision === 'minute') return date
        first ??= date
      }
      return first
    },
  ],
  [
    'any',
    ({ parts, now }) => {
      for (const element of parts.block.querySelectorAll('time,td,div,span')) {
        const date = shortDate(element.textContent ?? '', now)
        if (date && !besideWords(element)) return date
      }
      return undefined
    },
  ],
]

export const dateOf = (view: string, parts: RowParts, now: number): Item['date'] =>
  firstOf(view, 'date', { parts, now }, ways)

function shortDate(text: string, now: number): Item['date'] {
  return text.length > 60 || text.length < 5 || !mayTellTime.test(text) || aboutDeadline.test(text)
    ? undefined
    : readDate(text, now)
}

/** «Ответить до 21.02.2026 12:00» or «Осталось 5 ч». */
export function deadlineOf({ block, whole }: RowParts, now: number): number | undefined {
  if (!aboutDeadline.test(whole)) return undefined
  for (const element of block.querySelectorAll('span,div,p,time')) {
    const text = element.textContent ?? ''
    if (text.length > 80 || !aboutDeadline.test(text)) continue
    const left = /остал[а-яё]{1,3}\s(\d{1,3})\s?([а-яё]+)/iu.exec(text)
    const unit = left?.[2] && unitOf(left[2])
    if (left && unit) return now + Number(left[1]) * unit
    const date = findDate(text, now)
    if (!date) continue
    // A date without a year was taken for the last such day: a deadline is the next one.
    const halfYear = 180 * 86_400_000
    return date.at < now - halfYear
      ? new Date(date.at).setFullYear(new Date(date.at).getFullYear() + 1)
      : date.at
  }
  return undefined
}
