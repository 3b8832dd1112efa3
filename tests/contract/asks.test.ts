import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import { askOf, asks } from '@/lib/reply/asks'
import type { Ask, AskExample } from '@/lib/reply/asks/ask'
import { readCase } from '@/lib/reply/case/read-case'
import { fill, slotNames } from '@/lib/reply/phrase'

function askedOf(example: AskExample): Ask | undefined {
  const given = typeof example === 'string' ? { text: example } : example
  const { text, product, rating = 1 } = given as { text: string; product?: string; rating?: number }
  const item = {
    marketplace: 'ozon' as const,
    kind: 'review' as const,
    rating,
    text,
    ...(product && { product: { name: product } }),
  }
  const input = { voice: defaultVoice, facts: [], recent: [], attempt: 0, seed: text }
  return askOf(readCase(item, { ...input, analysis: analyse(item) })).ask
}
const nameOf = (example: AskExample) => (typeof example === 'string' ? example : example.text)

describe.each(asks.map((ask) => [ask.id, ask] as const))('ask %s', (id, ask) => {
  it.each(ask.examples.asked.map((one) => [nameOf(one), one] as const))('for «%s»', (_, one) => {
    expect(askedOf(one)?.id).toBe(id)
  })
  it.each(ask.examples.other.map((one) => [nameOf(one), one] as const))(
    'not for «%s»',
    (_, one) => {
      expect(askedOf(one)?.id).not.toBe(id)
    },
  )
  it('is said in at least four ways, each complete, or names what is to be sent', () => {
    const asked = { complaint: {}, kind: undefined, text: '', said: '' } as never
    const listed = (given: Ask['says']) => (typeof given === 'function' ? given(asked) : given)
    const slots = Object.fromEntries(slotNames.map((name) => [name, 'здесь']))
    const filled = (listed(ask.says) ?? []).flatMap(
      (phrase) => fill(phrase, { slots, flags: new Set(), address: 'вы', gender: 'f' }) ?? [],
    )
    if (ask.says) expect(new Set(filled).size).toBeGreaterThanOrEqual(4)
    else expect(listed(ask.shows)).not.toEqual([])
    for (const text of filled) expect(text).toMatch(/^[А-ЯЁ][^[\]{}|]+[.!?]$/u)
    // It is followed by a dash or a colon: a clause would want a comma.
    for (const shown of listed(ask.shows) ?? [])
      expect(shown).toMatch(/^(?:фото|снимо?к|короткое видео)[^,]*$/u)
  })
})

describe('the registry', () => {
  it('has every ask once', () => {
    expect(new Set(asks.map(({ id }) => id)).size).toBe(asks.length)
  })
})
