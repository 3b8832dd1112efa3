import { wordsOf } from '../echo/words/plain'
import { inCase } from '../product/noun-phrase'
import type { Praise } from './praise'
import { isOfOrder } from './praise-rank'

/** Words of liking, and of how well: they tell neither the thing nor its deed. */
const plain =
  /^(?:сам[аои]?|понравил[а-я]+|устроил[аои]?|целом|хорош[а-я]*|отлично|приятн[а-я]+|надо|всё|все)$/u
const stemsOf = (said: string): readonly string[] =>
  wordsOf(said).flatMap((word) => (word.length > 2 && !plain.test(word) ? word.slice(0, 5) : []))

const textOf = (one: Praise) => ('clause' in one ? one.clause : inCase(one.phrase, 'nom'))
/** What is new in a merit: the deed, or the thing that is merely liked. */
function newIn(one: Praise): readonly string[] {
  if (!('clause' in one && one.said)) return stemsOf(textOf(one))
  const deed = stemsOf(one.said.is)
  return deed.length > 0 ? deed : stemsOf(one.said.of)
}

const result = /^результат (?:виден|заметен)$/u
/** «всё быстро впитывается»: in general words what another says of the goods. */
const general = /^всё\s/u

/** Without the conceded merits of which another has told: «ткань понравилась» beside «ткань плотная». */
export function toldOnce(praise: readonly Praise[]): Praise[] {
  const deeds = praise.flatMap((one) =>
    'clause' in one && one.said && !isOfOrder(one.clause) ? [one] : [],
  )
  const done = deeds.flatMap(({ said }) => stemsOf(said?.is ?? ''))
  const isGeneral = (one: Praise) =>
    'clause' in one &&
    // «машина отстирывает хорошо» says what the result is.
    ((deeds.length > 0 && result.test(one.clause)) ||
      (general.test(one.clause) && stemsOf(one.clause).some((stem) => done.includes(stem))))
  const kept = praise.filter((one) => !isGeneral(one))
  const told = kept.filter(({ conceded }) => !conceded).flatMap((one) => stemsOf(textOf(one)))
  return kept.filter((one) => !(one.conceded && newIn(one).some((stem) => told.includes(stem))))
}
