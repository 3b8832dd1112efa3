import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { ratingOf } from '@/lib/dom/read-rating'

const row = (stars: string) => {
  const { document } = new Window()
  document.body.innerHTML = `<div>${stars}</div>`
  return document.body.firstElementChild as unknown as Element
}

it.each([1, 3, 5])('%i of five stars that differ in a mark without a value', (rating) => {
  const stars = Array.from(
    { length: 5 },
    (_, at) => `<svg data-v-1a2b ${at < rating ? 'data-on' : 'data-off'}><path d="M0"/></svg>`,
  )
  expect(ratingOf(row(stars.join('')))).toBe(rating)
})
