import { plainText, wordsOf } from '../words/plain'
import { isFlawOfList } from './last-quote'
import { improper, rude } from './quote'
import { praise } from './telling-quote'

const longest = 70
const mostWords = 4

/** «Шумный, застревает на коврах, плохо строит карту»: a short list under «Недостатки», fit for «…» as a whole. */
export function listedFlaws(cons = ''): string | undefined {
  const said = cons
    .trim()
    .replace(/[\s.!,;]{1,10}$/u, '')
    .replace(/(?<!\s)\s*,\s*/gu, ', ')
  const parts = said.split(', ')
  const plain = plainText(said)
  if (said.length > longest || parts.length < 2 || parts.length > 4) return undefined
  if (/[^\p{Script=Cyrillic}\s\d,-]|\p{Lu}{2}/u.test(said)) return undefined
  if (rude.test(plain) || improper(plain) || praise.test(plain)) return undefined
  const fit = parts.every((part) => {
    const words = wordsOf(part)
    return (
      words.length <= mostWords &&
      /^[A-Za-zЀ-ӿ]/u.test(part) &&
      // A word alone is an adjective or a verb of the thing.
      (words.length === 1
        ? /(?:ый|ий|ой|ая|ое|ые|ие|[еи]т|[уюая]т|[еиуюая]тся|оват[аоы]?)$/u.test(words[0] ?? '')
        : isFlawOfList(part))
    )
  })
  return fit ? said.charAt(0).toUpperCase() + said.slice(1) : undefined
}
