import { inPassing } from '../echo/words/evidence'
import type { TopicId } from '../topic'
import type { Complaint } from './complaint'
import { answered, heftOf, isCost, sumsUp } from './main-point'
import { saysAgain } from './same-fact'
import { areRelated } from './topic-families'

/** What a reply names after the main point: clauses after «что …», and the buyer's own words for «…». */
export type Besides = { clauses: string[]; quote?: string }

const most = 2
/** It sums up what is told beside it: «качество разочаровало». */
const summing = /^пришёл брак$|с (?:дефектом|браком)$|в таком (?:плохом )?виде$/u
const ofQuality = /^качеств|качественн/u
const quality: TopicId = 'quality'
const asking = /(?<![а-яё])(?:неужели|разве|почему|зачем|доколе|претензи[а-я]*)(?![а-яё])/u
const ofMoney =
  /(?:денег|цены)$|не (?:получается|одобрили|ответили|вернулись|решили|ответили по существу|вернули полностью)$|отказали$|не полностью$/u
/** What tells of the thing goes first, then what is of money or sums up, then hints, and last what it cost the buyer. */
function turnOf(one: Complaint): number {
  if (isCost(one.troubles[0])) return 3
  if (!one.told && !one.quote) return 2
  return sumsUp(one) || one.topic === 'price' ? 1 : 0
}

/**
 * The complaints after the first that can be named, in their order: told in our words, hinted at where the topic is sure,
 * or quoted. What repeats a trouble already named is left out.
 */
export function besides(
  [first, ...others]: readonly Complaint[],
  firstSaid: string | undefined,
  quotes: ReadonlySet<string>,
  { mild, danger }: { mild: boolean; danger: boolean },
  clauseOf: (complaint: Complaint, passing: boolean) => string | undefined,
): Besides {
  const found: Besides = { clauses: [] }
  if (!first || !firstSaid || !(first.told || first.sure || first.quote)) return found
  // Whoever came to harm is answered about that, and not about the price.
  if (danger && first.topic === 'health') return found
  const said = [firstSaid]
  const topics = [first.topic]
  const grave = first.told ? heftOf(first) : 0
  // «Пришёл не тот товар и что цена завышена»: a trifle is not named in one breath with what weighs, nor a mere topic.
  const isTrifle = ({ topic, told }: Complaint) =>
    (topic === 'price' && grave > 0) ||
    (grave >= 2 && !told && !answered.includes(topic)) ||
    (grave >= 3 && (topic === 'color' || topic === 'appearance'))
  for (const other of others
    .filter((one) => !isTrifle(one))
    .toSorted((one, other) => turnOf(one) - turnOf(other))) {
    const passing =
      !other.told &&
      !mild &&
      !danger &&
      found.clauses.length < most &&
      !found.quote &&
      other.passing !== undefined &&
      // «Срок до 2026 года»: a date alone is no complaint.
      (other.topic !== 'expiry' || found.clauses.length === 0) &&
      !topics.some((one) => areRelated(one, other.topic))
    const clause = other.told || passing ? clauseOf(other, !other.told) : undefined
    const quote =
      !other.told && !mild && other.quote && quotes.has(other.quote) ? other.quote : undefined
    const next = quote ?? clause
    // Two quotations are his own words, whatever they share.
    const before = quote && first.quote ? said.slice(1) : said
    if (!next || next === first.quote || before.some((one) => saysAgain(next, one, !quote)))
      continue
    if (summing.test(next) || asking.test(next)) continue
    if (ofQuality.test(next) && topics.some((one) => areRelated(one, quality))) continue
    if (quote) {
      if (found.quote || topics.includes(other.topic)) continue
      found.quote = quote.charAt(0).toLowerCase() + quote.slice(1)
    } else if (clause) {
      if (found.clauses.length >= most) continue
      found.clauses.push(clause)
    }
    said.push(next)
    topics.push(other.topic)
  }
  return found
}

/** What only names a topic tells no more than a sum. */
const hints = new Set(Object.values(inPassing))

/** The clauses after «что …», the first one among them unless it is quoted, or sums up what another tells. */
export const clausesTold = (first: string | undefined, { clauses }: Besides): readonly string[] =>
  first &&
  !(summing.test(first) && clauses.some((clause) => !ofMoney.test(clause) && !hints.has(clause)))
    ? [first, ...clauses]
    : clauses
