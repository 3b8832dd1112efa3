import { form, preposition } from './ask-words'
import { ofEither } from './which-either'
import { ofKind } from './which-kind'
import { ofManner } from './which-manner'
import { ofNumber } from './which-number'
import { ofThing } from './which-thing'
import { blank, join, type Words } from './which-words'

/** The statement that answers a question with a question word at `asks`. */
export function ofWhich(words: Words, asks: number): string | undefined {
  const or = words.findIndex((one) => form(one) === 'или')
  if (or > asks + 2 && or < words.length - 1)
    return ofEither(words.slice(asks + 1), or - asks - 1, words.slice(0, asks))
  const word = form(words[asks] ?? '')
  const prep = preposition.test(form(words[asks - 1] ?? '')) ? (words[asks - 1] ?? '') : ''
  const before = words.slice(0, prep ? asks - 1 : asks)
  const after = words.slice(asks + 1)
  if (words.some((one) => one.endsWith(','))) return undefined
  // «Цвет светлее чем на фото?»
  if (word === 'чем' && /(?:ее|ше|же|че)$/u.test(form(before.at(-1) ?? '')) && before.length > 1) {
    const compared = form(before.at(-1) ?? '')
    return `${join(before.slice(0, -1), blank)} (${compared}, чем ${join(after)} / не ${compared})`
  }
  if (/^скольк/u.test(word)) return ofNumber(before, prep, after)
  if (word === 'как') return prep ? undefined : ofManner(before, after)
  if (/^как/u.test(word)) return ofKind(word, before, prep, after)
  return ofThing(word, before, prep, after)
}
