import { remembered } from '@/lib/text/remembered'
import { isCommonWord } from './common-words'
import { isEveryday } from './everyday-words'

const shortest = 6
const enoughToInsert = 9
const letters = [...'абвгдежзийклмнопрстуфхцчшщьыэюя']
const verb = /(?:[еи]т|[уюая]т|тся|л[аои]?|лся|л[аои]сь)$/u
const present = /(?:[еи]т|[уюая]т)(?:ся)?$/u
/** Where a vowel is not heard plainly. */
const vowels: Record<string, string> = { а: 'о', о: 'а', е: 'и', и: 'е' }

/** The slips that people make by ear, most of them in the endings of verbs and participles. */
function* meant(word: string): Generator<string> {
  // «рвуться», «крошаться»
  if (/[уюая]ться$/u.test(word)) yield word.replace(/ться$/u, 'тся')
  // «негреет», «недержится»
  if (/^не[а-я]/u.test(word) && present.test(word)) yield `не ${word.slice(2)}`
  // «порваная», «сломаный»
  if (/[ае]н(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ыми|ых|ом)$/u.test(word))
    yield word.replace(/н(?=[а-я]{2,3}$)/u, 'нн')
  for (let at = 1; at < word.length; at++) {
    const letter = word[at] ?? ''
    // «раслоилось»
    yield word.slice(0, at) + letter + word.slice(at)
    // «скрепит», «держется»: of other words too many are spelt well with either vowel.
    if (vowels[letter] && present.test(word))
      yield word.slice(0, at) + vowels[letter] + word.slice(at + 1)
  }
  // «соответсвует»
  if (word.length >= enoughToInsert && verb.test(word))
    for (let at = 1; at < word.length; at++)
      for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at)
}

const isKnown = (word: string) =>
  isCommonWord(word) || (word.startsWith('не ') && isCommonWord(word.slice(3)))

const respeltWord = remembered((word: string): string => {
  if (word.length < shortest || isCommonWord(word) || isEveryday(word)) return word
  const found = new Set<string>()
  for (const one of meant(word)) if (isKnown(one)) found.add(one)
  const [only] = found
  return only && found.size === 1 ? only : word
})

/** A clause in plain text with its slips mended where only one word can be meant: to be understood, never to be printed. */
export const respelt = (plain: string): string => plain.replace(/[а-я]+/gu, respeltWord)
