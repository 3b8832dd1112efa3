import { describe, expect, it } from 'vitest'
import { defaultVoice, type Voice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { shingles } from '@/lib/reply/drafting/similarity'
import { suggest } from '@/lib/reply/suggest'

const praised: ReplyItem = {
  marketplace: 'wildberries',
  kind: 'review',
  rating: 5,
  author: 'Вера',
  text: 'Плед мягкий, тёплый, шов ровный. Дочка в него заворачивается каждый вечер, всем советую.',
  product: { name: 'Плед из флиса' },
}
const broken: ReplyItem = {
  marketplace: 'ozon',
  kind: 'review',
  rating: 2,
  author: 'Олег',
  text: 'Фонарь погас через неделю, кнопка западает.',
  product: { name: 'Фонарь налобный' },
}

const drafts = (item: ReplyItem, voice: Partial<Voice>, count = 8) =>
  Array.from(
    { length: count },
    (_, attempt) =>
      suggest(item, {
        analysis: analyse(item),
        voice: { ...defaultVoice, ...voice },
        facts: [],
        recent: [],
        attempt,
        seed: 'voice',
      }).text,
  )
const greeting = /^[^!]*!/u
const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
/** What the buyer told is repeated in any voice. */
const fact = /фонарь погас через неделю, а кнопка западает|плед мягкий и тёплый, а шов ровный/u
const lengths = (texts: string[]) => mean(texts.map(({ length }) => length))
function likeness(some: string[], others: string[]): number {
  return mean(
    some.flatMap((one) =>
      others.map((other) => {
        const [left, right] = [one, other].map((text) => shingles(text.replace(fact, ''))) as [
          Set<number>,
          Set<number>,
        ]
        const common = [...left].filter((shingle) => right.has(shingle)).length
        return common / (left.size + right.size - common)
      }),
    ),
  )
}

describe.each([
  ['praise', praised],
  ['a complaint', broken],
])('under %s', (_, item) => {
  const restrained = drafts(item, { warmth: 'restrained' })
  const warm = drafts(item, { warmth: 'warm' })
  const heartfelt = drafts(item, { warmth: 'heartfelt' })

  it('a reserved shop does not exclaim, gush or wish', () => {
    for (const text of restrained) {
      expect(text.replace(greeting, '')).not.toMatch(/!/u)
      expect(text).not.toMatch(/[Зз]дорово|[Хх]очется|Пусть|Спасибо за/u)
    }
  })

  it('a hearty shop is known by its words', () => {
    const hearty =
      /большое|огромное|от души|от всей души|так жаль|так приятно|счастлив|радост|очень|как (?:же|здорово|хорошо|замечательно)|сердечно|понимаем|неловко/iu
    for (const text of heartfelt) expect(text).toMatch(hearty)
  })

  it('the three are less alike than the variants of one', () => {
    expect(likeness(restrained, heartfelt)).toBeLessThan(likeness(heartfelt, heartfelt))
    expect(likeness(restrained, heartfelt)).toBeLessThan(0.3)
    expect(likeness(restrained, warm)).toBeLessThan(0.3)
    expect(likeness(heartfelt, warm)).toBeLessThan(0.3)
  })

  it('short is really short, and detailed says more', () => {
    const [short, normal, detailed] = (['short', 'normal', 'detailed'] as const).map((length) =>
      lengths(drafts(item, { length })),
    ) as [number, number, number]
    expect(short).toBeLessThan(normal * 0.85)
    expect(detailed).toBeGreaterThan(normal * 1.15)
  })
})

it.each([
  ['praise', praised],
  ['a complaint', broken],
])(
  '«another variant» of %s gives twenty replies of which no two in a row open or close alike',
  (_, item) => {
    const texts = drafts(item, {}, 20)
    expect(new Set(texts).size).toBe(20)
    const opening = (text: string) =>
      text.replace(greeting, '').trim().split(' ').slice(0, 3).join(' ')
    const closing = (text: string) => text.split(/(?<=[.!?])\s+/u).at(-1)
    texts.slice(1).forEach((text, at) => {
      expect(opening(text)).not.toBe(opening(texts[at] ?? ''))
      expect(closing(text)).not.toBe(closing(texts[at] ?? ''))
    })
  },
)
