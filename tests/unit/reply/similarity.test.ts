import { describe, expect, it } from 'vitest'
import { closest } from '@/lib/reply/drafting/similarity'

describe('closest', () => {
  it('finds the reply that is a copy, whatever its case and punctuation', () => {
    const found = closest('Спасибо за отзыв! Ждём снова.', [
      'Совсем другой ответ о размере.',
      'спасибо за отзыв, ждем снова',
    ])
    expect(found).toEqual({ similarity: 1, index: 1 })
  })
  it('is low for replies that share a turn of phrase only', () => {
    const one = 'Спасибо за отзыв! Рады, что куртка оказалась тёплой и села по фигуре.'
    const other = 'Спасибо за отзыв! Приятно, что крышка закрывается плотно и ничего не протекает.'
    expect(closest(one, [other]).similarity).toBeLessThan(0.3)
  })
  it('has nothing to find without recent replies', () => {
    expect(closest('Спасибо!', [])).toEqual({ similarity: 0, index: -1 })
  })
})
