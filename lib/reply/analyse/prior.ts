import type { TopicId } from '../topic'
import type { LabelledClause } from './fields'
import type { Statement } from './statements'

/**
 * Words that praise as often as they blame: «тонкая рубашка», «крышка закручивается туго», «тихий отжим». What such a word
 * alone blames is our inference, not the buyer's verdict.
 */
const either =
  /^(?:тон[кч]\p{L}*|тоненьк\p{L}*|прозрачн\p{L}*|узк\p{L}*|коротк(?!оват)\p{L}*|длинн(?!оват)\p{L}*|широк(?!оват)\p{L}*|тих\p{L}*|туг(?!оват)\p{L}*|ж[её]стк(?!оват)\p{L}*|густ(?!оват)\p{L}*|жиденьк\p{L}*|вязк\p{L}*|кисл(?!оват)\p{L}*|горчин\p{L}*|холодн\p{L}*|сладк\p{L}*|плотн(?!оват)\p{L}*|тяж[её]л(?!оват)\p{L}*|пластик\p{L}*|картон\p{L}*|хлопь\p{L}*|фасон\p{L}*|подклад\p{L}*|средн\p{L}*|странн\p{L}*|никогда|шоке|невозможно|вернул\p{L}*|маленьк\p{L}*|больш(?:ой|ая|ое|ие|ого|им)|объем\p{L}*|хвата\p{L}+|одноразов\p{L}*|залип\p{L}*|активирован\p{L}*|ношения|рукав\p{L}*|велик\p{L}*|заклеен\p{L}*|медленно|пропуска\p{L}*|мало|прост(?!оват)\p{L}*|лак(?!а)\p{L}*|осадк\p{L}*|обычн\p{L}*|слабо|разниц\p{L}*|сложн\p{L}*)$/u
/** Words that add nothing of their own to such a word. */
const beside =
  /^(?:очень|довольно|достаточно|такой|такая|такое|такие|весьма|в|на|не|без|нет|и|был[аои]?|коробк\p{L}*|только|за|заряда?|аккумулятора?|батаре\p{L}*|\d+)$/u
/** What turns a happy text against something, anywhere in the sentence. */
const turning =
  /^(?:но|однако|жаль|жалко|минус\p{L}*|недостат\p{L}*|недочет\p{L}*|единственн\p{L}*|увы|сожалению|слишком|правда|зато|хотя|кроме|портит|портят|расстро\p{L}*|огорч\p{L}*|возврат\p{L}*|верну|вернула|вернул|отказ\p{L}*|😞|😔|😢)$/u

/**
 * Five stars are a prior: what is blamed only by a word that may as well praise is not said to be blamed, unless the buyer
 * turns against it or files it under «Недостатки». Without stars nothing is dropped.
 */
export function withPrior(
  statements: readonly Statement[],
  clauses: readonly LabelledClause[],
  rating: number | undefined,
): readonly Statement[] {
  if (rating === undefined || rating < 4) return statements
  statements = statements.filter((one) => one.sign > 0 || !goesOnWishing(one, clauses))
  if (rating !== 5) return statements
  const turned = new Set(
    clauses
      .filter(
        ({ link, words }) => link === 'contrast' || words.some(({ norm }) => turning.test(norm)),
      )
      .map(({ sentence }) => sentence),
  )
  return statements.filter((one) => {
    if (one.sign > 0 || one.clause.label < 0) return true
    const inferred = isInferred(one.clause.words.slice(one.from, one.to).map(({ norm }) => norm))
    if ((inferred || matterOfTaste.has(one.topic)) && isConceded(one, statements)) return false
    return turned.has(one.clause.sentence) || !inferred
  })
}

/** «Хотелось бы больше режимов, других цветов»: the second half is the same wish. */
const goesOnWishing = ({ clause }: Statement, all: readonly LabelledClause[]): boolean =>
  clause.link === 'none' &&
  all.some(
    ({ sentence, start, words }) =>
      sentence === clause.sentence &&
      start < clause.start &&
      /(?:^| )(?:хотелось бы|хотел[аи]? бы|не помешал[аио]? бы)(?: |$)/u.test(
        words.map(({ norm }) => norm).join(' '),
      ),
  )

/** «Цвет светлее, чем на фото, но очень красивый»: what a happy buyer concedes before the «но» is no complaint. */
const isConceded = ({ clause }: Statement, all: readonly Statement[]): boolean =>
  clause.link !== 'contrast' &&
  all.some(
    (other) =>
      other.sign > 0 &&
      other.clause.link === 'contrast' &&
      other.clause.sentence === clause.sentence &&
      other.clause.start > clause.start,
  )
const matterOfTaste = new Set<TopicId>(
  'color description_mismatch size_fit price material appearance taste smell'.split(
    ' ',
  ) as TopicId[],
)

const isInferred = (words: readonly string[]) =>
  words.some((word) => either.test(word)) &&
  words.every((word) => either.test(word) || beside.test(word))
