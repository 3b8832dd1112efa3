import type { LabelledClause } from './fields'
import type { Statement } from './statements'

const normsOf = ({ words }: LabelledClause) => words.map(({ norm }) => norm).join(' ')

/** «звезда только за аромат»: what the few stars were given for. */
const starsGivenFor =
  /(?:^|(?:^| )(?:звезд|балл|оценк|постав|ставл|тройк|троечк|двойк|двоечк|единиц)[а-я]{0,4} (?:[а-я]+ ){0,2})(?:только|лишь|исключительно|чисто) за (?!счет)(?!.*(?:ужас|отврат|плох|мерз|гадк|брак|обман|разочар))/u
const starsTaken = /(?:^| )(?:снял|снимаю|снижа|сниз|минус|убрал|убав|вычел|отнял)/u
/** «есть один плюс: …»: what follows it in the sentence is one. */
const meritNamed =
  /(?<!не )(?:^| )(?:один|одно|единственн[а-я]{2,3}|явн[а-я]{2,3}|больш[а-я]{2,3}) (?:плюс(?:ик)?|преимущество|достоинство)$/u
/** Whether a clause in plain words names what was good, whatever its topic. */
export const isMerit = (
  { clause }: Pick<Statement, 'clause'>,
  clauses: readonly LabelledClause[],
): boolean => {
  const said = normsOf(clause)
  if (starsGivenFor.test(said)) return !starsTaken.test(said)
  const before = clauses.findLast(
    ({ sentence, start }) => sentence === clause.sentence && start < clause.start,
  )
  return before !== undefined && meritNamed.test(normsOf(before))
}
