import { describe, expect, it } from 'vitest'
import type { ReplyItem } from '@/lib/reply/analysis'
import { widened } from '@/lib/reply/echo/quotes/widened'

const review = (text: string): ReplyItem => ({
  kind: 'review',
  marketplace: 'wildberries',
  rating: 1,
  text,
})

describe('a quotation with what was named beside it', () => {
  it.each([
    ['Скользит по полу, углы загибаются', 'Скользит по полу', 'Скользит по полу, углы загибаются'],
    [
      'Сетка мелкая, пачкается моментально, не советую',
      'Пачкается моментально',
      'Сетка мелкая, пачкается моментально',
    ],
  ])('%s', (text, quote, whole) => {
    expect(widened(quote, review(text))).toBe(whole)
  })

  it.each([
    ['Удобная ручка, углы загибаются', 'Углы загибаются'],
    ['Взяла на пробу, углы загибаются', 'Углы загибаются'],
    ['Углы загибаются, а подложка липкая', 'Углы загибаются'],
    ['Сеттка растянулась, углы загибаются', 'Углы загибаются'],
  ])('stays alone beside praise, the buyer, a contrast or a slip: %s', (text, quote) => {
    expect(widened(quote, review(text))).toBe(quote)
  })
})
