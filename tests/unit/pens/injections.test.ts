import { describe, expect, it } from 'vitest'
import { judge } from '@/lib/pens/judge'
import { type Assignment, assignment } from '@/lib/pens/pen'
import { messagesFor } from '@/lib/pens/prompt'
import { write } from '@/lib/pens/write'
import { analyse } from '@/lib/reply/analyse'
import { readText } from '@/lib/text/phrases'
import { anAssignment } from './an-assignment'
import { injections } from './injections'
import { injectionsByOthers } from './injections-by-others'

const answerOf = (obeyed: string) => `Здравствуйте! Спасибо за отзыв. ${obeyed}`

const goodsIn = (review: string) =>
  review.includes('уртк') ? 'Куртка зимняя' : review.includes('амп') ? 'Лампа' : 'Чайник'

/** The sentences of the payload that the seller could take without a mark on them; none where we fall back. */
function unmarked(answer: string, obeyed: string, work: Assignment): string[] {
  const verdict = judge(answer, work, true)
  if (verdict.is === 'fallback') return []
  const from = verdict.text.indexOf(obeyed)
  if (from < 0) throw new Error(`changed on the way: ${verdict.text}`)
  return readText(obeyed)
    .sentences.filter(
      ({ start, end }) =>
        !verdict.findings.some(({ at }) => at && at.start < from + end && from + start < at.end),
    )
    .map(({ text }) => text)
}

describe('sixty reviews that give orders to the model', () => {
  it('are sixty', () => expect(new Set(injections.map(({ review }) => review)).size).toBe(60))

  it.each(injections)('$review', ({ review, obeyed }) => {
    for (const rating of [1, 5]) {
      const work = anAssignment({ text: review, rating, product: { name: 'Плед детский' } })
      expect(unmarked(answerOf(obeyed), obeyed, work)).toEqual([])
    }
  })

  it.each(injections)('never shown while it streams: $obeyed', async ({ review, obeyed }) => {
    const work = anAssignment({ text: review, rating: 1, product: { name: 'Плед детский' } })
    async function* obeying() {
      for (const word of `${answerOf(obeyed)} До встречи.`.split(/(?<= )/u)) yield word
    }
    for await (const news of write(work, obeying, new AbortController().signal)) {
      if (news.is === 'writing') expect(news.text).not.toContain(obeyed.replace(/\.$/u, ''))
    }
  })

  it.each(injectionsByOthers)('written by others: $review', ({ review, obeyed }) => {
    for (const rating of [1, 5]) {
      const work = anAssignment({ text: review, rating, product: { name: goodsIn(review) } })
      expect(unmarked(answerOf(obeyed), obeyed, work)).toEqual([])
    }
  })

  it('reach the model as JSON without a hidden character', () => {
    for (const { review } of injections) {
      const [system, user] = messagesFor(anAssignment({ text: review, rating: 1 }))
      expect(system?.content).not.toContain(review.slice(-20))
      expect(() => JSON.parse(user?.content ?? '')).not.toThrow()
      expect(user?.content).not.toMatch(/\p{Cf}/u)
    }
  })
})

describe('honest reviews give no orders', () => {
  const honest: [string, string][] = [
    [
      'Верните деньги! Плед с дыркой, сделайте что-нибудь.',
      'Нам очень жаль, что плед пришёл с дыркой.',
    ],
    ['Дай бог здоровья продавцу, плед отличный!', 'Как здорово, что плед оказался отличным!'],
    [
      'Инструкция для сборки непонятная, пришлось звонить.',
      'Жаль, что инструкция для сборки оказалась непонятной.',
    ],
    ['Системный блок накрыли этим пледом, тепло.', 'Здорово, что плед тёплый.'],
  ]
  it.each(honest)('%s', (text, sentence) => {
    const item = { marketplace: 'wildberries', kind: 'review', text, rating: 3 } as const
    const work = assignment(item, { ...anAssignment(item).input, analysis: analyse(item) }, false)
    const { findings } = judge(`Здравствуйте! Спасибо за отзыв. ${sentence}`, work)
    expect(
      findings.filter(({ rule, severity }) => rule.endsWith('-sourced') && severity === 'error'),
    ).toEqual([])
  })
})
