import type { Mention } from '../../analysis'
import { findThings } from '../../things/lexicon'
import { disagrees } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'

const adjective = /^[A-Za-zЀ-ӿ]{3,}(?:ая|яя|ый|ий|ое|ее|ые|ие)$/u
const longestGap = 2

/** «Плохая упаковка», or «упаковка ужасная»: nothing but what it is like is said of it. */
const isHead = (said: string, name: string): boolean =>
  said.endsWith(name) ||
  (said.startsWith(`${name} `) &&
    /^(?:[а-я]+\s)?[а-я]+(?:ая|яя|ый|ий|ое|ее|ые|ие)$/u.test(said.slice(name.length + 1)))

/** «Плохая упаковка, рваная»: an adjective alone is said of the thing just before its comma, where it agrees with it. */
export function withThing({ words }: Mention, mentions: readonly Mention[]): string {
  const own = wordsOf(words.text)
  if (own.length > 2 || !adjective.test(own.at(-1) ?? '') || findThings(own).length > 0)
    return words.text
  const before = mentions.find(
    (other) =>
      other.words.field === words.field &&
      other.words.end <= words.start &&
      words.start - other.words.end <= longestGap,
  )
  const found = before && findThings(wordsOf(before.words.text)).at(-1)
  const name = found && (found.plural ? found.thing.plural : found.thing.singular)?.nom
  if (!found || !name || !isHead(plainText(before.words.text), plainText(name))) return words.text
  const gender = found.plural ? 'pl' : found.thing.gender
  return disagrees(own.at(-1) ?? '', gender) ? words.text : `${name} ${words.text}`
}
