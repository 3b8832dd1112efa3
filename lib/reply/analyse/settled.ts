import type { LabelledClause } from './fields'
import type { Statement } from './statements'

const saidIn = ({ words }: LabelledClause) => words.map(({ norm }) => norm).join(' ')

/** «Сначала туговаты, потом в самый раз», «расслоилось, взболтала – всё смешалось». */
const well =
  /(?:^| )(?:в самый раз|как раз|привык[а-я]{0,3}|разносил[а-я]{2,3}|растянул[а-я]{2,3} по ноге|(?:все|легко|быстро|снова) (?:смешал|размешал|решил|наладил|исправил|выровнял)[а-я]{2,4}|стал[аои]? (?:однородн|нормальн|как нов)[а-я]{1,3}|(?:все|теперь) (?:хорошо|отлично|нормально|работает|в порядке|как надо)|после (?:проветривания|стирки|первой стирки) (?:пропал|исчез|ушел|прошел|выветрил)[а-я]{0,4})(?: |$)/u
const then =
  /(?:^| )(?:потом|затем|теперь|после|но|зато|взболт[а-я]+|помешал[аи]?|подерж[а-я]+)(?: |$)/u
/** What troubled at first and does no more. */
const isSettled = ({ clause }: Statement, all: readonly LabelledClause[]): boolean => {
  const after = all.filter(
    (other) =>
      other.start > clause.start &&
      (other.sentence === clause.sentence || other.sentence === clause.sentence + 1) &&
      other.field === clause.field,
  )
  return (
    after.some((other) => well.test(saidIn(other))) &&
    after.some((other) => other.link === 'contrast' || then.test(saidIn(other)))
  )
}

const another =
  /(?:^| )(?:аналог[а-я]*|оригинал[а-я]*|дешевле|дороже|бренд[а-я]*|марк[а-я]{1,3}|раскручен[а-я]*|магазинн[а-я]*|обычн[а-я]{2,3}|прошл[а-я]{2,3}|друг[а-я]{2,3} (?:фирм|производител)[а-я]*|с (?:теми|тем|той|прежн[а-я]+))(?: |$)/u
/** «Вдвое дешевле, разницы не увидела»: as good as another, not of no effect. */
const isAsGood = (
  { topic, clause, from, to }: Statement,
  all: readonly LabelledClause[],
): boolean =>
  topic === 'efficacy' &&
  clause.words.slice(from, to).some(({ norm }) => norm.startsWith('разниц')) &&
  all.some(
    (other) => Math.abs(other.sentence - clause.sentence) <= 1 && another.test(saidIn(other)),
  )

/** Under many stars what was settled, or compared and found as good, is no complaint. */
export const withoutSettled = (
  statements: readonly Statement[],
  clauses: readonly LabelledClause[],
): readonly Statement[] =>
  statements.filter((one) => one.sign > 0 || !(isSettled(one, clauses) || isAsGood(one, clauses)))
