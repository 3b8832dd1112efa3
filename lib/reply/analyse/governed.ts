import type { ReplyItem } from '../analysis'
import { isWantingInTaste } from '../echo/troubles/wanting'
import type { Statement } from './statements'

/** «С пятнами справляется»: what it copes with is no flaw of it, and how well is another word. */
const copes =
  /(?<![а-я])(?<!не |плохо |слабо |еле |едва |хуже |трудом |кое как )справ(?:ля[ею]тся|лял(?:ся|ась|ось|ись)|ил(?:ся|ась|ось|ись)) (?:[а-я]{2,9} )?(?:с|со) [а-я]|(?<![а-я])(?:с|со) [а-я]{3,16} (?:[а-я]{4,12} )?справ(?:ля[ею]тся|ил(?:ся|ась|ось|ись))/u
/** «Справляется и обычное мыло», «простая губка справляется не хуже»: what copes is another thing. */
const rival =
  /(?<![а-я])справ(?:ля[ею]тся|ил(?:ся|ась|ось|ись)) (?:и (?!(?:с|со|на|в|во|при|без|за|даже|быстро|хорошо|не) )[а-я]|(?:ничуть |ничем )?не хуже)|(?<![а-я])(?:обычн|прост|любо|хозяйствен|зубн|дешев|аптечн)[а-я]{2,3} [а-я]{3,14} (?:(?:тоже|так же|с этим|вполне) ){0,3}справля/u
export const isRival = (text: string): boolean => rival.test(text)

/** «Другие оттенки вкуса»: no colour. */
const shades =
  /оттен[а-я]{1,5} (?:во |в )?(?:вкус|аромат|запах)|(?:вкусов|ароматическ)[а-я]{2,3} оттен/u
/** «Купила жидкое мыло»: the adjective is half of the name. */
const named =
  /^(?:я |мы )?(?:купил|заказал|получил|взял|приобрел|брал|выбрал|заказывал|покупал)[аи]? (?:эт[а-я]{1,2} |себе |для [а-я]{3,12} )?(?:сух|жидк|горьк|темн|солен|кисл|остр|мягк|тверд|плоск)[а-я]{2} [а-я]{3,14}$/u
/** «Сахара в составе нет», «швов не видно»: under many stars that is the point. */
const spared =
  /^(?:[а-я]{1,8} )?(?:сахара|соли|глютена|лактозы|консервантов|красителей|ароматизаторов|отдушек|парабенов|сульфатов|усилителей|химии|гмо)(?: [а-я]{4,12})? (?:в (?:составе|нем|ней) )?(?:нет|нету)$|^(?:в (?:составе|нем|ней) )(?:нет|нету) (?:сахара|соли|глютена|лактозы|консервантов|красителей|ароматизаторов|отдушек|парабенов|сульфатов|химии|гмо)|^(?:швов|линий|ниток|следов|разводов|стыков|клея) (?:[а-я]{4,8} )?не (?:видно|заметно)$/u

const repels = /(?:попада|капл|дожд|пролил)[а-я]*[^.!?]{0,40}\sне\sвпитыва/iu

/** A topic read from a word alone gives way to what governs the word. */
export const asGoverned = (
  statements: readonly Statement[],
  { rating = 3, text = '' }: ReplyItem,
): Statement[] =>
  statements.flatMap((statement): Statement[] => {
    const { topic, sign, clause } = statement
    const said = clause.words.map(({ norm }) => norm).join(' ')
    if (rival.test(said)) {
      if (sign < 0) return topic === 'efficacy' ? [statement] : []
      return rating <= 3 ? [{ ...statement, topic: 'efficacy', sign: -1, vague: false }] : []
    }
    if (sign < 0 && (topic === 'defect' || topic === 'opened_used') && copes.test(said)) return []
    // «капли не впитывает» of a coat is what it is worn for.
    if (sign < 0 && rating >= 4 && topic === 'efficacy' && repels.test(text)) return []
    if (topic === 'color' && shades.test(said)) return [{ ...statement, topic: 'taste' }]
    if (topic === 'missing_parts' && isWantingInTaste(said))
      return [{ ...statement, topic: 'taste' }]
    if (sign < 0 && named.test(said)) return []
    return sign < 0 && rating >= 4 && spared.test(said) ? [] : [statement]
  })
