import { isFiniteVerb } from '@/lib/text/grammar'
import type { LabelledClause } from '../../analyse/fields'
import type { Mention } from '../../analysis'

/** «не прилипает» may well be a merit, «не однородная» is none. */
const denies = ({ words }: LabelledClause) =>
  words.some(({ norm }, at) => norm === 'не' && !isFiniteVerb(words[at + 1]?.norm ?? ''))

type Place = Pick<LabelledClause, 'sentence' | 'start' | 'field'>

/**
 * «Карманов много, но молния заедает»: what stands before a «но» that turns to the first complaint of its sentence is no
 * trouble, whatever its words.
 */
export function beforeTurn(
  clauses: readonly LabelledClause[],
  mentions: readonly Mention[],
): (place: Place) => boolean {
  const isBlamed = ({ field, start, end }: LabelledClause) =>
    mentions.some(
      ({ words, polarity }) =>
        polarity === 'complaint' && words.field === field && words.start < end && start < words.end,
    )
  const turns = clauses.filter(({ words }) => /^(?:но|однако)$/u.test(words[0]?.norm ?? ''))
  return ({ sentence, start, field }) => {
    const here = clauses.filter((one) => one.sentence === sentence && one.field === field)
    const [turn] = turns.filter((one) => here.includes(one))
    return (
      turn !== undefined &&
      turn.start > start &&
      isBlamed(turn) &&
      // «Не однородная, сверху вода, но всё равно с комками»: it goes on blaming.
      !here.some((one) => one.start < turn.start && (isBlamed(one) || denies(one)))
    )
  }
}
