import { inPassing } from '../echo/words/evidence'
import type { TopicId } from '../topic'
import type { Complaint } from './complaint'
import { answered, heftOf, isCost, isSumming, sumsUp } from './main-point'
import { saysAgain } from './same-fact'
import { areRelated } from './topic-families'

const most = 2
/** It sums up what is told beside it: «качество разочаровало». */
const summing =
  /^пришёл брак$|с (?:дефектом|дефектами|браком)$|в таком (?:плохом )?виде$|^комплект оказался неполным$/u
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
 * What a reply names after the main point, as clauses after «что …»: told in our words, or hinted at where the topic is
 * sure. What repeats a trouble already named is left out, and what could only be quoted.
 */
export function besides(
  [first, ...others]: readonly Complaint[],
  firstSaid: string | undefined,
  { mild, danger }: { mild: boolean; danger: boolean },
  clauseOf: (complaint: Complaint, passing: boolean) => string | undefined,
): readonly string[] {
  const found: string[] = []
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
    if (found.length === most) break
    const passing =
      !other.told &&
      !mild &&
      !danger &&
      other.passing !== undefined &&
      // «Срок до 2026 года»: a date alone is no complaint.
      (other.topic !== 'expiry' || found.length === 0) &&
      !topics.some((one) => areRelated(one, other.topic))
    const next = other.told || passing ? clauseOf(other, !other.told) : undefined
    if (!next || next === first.quote || said.some((one) => saysAgain(next, one, true))) continue
    // «Десерт пришёл разбитым и не оправдал потраченных денег»: a verdict on the whole adds nothing to a fact.
    if (summing.test(next) || isSumming(next) || asking.test(next)) continue
    if (ofQuality.test(next) && topics.some((one) => areRelated(one, quality))) continue
    found.push(next)
    said.push(next)
    topics.push(other.topic)
  }
  return found
}

/** What only names a topic tells no more than a sum. */
const hints = new Set(Object.values(inPassing))

/** The clauses after «что …», the first one among them unless it is quoted, or sums up what another tells. */
export const clausesTold = (
  first: string | undefined,
  clauses: readonly string[],
): readonly string[] =>
  first &&
  !(summing.test(first) && clauses.some((clause) => !ofMoney.test(clause) && !hints.has(clause)))
    ? [first, ...clauses]
    : clauses
