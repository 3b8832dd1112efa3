import { type Case, declineAdjective, type Gender } from '@/lib/text/inflect'
import { thing } from '../things/lexicon'
import type { Thing } from '../things/thing'

/** «мягкая ткань», ready for any case. Adjectives in the masculine nominative. */
export type NounPhrase = {
  adjectives: readonly string[]
  noun: Thing
  plural: boolean
  /** What follows and never changes: «в использовании», «пледа». */
  tail?: string
  /** The adjectives only say «good»: left out where the sentence says so itself. */
  evaluative?: boolean
}

const evaluations = new Set(
  `хороший отличный прекрасный замечательный великолепный превосходный достойный идеальный адекватный доступный выгодный
  роскошный потрясающий восхитительный изумительный невероятный волшебный сказочный чудесный`.split(
    /\s+/u,
  ),
)
/** The adjective only says «good». */
export const isVerdict = (adjective: string) => evaluations.has(adjective)

/** Reads «adjective adjective noun» as the wording files write it. */
export function nounPhrase(text: string): NounPhrase {
  const words = text.split(' ')
  const noun = thing(words.at(-1) ?? '')
  const adjectives = words.slice(0, -1)
  return {
    adjectives,
    noun,
    plural: noun.gender === 'pl',
    ...(adjectives.some(isVerdict) && { evaluative: true }),
  }
}

export const genderOf = ({ noun, plural }: Pick<NounPhrase, 'noun' | 'plural'>): Gender =>
  plural ? 'pl' : noun.gender

/** The phrase in a case. */
export function inCase({ adjectives, noun, plural, tail }: NounPhrase, name: Case): string {
  const forms = (plural ? noun.plural : noun.singular) ?? noun.singular ?? noun.plural
  const gender = plural ? 'pl' : noun.gender
  const words = adjectives.map((adjective) => declineAdjective(adjective, gender, name))
  return [joined(words), forms?.[name] ?? noun.lemma, tail].filter(Boolean).join(' ')
}

/** Several phrases in a case; a tail that they share is said once: «компактность и яркость фонаря». */
export function allInCase(phrases: readonly NounPhrase[], name: Case): string {
  return joined(
    phrases.map((phrase, at) => {
      const shared = phrase.tail !== undefined && phrases[at + 1]?.tail === phrase.tail
      const { tail: _, ...bare } = phrase
      return inCase(shared ? bare : phrase, name)
    }),
  )
}

/** «а», «а и б», «а, б и в». */
export function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? ''
  return `${parts.slice(0, -1).join(', ')} и ${parts.at(-1)}`
}
