import type { TopicId } from '../topic'
import type { LabelledClause } from './fields'
import { withoutSettled } from './settled'
import type { Statement } from './statements'

/**
 * Words that praise as often as they blame: «тонкая рубашка», «крышка закручивается туго», «тихий отжим». What such a word
 * alone blames is our inference, not the buyer's verdict.
 */
const either =
  /^(?:тон[кч][A-Za-zЀ-ӿ]*|тоненьк[A-Za-zЀ-ӿ]*|прозрачн[A-Za-zЀ-ӿ]*|узк[A-Za-zЀ-ӿ]*|коротк(?!оват)[A-Za-zЀ-ӿ]*|длинн(?!оват)[A-Za-zЀ-ӿ]*|широк(?!оват)[A-Za-zЀ-ӿ]*|тих[A-Za-zЀ-ӿ]*|туг(?!оват)[A-Za-zЀ-ӿ]*|ж[её]стк(?!оват)[A-Za-zЀ-ӿ]*|густ(?!оват)[A-Za-zЀ-ӿ]*|жиденьк[A-Za-zЀ-ӿ]*|вязк[A-Za-zЀ-ӿ]*|кисл(?!оват)[A-Za-zЀ-ӿ]*|горчин[A-Za-zЀ-ӿ]*|холодн[A-Za-zЀ-ӿ]*|сладк[A-Za-zЀ-ӿ]*|плотн(?!оват)[A-Za-zЀ-ӿ]*|тяж[её]л(?!оват)[A-Za-zЀ-ӿ]*|пластик[A-Za-zЀ-ӿ]*|картон[A-Za-zЀ-ӿ]*|хлопь[A-Za-zЀ-ӿ]*|фасон[A-Za-zЀ-ӿ]*|подклад[A-Za-zЀ-ӿ]*|средн[A-Za-zЀ-ӿ]*|странн[A-Za-zЀ-ӿ]*|никогда|шоке|невозможно|вернул[A-Za-zЀ-ӿ]*|маленьк[A-Za-zЀ-ӿ]*|больш(?:ой|ая|ое|ие|ого|им)|объем[A-Za-zЀ-ӿ]*|хвата[A-Za-zЀ-ӿ]+|одноразов[A-Za-zЀ-ӿ]*|залип[A-Za-zЀ-ӿ]*|активирован[A-Za-zЀ-ӿ]*|ношения|рукав[A-Za-zЀ-ӿ]*|велик[A-Za-zЀ-ӿ]*|заклеен[A-Za-zЀ-ӿ]*|медленно|пропуска[A-Za-zЀ-ӿ]*|мало|прост(?!оват)[A-Za-zЀ-ӿ]*|лак(?!а)[A-Za-zЀ-ӿ]*|осадк[A-Za-zЀ-ӿ]*|обычн[A-Za-zЀ-ӿ]*|слабо|любителя|специфич[A-Za-zЀ-ӿ]*|своеобраз[A-Za-zЀ-ӿ]*|разниц[A-Za-zЀ-ӿ]*|сложн[A-Za-zЀ-ӿ]*)$/u
/** Words that add nothing of their own to such a word. */
const beside =
  /^(?:очень|довольно|достаточно|такой|такая|такое|такие|весьма|в|на|не|без|нет|и|был[аои]?|коробк[A-Za-zЀ-ӿ]*|только|за|заряда?|аккумулятора?|батаре[A-Za-zЀ-ӿ]*|\d+)$/u
/** What turns a happy text against something, anywhere in the sentence. */
const turning =
  /^(?:но|однако|жаль|жалко|минус[A-Za-zЀ-ӿ]*|недостат[A-Za-zЀ-ӿ]*|недочет[A-Za-zЀ-ӿ]*|единственн[A-Za-zЀ-ӿ]*|увы|сожалению|слишком|правда|зато|хотя|кроме|портит|портят|расстро[A-Za-zЀ-ӿ]*|огорч[A-Za-zЀ-ӿ]*|возврат[A-Za-zЀ-ӿ]*|верну|вернула|вернул|отказ[A-Za-zЀ-ӿ]*|😞|😔|😢)$/u

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
  statements = withoutSettled(statements, clauses).filter(
    (one) => one.sign > 0 || !(goesOnWishing(one, clauses) || isRepaid(one, clauses)),
  )
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

const worthIt =
  /(?:^| )(?!не )(?:[а-я]+ )?(?:того сто[ия][а-я]{1,3}|сто[ия][а-я]{1,3} (?:того|ожидания))(?: |$)/u
/** «Ждали долго, но оно того стоило»: what was well worth it is no complaint. */
const isRepaid = ({ clause }: Statement, all: readonly LabelledClause[]): boolean =>
  all.some(
    ({ sentence, start, link, words }) =>
      sentence === clause.sentence &&
      start > clause.start &&
      link === 'contrast' &&
      worthIt.test(words.map(({ norm }) => norm).join(' ')),
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
