import { adjectiveOf, isFiniteVerb, nominativeOf, shortOf } from '@/lib/text/grammar'
import { rememberedLately } from '@/lib/text/remembered'
import { decent } from '../quotes/quote'
import { prepositions } from '../retell/subjects'
import { withYo } from '../words/common-words'
import { subjectsOf } from '../words/one-clause'
import { personal } from '../words/personal'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'

/** A statement in two halves or of so many, as a clause after «жаль, что …»; `tail`: the half that is complained of. */
export type Frame = { clause: string; tail: string; topic?: 'wrong_item' | 'description_mismatch' }

const longest = 9
/** Signs that a clause of ours does not carry. */
const odd = /[^А-Яа-яЁёA-Za-z\d\s%-]|\s-|-\s/u
const likened = /,?\s(?:как|словно|будто)\s[а-яё]{3,14}(?:\s[а-яё]{3,14})?$/iu

/** When it was so: no part of what is said. */
const when = /^(?:раньше|прежде|теперь|сейчас)\s/u
/** Names that stand in no dictionary. */
const names = new Set(
  'айфон айфона самсунг самсунга сяоми ксиаоми редми хонор хуавей бош филипс лего андроид полиэстер'.split(
    ' ',
  ),
)

/** «без упаковке», «с тёмным пятнами»: a slip that the dictionary does not see. */
const disagrees = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      (/^(?:без|из|от|у|для)$/u.test(word) && /[еу]$/u.test(words[at + 1] ?? '')) ||
      (/[ыи]м$/u.test(word) && /[ая]ми$/u.test(words[at + 1] ?? '')),
  )

/** Whether the half names what it is said of. */
export const namesSubject = (said: string): boolean => {
  const words = wordsOf(said)
  return (
    subjectsOf(words).length > 0 ||
    words.some(
      (word, at) =>
        nominativeOf(word).length > 0 &&
        !words.slice(Math.max(0, at - 2), at).some((one) => prepositions.has(one)),
    )
  )
}

/** One half as it is printed, without what it is likened to; nothing where a word of it is not fit to repeat. */
export const fitHalf = rememberedLately((written: string): string | undefined => {
  const said = written.replace(likened, '').trim()
  const plain = plainText(said)
  const words = wordsOf(said)
  // «С именем Олеся»: what is written large within a sentence is a name.
  const called = new Set(said.match(/(?<=\s)[А-ЯЁ][а-яё]{2,12}(?![а-яё])/gu)?.map(plainText))
  const native = words.filter(
    (word) => !/^[a-z]/u.test(word) && !names.has(word) && !called.has(word),
  )
  if (disagrees(words)) return undefined
  if (words.length === 0 || words.length > longest || odd.test(said)) return undefined
  if (personal.test(plain) || !isWellKnown(native) || !decent(plain.replace(when, ''), words))
    return undefined
  return printed(said)
})

/** The words of a clause in small letters and with «ё», names as they are. */
export const printed = (said: string): string =>
  said
    .replace(/[А-Яа-яЁё]+/gu, (word, at: number) =>
      at > 0 && /^[А-ЯЁ][а-яё]/u.test(word) ? word : withYo(word.toLowerCase()),
    )
    .replace(/\s+/gu, ' ')

/** Whether the words say something of a thing: by a verb, an adjective or «с трещиной», «без крышки». */
export const isStatement = (said: string): boolean =>
  wordsOf(said).some(
    (word, at) =>
      isFiniteVerb(word) ||
      shortOf(word) !== undefined ||
      // «Другая тускло»: the verb stands in the other half.
      (at > 0 && /[а-я]{3}о$/u.test(word) && adjectiveOf(word.replace(/о$/u, 'ый')) === 'm') ||
      (at > 0 && (adjectiveOf(word) !== undefined || /^(?:со?|без)$/u.test(word))),
  )
