import { describe, expect, it } from 'vitest'
import { compose } from '@/lib/complaint/compose'
import { propose } from '@/lib/complaint/propose'
import type { Item } from '@/lib/domain/item'
import { defaultVoice } from '@/lib/domain/voice'
import { examine } from '@/lib/doubt/examine'
import { signs } from '@/lib/doubt/signs'
import { analyse } from '@/lib/reply/analyse'
import { check } from '@/lib/reply/check'
import { suggest } from '@/lib/reply/suggest'

/** Every review that one of the signs shows by its text: what a seller is tempted to quarrel with. */
const doubtful: Item[] = signs.flatMap(({ examples }) =>
  (examples?.shown ?? []).map((example, at): Item => {
    const [text, { around: _, ...parts }] =
      typeof example === 'string' ? ([example, {}] as const) : [example[0], { ...example[1] }]
    return {
      key: `wildberries:review:${at}`,
      marketplace: 'wildberries',
      kind: 'review',
      rating: 1,
      text,
      state: 'unanswered',
      url: 'https://seller.wildberries.ru/',
      ...parts,
    }
  }),
)
const accusing =
  /фейк|заказн|конкурент|(?<!с)лож[ьн]|неправд|жалоб[уы] на (?:ваш|отзыв)|модератор|суд(?:е|ом)?(?!\p{L})/iu

describe('Гайдлайн C5: a doubtful review is answered in public, calmly', () => {
  it.each(doubtful.map((item) => [item.text, item] as const))('%s', (_, item) => {
    const analysis = analyse(item)
    for (const attempt of [0, 1, 2, 3, 4, 5]) {
      const { text } = suggest(item, {
        analysis,
        voice: defaultVoice,
        facts: [],
        recent: [],
        seed: item.key,
        attempt,
      })
      expect(text.length).toBeGreaterThan(40)
      expect(text).not.toMatch(accusing)
      // Nor are the words at issue said once more.
      for (const { quotes } of examine(item, undefined, {}).reasons.filter(
        ({ weight }) => weight === 'breach',
      ))
        for (const quote of quotes) expect(text).not.toContain(quote.text)
    }
  })

  it('the text of the complaint is no reply: pasted there it is found', () => {
    for (const item of doubtful) {
      const { reasons: lines } = examine(item, undefined, {})
      for (const { reason } of propose(item.marketplace, lines).slice(0, 1)) {
        const reply = compose({ item, reason, lines, evidence: {} })
        const wrong = check({
          reply,
          marketplace: item.marketplace,
          kind: item.kind,
          voice: defaultVoice,
          analysis: analyse(item),
          recent: [],
          facts: [],
        })
        expect(wrong.map(({ rule }) => rule)).toContain('no-bargaining-for-reviews')
      }
    }
  })
})
