import type { ReplyItem } from '../../analysis'
import { isMisspelt } from '../words/misspelt'
import { neverWas, spared } from '../words/one-clause'
import { opened } from '../words/opening'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { hangsOnMore } from './alone'
import { calmed } from './calmed'
import { isOfBuyer } from './of-buyer'
import { isPrintable } from './printable'
import { clausal, dangling, empty, improper, rude, unpointed } from './quote'
import { joint, ofBuyer, praise } from './telling-quote'

/** A judgement of the whole names nothing. */
const verdict =
  /качеств|товар|вещь|покупк|продукт|цен[аыуе](?![A-Za-zЀ-ӿ])|кажд|сначала|вроде|обычно|всегда|просто|ни\sочем/u
/** «Всё работает, коробка мятая»: a merit is no part of the trouble. */
const works = /(?<!не\s)(?<![а-я])(?:работа|справля|подош)/u
const unfit = [works, verdict, empty, rude, ofBuyer, praise, joint, unpointed, spared, neverWas]
const longest = 9

/** A short clause of the thing's own, well spelt, that goes on from the one before it. */
function goesOn(part: string): boolean {
  const words = wordsOf(part)
  const plain = plainText(part)
  return (
    words.length > 1 &&
    /^[\p{Script=Cyrillic}\s-]+$/u.test(part) &&
    !unfit.some((pattern) => pattern.test(plain)) &&
    !dangling.test(words.at(-1) ?? '') &&
    isWellKnown(words) &&
    !words.some((word) => isMisspelt(word)) &&
    clausal(words) &&
    !isOfBuyer(words) &&
    !hangsOnMore(part) &&
    !improper(plain)
  )
}

const cleaned = (part: string) => calmed(opened(part)).replace(/\s+/gu, ' ')
const lowered = (said: string) => said.charAt(0).toLowerCase() + said.slice(1)
const capital = (said: string) => said.charAt(0).toUpperCase() + said.slice(1)

/**
 * A quotation with what the buyer named beside it in the same breath, as far as that is short and fit for «…»: «Давит на
 * плечи, форму не держит» rather than the second half alone.
 */
export function widened(quote: string, { text = '', cons = '' }: ReplyItem): string {
  for (const sentence of `${cons}\n${text}`
    .slice(0, 800)
    .split(/(?<!\d)\.|\.(?!\d)|[!?;…\n()]+/u)) {
    const parts = sentence.split(',')
    const at = parts.findIndex((part) => cleaned(part).toLowerCase() === quote.toLowerCase())
    if (at < 0) continue
    const joined = ([from, to]: readonly [number, number]) => {
      const said = parts.slice(from, to).map((part, place) => ({
        // «а», «но» join it to the part before it in another way.
        joins: from + place > 0 && /^\s*(?:а|но|зато|хотя|и|однако|только)\s/iu.test(part),
        clause: lowered(from + place === at ? quote : cleaned(part)),
        own: from + place === at,
      }))
      const fits = said.every(
        ({ joins, clause, own }, place) => !(place > 0 && joins) && (own || goesOn(clause)),
      )
      const whole = said.map(({ clause }) => clause).join(', ')
      return fits && wordsOf(whole).length <= longest && isPrintable(whole) ? [capital(whole)] : []
    }
    const [best] = (
      [
        [0, parts.length],
        [at - 1, at + 1],
        [at, at + 2],
      ] as const
    )
      .filter(([from, to]) => from >= 0 && to <= parts.length && to - from > 1)
      .flatMap(joined)
    return best ?? quote
  }
  return quote
}
