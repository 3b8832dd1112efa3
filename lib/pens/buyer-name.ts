import { greetingName } from '@/lib/text/names'
import { plain, words } from '@/lib/text/words'

/** Stands for the buyer's name on the way to a model. */
export const nameHolder = '{имя}'

/** A word as names are compared: without its last vowel, so that «Анну» is Анна. */
const root = (word: string): string => plain(word).replace(/[аяуюыиеойь]{1,2}$/u, '')

const capital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** The text with every word that is part of the buyer's name, in any case, as a placeholder. */
export function withoutName(text: string, author: string | undefined, name: string | undefined) {
  const roots = new Set(
    words(`${author ?? ''} ${name ?? ''}`)
      .map(({ text: word }) => root(word))
      .filter((one) => one.length > 2),
  )
  return masked(text, (word) => roots.has(root(word)))
}

/** The seller's own earlier reply without the names of the buyers that it greets. */
export const withoutGreetedNames = (text: string): string =>
  masked(text, (word, at) => at < 40 && greetingName(word) !== undefined)

function masked(text: string, isName: (word: string, at: number) => boolean): string {
  let out = ''
  let last = 0
  for (const { start, end, text: word } of words(text)) {
    if (!capital(word) || !isName(word, start)) continue
    out += text.slice(last, start) + nameHolder
    last = end
  }
  return out + text.slice(last)
}

/** Puts the name back; without a name the greeting stands alone: «{имя}, здравствуйте!» → «Здравствуйте!». */
export function withName(text: string, name: string | undefined): string {
  if (name) return text.replaceAll(nameHolder, name)
  const bare = text.replaceAll(/\{имя\}[,!]? ?|,? ?\{имя\}/gu, '')
  return bare === text ? text : bare.charAt(0).toUpperCase() + bare.slice(1)
}
