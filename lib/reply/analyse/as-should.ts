import type { LabelledClause } from './fields'
import type { Statement } from './statements'

/** «Кожа шелушится, так и должно быть»: what the buyer expected did him no harm. */
const expected =
  /(?<![а-я])(?:(?:так|как|что)\s(?:и\s|ему\s|ей\s|им\s)?(?:должно|надо|положено)|это\s(?:нормально|норма|естественно))(?![а-я])/u
const denied = /не\s(?:так|как)\s|(?:разве|неужели)|совсем\sне/u

/** Whether words of a harm are called what should be, in the same sentence. */
export const isAsShould = (plain: string): boolean => expected.test(plain) && !denied.test(plain)

/** The statements without harms that were expected. */
export const notAsShould = (
  statements: readonly Statement[],
  clauses: readonly LabelledClause[],
): Statement[] =>
  statements.filter(
    ({ topic, sign, clause: { sentence, field } }) =>
      topic !== 'health' ||
      sign > 0 ||
      !isAsShould(
        clauses
          .filter((one) => one.sentence === sentence && one.field === field)
          .flatMap(({ words }) => words.map(({ norm }) => norm))
          .join(' '),
      ),
  )
