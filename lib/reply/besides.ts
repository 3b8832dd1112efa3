import type { Complaint } from './complaint'
import type { FlagName } from './phrase'
import { areRelated } from './topic-families'

/** What a reply names after the main point, in one breath: clauses after «что …», and the buyer's own words for «…». */
export type Besides = { clauses: string[]; quote?: string }

/** Verbs by which anything is told: two clauses that share one do not repeat each other. */
const anyVerb = /^(?:оказ|показ|приш|достав|недост|слишк|ожида|быстро|сразу)/u
/** «качество доставки …, а ещё с доставкой …» says one thing twice. */
const repeats = (next: string, said: string) =>
  next
    .toLowerCase()
    .split(' ')
    .some(
      (word, at) =>
        (word.length > 5 || (at === 0 && word.length > 2)) &&
        !anyVerb.test(word) &&
        said.includes(word.slice(0, 6)),
    )

const turnedOut: Record<string, string> = {
  пришёл: 'оказался',
  пришла: 'оказалась',
  пришло: 'оказалось',
  пришли: 'оказались',
}
/** «покупка пришла со сколом и что упаковка пришла мятой»: the second «оказалась». */
const otherVerb = (clause: string, said: string) =>
  /(?<![а-яё])приш(?:ёл|ла|ло|ли)(?![а-яё])/u.test(said)
    ? clause.replace(
        /(?<![а-яё])(приш(?:ёл|ла|ло|ли))(?=\s[а-яё]{3,20}(?:ой|ым|ыми|ей)$)/u,
        (verb) => turnedOut[verb] ?? verb,
      )
    : clause

const most = 2

/**
 * The complaints after the first that can be named, in their order: told in our words, hinted at where the topic is sure,
 * or quoted. What repeats a trouble already named is left out.
 */
export function besides(
  [first, ...others]: readonly Complaint[],
  firstSaid: string | undefined,
  quotes: ReadonlySet<string>,
  mild: boolean,
  clauseOf: (complaint: Complaint, passing: boolean) => string | undefined,
): Besides {
  const found: Besides = { clauses: [] }
  if (!first || !firstSaid || !(first.told || first.sure || first.quote)) return found
  let said = firstSaid.toLowerCase()
  const topics = [first.topic]
  for (const other of others) {
    const passing =
      !other.told &&
      !mild &&
      other.passing !== undefined &&
      !topics.some((one) => areRelated(one, other.topic))
    const clause = other.told || passing ? clauseOf(other, !other.told) : undefined
    const quote =
      !other.told && !mild && other.quote && quotes.has(other.quote) ? other.quote : undefined
    const next = quote ?? clause
    if (!next || repeats(next, said)) continue
    if (quote) {
      if (found.quote || topics.includes(other.topic)) continue
      found.quote = quote.charAt(0).toLowerCase() + quote.slice(1)
    } else if (clause) {
      // «и что …» after a clause with a comma of its own would need another.
      if (found.clauses.length >= most || (found.clauses.length === 1 && clause.includes(',')))
        continue
      found.clauses.push(otherVerb(clause, said))
    }
    said += ` ${next.toLowerCase()}`
    topics.push(other.topic)
  }
  return found
}

/** How the troubles share sentences; `told`: the first as a clause, where it is not quoted. */
export function shapeOf({ clauses: [next, third], quote }: Besides, told?: string): FlagName {
  if (!next) return quote ? 'quoted' : 'alone'
  if (quote) return 'both'
  // «и что …» after a clause with a comma of its own would need another.
  if (told?.includes(',')) return 'apart'
  return told && third ? 'many' : 'several'
}
