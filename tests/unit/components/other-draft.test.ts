import { expect, it } from 'vitest'
import { draftFor, firstWishes, type Ground, otherDraft } from '@/components/sidebar/wishes'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'

const ground = (item: Pick<ReplyItem, 'kind' | 'text' | 'rating'>): Ground => {
  const whole = { key: 'ozon:1', marketplace: 'ozon' as const, ...item }
  return { item: whole, analysis: analyse(whole), voice: defaultVoice, facts: [], recent: [] }
}

/** Every text that «Другой вариант» gives until there is no other, or `most` of them. */
const pressed = (on: Ground, most: number) => {
  let wishes = firstWishes(defaultVoice)
  const texts = [draftFor(on, wishes).text]
  while (texts.length < most) {
    const other = otherDraft(on, wishes, texts)
    if (!other) break
    wishes = other
    texts.push(draftFor(on, wishes).text)
  }
  return texts
}

it('a complaint has twenty other versions', () => {
  const texts = pressed(ground({ kind: 'review', rating: 1, text: 'Ручка отвалилась.' }), 20)
  expect(new Set(texts).size).toBe(20)
})

it('where there is no other version none is given, rather than the same once more', () => {
  const texts = pressed(ground({ kind: 'question', text: 'Добрый день, складывается ли он?' }), 20)
  expect(texts.length).toBeLessThan(20)
  expect(new Set(texts).size).toBe(texts.length)
})
