import type { Amount } from '../amounts/amount'
import { amountsIn } from '../amounts/read-amounts'
import { judge } from '../amounts/weighed-amounts'
import type { ReplyItem } from '../analysis'
import type { TopicId } from '../topic'
import type { LabelledClause } from './fields'
import { isEarlier } from './grammar'
import type { Statement } from './statements'

const fields = ['pros', 'cons', 'text'] as const

/** The clauses over which an amount is told, as one; nothing when it tells of an earlier time. */
function clauseOf(
  { start, end }: Amount,
  field: (typeof fields)[number],
  clauses: readonly LabelledClause[],
): LabelledClause | undefined {
  const over = clauses.filter((one) => one.field === field && one.start < end && start < one.end)
  const [first] = over
  const last = over.at(-1)
  if (!first || !last || over.some(({ words }) => isEarlier(words.map(({ norm }) => norm))))
    return undefined
  const words = over
    .flatMap(({ words }) => words)
    .filter((word) => word.start < end && start < word.end)
  return { ...first, start, end: Math.max(end, words.at(-1)?.end ?? end), words, after: last.after }
}

const overlaps = (one: LabelledClause, other: LabelledClause) =>
  one.field === other.field && one.start < other.end && other.start < one.end

/** Where in the text a statement stands. */
function placeOf({ clause, from, to }: Statement): [number, number] {
  return [clause.words[from]?.start ?? clause.start, clause.words[to - 1]?.end ?? clause.end]
}

/** Whether a statement was only guessed from the words of an amount; one of no sign takes away blame alone. */
function gives(
  one: Statement,
  clause: LabelledClause,
  sign: 1 | -1 | 0,
  against: readonly TopicId[],
): boolean {
  if (!overlaps(one.clause, clause) || one.amount) return false
  const [start, end] = placeOf(one)
  const within = start < clause.end && clause.start < end
  if (one.sign > 0) return within && sign < 0
  return (against.includes(one.topic) || one.vague || one.guess === true) && (sign < 0 || within)
}

/** «Товар не соответствует.»: what the numbers then tell. */
const announces = ({ topic, sign, clause, amount: own }: Statement, { id }: Amount): boolean =>
  sign < 0 &&
  !own &&
  topic === 'description_mismatch' &&
  clause.words.length <= 4 &&
  (id === 'less' || id === 'lacking' || id === 'size')

/** The statements with what the numbers of the item tell in place of what was only guessed from the words around them. */
export function withAmounts(
  statements: readonly Statement[],
  clauses: readonly LabelledClause[],
  item: ReplyItem,
): Statement[] {
  let said = [...statements]
  for (const field of fields) {
    for (const amount of amountsIn(item[field] ?? '')) {
      const clause = clauseOf(amount, field, clauses)
      if (!clause) continue
      const judged = judge(amount, item.rating, clause.link === 'contrast')
      const { topic, against } = judged
      const blamed = said.some(
        (one) => one.sign < 0 && one.topic === topic && one.clause.sentence === clause.sentence,
      )
      const sign = judged.sign === 'with' ? (blamed ? -1 : 0) : judged.sign
      if (judged.sign === 'with' && !blamed) continue
      said = said.filter(
        (one) => !gives(one, clause, sign, against) && !(sign < 0 && announces(one, amount)),
      )
      if (sign !== 0)
        said.push({
          clause,
          topic,
          sign,
          strength: 2,
          from: 0,
          to: clause.words.length,
          vague: false,
          ...(sign < 0 && { amount }),
        })
    }
  }
  return said
}
