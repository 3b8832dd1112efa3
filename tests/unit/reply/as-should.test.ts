import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'

const review = (text: string): ReplyItem => ({
  kind: 'review',
  marketplace: 'wildberries',
  rating: 2,
  text,
})

describe('what was expected', () => {
  it('did no harm', () => {
    expect(analyse(review('Кожа шелушится и обновляется, так и должно быть')).danger).toBe(false)
    expect(analyse(review('Кожа шелушится и покраснела')).danger).toBe(true)
  })
})
