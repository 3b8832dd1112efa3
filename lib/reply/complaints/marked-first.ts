import type { Analysis, ReplyItem } from '../analysis'
import { anyQuote } from '../echo/quotes/any-quote'
import { lastQuote } from '../echo/quotes/last-quote'
import { tellingQuote } from '../echo/quotes/telling-quote'
import { type Marked, markedIn, unmarked } from '../echo/words/main-mark'
import { plainText, wordsOf } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { Complaint } from './complaint'
import { toldAnywhere, vagueComplaint } from './elsewhere'
import { isCost, sumsUp } from './main-point'
import { topicIn } from './topic-in'

type Told = { item: ReplyItem; analysis: Analysis; product: ProductName }

/** Whether one of two pieces of a text holds the other. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [plainText(unmarked(one)), plainText(other)]
  return a.includes(b) || b.includes(a)
}

const isSame = (one: Complaint, other: Complaint) =>
  one === other ||
  (one.told && other.told && one.troubles[0] === other.troubles[0]) ||
  (one.quote !== undefined && one.quote === other.quote) ||
  (one.topic === other.topic && !other.told && one.topic !== 'generic')

const cleaned = (piece: string) =>
  piece
    .trim()
    // «Он настолько узкий, что …»: which thing it is, needs no word.
    .replace(/^(?:из-за\sэтого\s)?(?:он|она|оно|они)\s/iu, '')
    .replace(/^из-за\sэтого\s/iu, '')

/** What a mark points at stands first: the sentence, then its first clauses. */
function pieces(said: string): string[] {
  const [first = '', second = ''] = said.split(/,|\s?[-–—]\s|\sи\s(?=из-за\sэтого\s)/u)
  // «Запах, пахнет соляркой»: the second says it.
  return (wordsOf(first).length > 1 ? [said, first, second] : [second]).map(cleaned)
}

/** What the words that a mark points at tell, by whatever measure reads them. */
function complaintIn(
  { said, surely }: Marked,
  { item, analysis, product }: Told,
  found: readonly Complaint[],
): Complaint | undefined {
  const own = found.filter((one) => one.said && overlap(one.said, said))
  const told = own.find((one) => one.told && !sumsUp(one))
  if (told) return told
  const { rating, marketplace, kind } = item
  const mentions = analysis.mentions.filter(({ words }) => overlap(words.text, said))
  const [read] = toldAnywhere(
    { rating, marketplace, kind, text: said },
    { ...analysis, mentions },
    product,
  )
  if (read && !sumsUp(read) && !isCost(read.troubles[0]))
    return found.find((one) => isSame(one, read) && one.told) ?? { ...read, said }
  const quoted = own.find(({ quote }) => quote)
  if (quoted || !surely) return quoted
  for (const piece of pieces(said)) {
    // What he marks is meant, whatever it sounds like.
    const meant = { rating, marketplace, kind, text: '', cons: piece }
    const quote = tellingQuote(meant) ?? anyQuote(meant) ?? lastQuote(meant)
    // A later clause alone may only tell what came of it.
    if (quote && plainText(piece).startsWith(plainText(quote).slice(0, 12)))
      return { ...vagueComplaint, ...topicIn(quote), ...own[0], vague: false, quote, said }
  }
  return undefined
}

const isUrgent = ({ topic }: Complaint) => topic === 'health' || topic === 'expiry'

/** What the buyer himself marks as the main thing goes first, unless someone came to harm. */
export function markedFirst(told: Told, found: readonly Complaint[]): readonly Complaint[] {
  const { text = '', cons = '' } = told.item
  const [main] = found
  if (main && isUrgent(main)) return found
  const marks = [cons, text].flatMap(markedIn)
  // Of what stands before «за это две звезды» the weightiest is first already.
  if (
    marks.every(({ surely }) => !surely) &&
    marks.some(({ said }) => main?.told && main.said && overlap(main.said, said))
  )
    return found
  for (const marked of marks) {
    const first = complaintIn(marked, told, found)
    if (first) return [first, ...found.filter((other) => !isSame(first, other))]
  }
  return found
}
