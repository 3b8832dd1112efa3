import { describe, expect, it } from 'vitest'
import { otherOpening } from '@/components/sidebar/other-opening'
import { draftFor, firstWishes, type Ground } from '@/components/sidebar/wishes'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'

const ground = (item: Omit<ReplyItem, 'marketplace'>): Ground => {
  const whole = { key: 'ozon:1', marketplace: 'ozon' as const, author: 'Антон', ...item }
  return { item: whole, analysis: analyse(whole), voice: defaultVoice, facts: [], recent: [] }
}
const wishes = firstWishes(defaultVoice)

const complaint = ground({
  kind: 'review',
  rating: 1,
  text: 'Левый динамик умер через две недели.',
  product: { name: 'Колонка дорожная' },
})

/** Pressed so many times, each text from the one before. */
const pressed = (on: Ground, times: number, text = draftFor(on, wishes).text) => {
  const texts = [text]
  for (let time = 0; time < times; time++) {
    const next = otherOpening(on, wishes, texts.at(-1) as string)
    if (next === undefined) break
    texts.push(next)
  }
  return texts
}

describe('another opening', () => {
  it('is another each time, and says nothing twice', () => {
    const texts = pressed(complaint, 4)
    expect(new Set(texts).size).toBe(5)
    for (const text of texts) {
      expect(text.match(/через две недели/gu)).toHaveLength(1)
      expect(text.match(/прост|извин|прощени/giu) ?? []).toHaveLength(1)
    }
  })

  it('leaves what the seller wrote after it', () => {
    const own = draftFor(complaint, wishes).text.replace(/[^.]+\.$/u, ' Завтра отправим новую.')
    for (const text of pressed(complaint, 3, own)) expect(text).toMatch(/Завтра отправим новую\.$/u)
  })

  it('never cuts words of the seller', () => {
    expect(otherOpening(complaint, wishes, 'Антон, мы уже позвонили вам.')).toBeUndefined()
    const { text } = draftFor(complaint, wishes)
    expect(otherOpening(complaint, wishes, `По-хорошему. ${text}`)).toBeUndefined()
  })

  it('of an answer is its greeting', () => {
    const question = ground({ kind: 'question', text: 'Подойдёт ли на рост 170?' })
    const answered = draftFor(question, wishes).text.replace('▢', '48')
    const [, other] = pressed(question, 1, answered)
    expect(other).not.toBe(answered)
    expect(other).toContain('48')
  })
})
