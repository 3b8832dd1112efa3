import { adjectiveOf, isFiniteVerb } from '@/lib/text/grammar'
import { clauseFor } from '../echo/paraphrase/clause-for'
import { praise } from '../echo/quotes/telling-quote'
import { isDelicate, isNoTrouble } from '../echo/troubles/in-own-words'
import type { Trouble } from '../echo/troubles/trouble'
import { opened } from '../echo/words/opening'
import { withOwnYo } from '../echo/words/own-yo'
import { plainText, wordsOf } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { TopicId } from '../topic'

/** Of the way to the buyer, of money and of answers our own words are told, or none. */
const aside: readonly TopicId[] = ['packaging', 'delivery', 'price', 'service']
/**
 * «Вас смутил запах», «товар врёт», «греет хорошо не сильно», «вместо этого пришёл», «товар искажает»: no fact, no word of
 * ours, half of it praise, or too little to go by.
 */
const untellable =
  /^\[вас\||(?<![а-яё])вр[её]т(?![а-яё])|(?<!не\s)(?<![а-яё])(?:хорош|отличн|норм|прекрасн)|^вместо\s(?:приш|присл)|^(?:товар|изделия|покупка)\s(?:не\s)?[а-яё]+[еиюяуа]т(?:ся)?$|зашл|заш[её]л|(?<![а-яё])(?:или|наоборот)(?![а-яё])/u
/** «Голос не звонкий, а глухой»: the other half stands in the next clause. */
const halved = /^\s?,?\s?а\s/u
const longest = 9

const figures = (said: string) => said.match(/\d/gu)?.length ?? 0
/** What opens with its verb names nothing of which it is said, and what has lost its figures is no more what was said. */
const isWhole = (clause: string, said: string): boolean => {
  const words = wordsOf(plainText(clause))
  const isNameless = words
    .slice(0, 3)
    .some(
      (word, at) =>
        isFiniteVerb(word) &&
        at === words.findIndex((one) => !/^(?:не|плохо|очень|сильно|слабо)$/u.test(one)),
    )
  return words.length <= longest && !isNameless && figures(clause) === figures(said)
}

/**
 * «Ужасно пропускают свет»: a clause that was surely meant as a complaint is told by readings too loose for any other.
 * `around`: what stands before and after it.
 */
export function looselyTold(
  clauses: readonly string[],
  product: ProductName,
  { before, after }: { before: string; after: string },
  topics: readonly TopicId[],
): Trouble[] {
  const isUnsure = clauses.some((one) => {
    const plain = plainText(opened(one)).trim()
    // «тонкий», of what; «написано жёсткая», by whom.
    return adjectiveOf(plain) !== undefined || /написан|указан|заявлен|обеща/u.test(plain)
  })
  if (isUnsure || topics.every((topic) => aside.includes(topic)) || halved.test(after)) return []
  for (const said of clauses.map(opened)) {
    const clause = isNoTrouble(said) ? undefined : clauseFor(said, product, before)
    if (
      clause &&
      isWhole(clause, said) &&
      !untellable.test(clause) &&
      !praise.test(plainText(clause)) &&
      !isDelicate({ clause }, topics)
    )
      return [{ clause: withOwnYo(clause, said), own: true }]
  }
  return []
}
