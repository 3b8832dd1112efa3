import { expect, it } from 'vitest'
import { remembered, rememberedLately } from '@/lib/text/remembered'

it('answers the same however many words come between, and asks once of a word that it knows', () => {
  let asked = 0
  const length = remembered((word) => {
    asked++
    return word.length
  })
  expect(length('ручка')).toBe(5)
  expect(length('ручка')).toBe(5)
  expect(asked).toBe(1)
  for (let at = 0; at < 10_000; at++) expect(length(`к${at}`)).toBe(1 + String(at).length)
  expect(length('ручка')).toBe(5)
})

it('does not hold on to a text by a long word of it', () => {
  let asked = 0
  const remember = remembered(() => ++asked)
  remember('а'.repeat(13))
  remember('а'.repeat(13))
  expect(asked).toBe(2)
})

it('asks once of a clause while a draft is made, and lets it go when others come', () => {
  let asked = 0
  const remember = rememberedLately((clause) => {
    asked++
    return clause.length
  })
  const clause = 'ручка отвалилась через неделю'
  expect(remember(clause)).toBe(clause.length)
  expect(remember(clause)).toBe(clause.length)
  expect(asked).toBe(1)
  for (let at = 0; at < 100; at++) remember(`клапан ${at}`)
  remember(clause)
  expect(asked).toBe(102)
})
