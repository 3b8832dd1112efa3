import { folded } from '@/lib/text/words'
import type { ReplyItem } from '../analysis'
import { asItStands } from '../echo/paraphrase/as-it-stands'
import { paraphrased } from '../echo/paraphrase/paraphrased'
import { sentInstead } from '../echo/paraphrase/sent-instead'
import { unlike } from '../echo/paraphrase/unlike'
import { withSpokenName } from '../echo/praise/spoken-name'
import { isWish } from '../echo/quotes/remark'
import { resolved } from '../echo/retell/antecedent'
import { inOwnWords, isDelicate, isNoTrouble } from '../echo/troubles/in-own-words'
import { plainText } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { Complaint } from './complaint'
import { toldOf } from './elsewhere'
import { tellsHalf } from './half'
import { topicIn } from './topic-in'

/** How a thing looks, and not what it costs. */
const looksCheap =
  /(?:выглядит|выглядят|смотрится|смотрятся)\s(?:[а-яё]+\s)?д[её]шево|д[её]шево\s(?:выгляд|смотр)/u

/** The text before a quotation, as far as its first words are found there. */
function beforeOf({ text = '', cons = '' }: ReplyItem, quote: string): string {
  const said = plainText(quote).slice(0, 20)
  for (const part of [text, cons]) {
    const at = folded(part.slice(0, 2000)).indexOf(said)
    if (at >= 0) return part.slice(0, at)
  }
  return ''
}

/**
 * A complaint that would be shown by a quotation, told instead where the words are one plain statement of the goods, or can
 * be said as one: it shows as well that the review was read, and sounds less like a report. Where it would be `shown`, less
 * is asked of it.
 */
export function unquoted(
  complaint: Complaint,
  item: ReplyItem,
  known: ProductName,
  shown = false,
): Complaint {
  const { quote, topic } = complaint
  if (!quote) return complaint
  const instead = sentInstead(quote)
  if (instead) return toldOf(instead, 'wrong_item')
  const clause =
    toldFrom(quote, topic, item, known) ??
    (shown ? plainlySaid(quote, topic, item, known) : undefined)
  if (!clause || isOfMerit(clause, quote)) return complaint
  const { quote: _, spare: __, ...rest } = complaint
  return {
    ...rest,
    ...(topic === 'generic' && topicIn(quote)),
    troubles: [clause],
    vague: false,
    told: true,
  }
}

const denied = /,?\s(?:но|однако)\s(?=не\s)/u
/** «Коврик мягкий, но не для ванной»: what is told of it must not be what stands before the «но». */
function isOfMerit(clause: string, quote: string): boolean {
  const [merit, flaw] = folded(quote).split(denied)
  if (!merit || !flaw) return false
  const told = folded(clause)
  const isTold = (word: string) => word.length > 3 && told.includes(word.slice(0, 5))
  return merit.split(/\s/u).some(isTold) && !flaw.split(/\s/u).some(isTold)
}

/** Word for word, where nothing in it is what a seller shows only as the buyer’s. */
function plainlySaid(
  quote: string,
  topic: Complaint['topic'],
  item: ReplyItem,
  known: ProductName,
): string | undefined {
  if (isWish(quote) || isNoTrouble(quote)) return undefined
  const said = asItStands(quote, withSpokenName(item, known))
  return said && !isDelicate({ clause: said }, [topic]) ? said : undefined
}

function toldFrom(
  quote: string,
  topic: Complaint['topic'],
  item: ReplyItem,
  known: ProductName,
): string | undefined {
  const half = tellsHalf(quote)
  const told = half
    ? { clause: half }
    : // «Жаль, что очень мало»: of what, it does not say.
      /^очень\sмало$/iu.test(quote)
      ? { clause: 'количество показалось небольшим' }
      : inOwnWords(quote, known)
  if (told && !isDelicate(told, [topic])) return told.clause
  // Mild by themselves, whatever they name.
  const mild = topic === 'price' || topic === 'health' ? undefined : unlike(quote, known)
  if (mild) return mild
  if (isNoTrouble(quote)) return undefined
  const before = beforeOf(item, quote)
  const of = resolved(quote, before, withSpokenName(item, known))
  const clause = paraphrased(of.clause, of.product, before)
  return clause && !isDelicate({ clause: clause.replace(looksCheap, '') }, [topic])
    ? clause
    : undefined
}
