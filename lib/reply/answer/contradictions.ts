import { plain } from '@/lib/text/words'
import type { Ask } from '../analysis'
import type { Fact } from '../fact'
import { type Answered, answersTo } from './answers'
import { lineOf } from './line'
import { asked } from './question'

/** A fact that answers nearly as well as the best one is taken at its word. */
const asGood = 0.8

/** Facts that answer the same question and cannot both be true; the seller chooses one. */
export type Contradiction = { ask: Ask; answers: Answered[] }

/** The questions to which what is known gives answers that exclude each other; the best answer first. */
export function contradictions(
  asks: readonly Ask[],
  facts: readonly Fact[],
  product = '',
): Contradiction[] {
  return asks.flatMap((ask) => {
    const [best, ...others] = answersTo(ask.words.text, facts, product)
    if (!best) return []
    const against = others.filter(
      (other) => other.fit >= best.fit * asGood && excludes(best, other),
    )
    return against.length > 0 ? [{ ask, answers: [best, ...against] }] : []
  })
}

const polarity = (text: string) => /^(да|нет)(?![A-Za-zЀ-ӿ])/u.exec(plain(text))?.[1]

function excludes(one: Answered, other: Answered): boolean {
  const [line, otherLine] = [one, other].map(({ fact }) =>
    fact.ask ? undefined : lineOf(fact.text),
  )
  if (line && otherLine && plain(line.name) === plain(otherLine.name)) {
    return comparable(line.value) !== comparable(otherLine.value)
  }
  const [yes, otherYes] = [polarity(one.text), polarity(other.text)]
  if (yes && otherYes && yes !== otherYes) return true
  const [numbers, otherNumbers] = [asked(one.text).numbers, asked(other.text).numbers]
  return (
    numbers.length > 0 &&
    otherNumbers.length > 0 &&
    !numbers.some((number) => otherNumbers.includes(number))
  )
}

const comparable = (value: string) => plain(value).replace(/[\s.,;]+/gu, '')
