import { type Gender, past } from '@/lib/text/inflect'
import type { NounPhrase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import type { FoundThing } from '../../things/thing'
import type { TopicId } from '../../topic'

/** What went wrong, as a clause after «жаль, что …» in the format of `phrase.ts`. */
export type Trouble = {
  clause: string
  topic?: TopicId
  subject?: NounPhrase
  weak?: boolean
  /** The buyer's own clause: a trouble only where it was meant as one. */
  own?: true
}

/** A complaining clause, read into words and things. */
export type Clause = {
  text: string
  words: readonly string[]
  things: readonly FoundThing[]
  product: ProductName
}

/** The thing as it was found, without its adjectives. */
export const phraseOf = (found: FoundThing): NounPhrase => ({
  adjectives: found.thing.lemma === 'вид' ? ['внешний'] : [],
  noun: found.thing,
  plural: found.plural || found.thing.gender === 'pl',
})

/** `<…>` of a predicate agreed with its subject. */
export function agreed(template: string, gender: Gender): string {
  return template.replace(/<([^<>]+)>/gu, (_, forms: string) => {
    if (forms.includes('|')) return forms.split('|')[gender === 'pl' ? 1 : 0] ?? ''
    const [m = '', f, n, pl] = forms.split('/')
    return { m, f: f ?? past(m, 'f'), n: n ?? past(m, 'n'), pl: pl ?? past(m, 'pl') }[gender]
  })
}

/** «не протекает», «ни разу не сломалась»: what did not happen. */
export const denied = (text: string, at: number): boolean => {
  const before = text.slice(0, at)
  // «Всё хорошо, если бы не …»: that it was.
  if (/(?<![A-Za-zЀ-ӿ])если\s(?:бы\s)?не\s*$/u.test(before)) return false
  // «будут отвисать и покрываться катышками»: the buyer foresees it, and nothing happened yet.
  const [, foreseen] = /(?<![A-Za-zЀ-ӿ])буд(?:ет|ут)\s([^.!?;]{0,80})$/u.exec(before) ?? []
  if (
    foreseen !== undefined &&
    /[аяеиыу]ть(?:ся)?(?![A-Za-zЀ-ӿ])/u.test(
      `${foreseen}${/^[A-Za-zЀ-ӿ]*/u.exec(text.slice(at))?.[0]}`,
    )
  )
    return true
  return (
    /(?<![A-Za-zЀ-ӿ])(?:не|ни|без)\s*$/u.test(before) ||
    // «Пакет вскрыт не был».
    /^[A-Za-zЀ-ӿ]+\s+не\s+был[аои]?(?![A-Za-zЀ-ӿ])/u.test(text.slice(at)) ||
    /(?<![A-Za-zЀ-ӿ])(?:чтобы|чтоб|если|будто|словно|возможно|может|окажется|окажутся|будет|будут|буду|вдруг|боюсь)(?:\s+[A-Za-zЀ-ӿ]+){0,2}\s*$/u.test(
      before,
    )
  )
}
