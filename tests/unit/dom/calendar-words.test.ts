import { expect, test } from 'vitest'
import '@/lib/dom/foreign-calendar'
import { unitOf } from '@/lib/dom/calendar-words'

const hour = 3_600_000
const year = 365 * 24 * hour

test.each([
  ['год', year],
  ['года', year],
  ['году', year],
  ['годов', year],
  ['годин', hour],
  ['години', hour],
  ['часа', hour],
])('«%s» is a unit of %d ms', (word, milliseconds) => {
  expect(unitOf(word)).toBe(milliseconds)
})
