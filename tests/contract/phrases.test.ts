import { describe, expect, it } from 'vitest'
import { moments } from '@/lib/reply/moments'
import { nounPhrase } from '@/lib/reply/product/noun-phrase'
import { steps } from '@/lib/reply/steps'
import { wordings } from '@/lib/reply/wording'
import { allPartings } from '@/lib/reply/wording/partings'
import { ratingOnly } from '@/lib/reply/wording/rating-only'

const banks = steps.flatMap(({ id, phrases }) =>
  Object.values(phrases).flatMap((list) => list.map((phrase) => [id, phrase] as const)),
)
const topical = Object.values(wordings).flatMap(({ topic, trouble, empathy, next = [] }) =>
  [...trouble, ...empathy, ...next].map((phrase) => [topic, phrase] as const),
)
const told = moments.flatMap(({ id, says }) => says.map((phrase) => [id, phrase] as const))
const rated = [5, 4, 3, 2].flatMap((rating) =>
  ratingOnly(rating).map((phrase) => ['E', phrase] as const),
)
const parting = allPartings.map((phrase) => ['invite', phrase] as const)
const all: (readonly [string, string])[] = [...banks, ...topical, ...rated, ...told, ...parting]

const pronoun = /(?<!\p{L})(вы|вас|вам|вами|ваш\p{L}*|ты|тебя|тебе|тобой|тво\p{L}+)(?!\p{L})/iu
const imperative = /(?<!\p{L})(?!пусть)\p{L}{3,}(ите|йте|етесь|итесь|йтесь|ьте)(?!\p{L})/iu

describe('every phrase', () => {
  it.each(all)('%s: %s', (_, phrase) => {
    const outside = phrase.replace(/\[[^\]]*\]/gu, '').replace(/\{[^}]*\}/gu, '')
    expect(outside, 'forms of address stand in [вы|ты] pairs').not.toMatch(pronoun)
    expect(outside, 'verbs too').not.toMatch(imperative)
    for (const [, polite = '', familiar = ''] of phrase.matchAll(/\[([^|\]]*)\|([^\]]*)\]/gu)) {
      expect(polite).not.toMatch(/(?<!\p{L})(ты|тебя|тебе|тобой|тво\p{L}+)(?!\p{L})/iu)
      expect(familiar).not.toMatch(/(?<!\p{L})(вы|вас|вам|вами|ваш\p{L}*)(?!\p{L})/iu)
    }
    expect((phrase.match(/\[/gu) ?? []).length).toBe((phrase.match(/\|/gu) ?? []).length)
    expect(phrase).not.toMatch(/ {2}|"/u)
  })
})

describe('every wording', () => {
  it.each(Object.values(wordings))(
    '$topic names praise with words of the lexicon',
    ({ praised = [] }) => {
      for (const text of praised.filter((one) => !one.startsWith(': ')))
        expect(nounPhrase(text).noun.lemma).toBe(text.split(' ').at(-1))
    },
  )
  it.each(Object.values(wordings))('$topic has a clause without the product', ({ trouble }) => {
    expect(trouble.some((clause) => !clause.includes('{item') && !clause.includes('<'))).toBe(true)
  })
})
