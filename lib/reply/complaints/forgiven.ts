import type { Mention, ReplyItem } from '../analysis'
import type { Complaint } from './complaint'
import { harmed } from './help'

/** «…, но это не критично», «мелочи», «я и не ждала»: the buyer takes it back himself. */
const lift =
  /(?<![а-яё])(?:не\s(?:критич|страшн|беда|проблем[аы](?!\sне)|важно|принципиальн|смертельн|влияет\sна|столь\sважн)|некритич|нестрашн|мелоч(?:ь|и)(?![а-яё])(?!,?\sа\sприятн)|ничего\sстрашного|методом\s(?:научного\s)?тыка|решил[аи]?\sпроблему|неважно|я\sи\sне\s(?:жд|рассчит|надея|ожид))/iu
/** How far behind a remark it is looked for. */
const near = 80

/** Whether a text of many stars forgives something. */
export const forgives = ({ rating = 0, text = '', cons = '' }: ReplyItem): boolean =>
  rating >= 4 && lift.test(`${cons.slice(0, 1000)} ${text.slice(0, 2000)}`)

/** As far as the end of the next sentence. */
const breath = (text: string) => /^[^.!?]*(?:[.!?]+[^.!?]*)?/u.exec(text)?.[0] ?? ''

/** Whether all that was blamed is forgiven, so that nobody is to regret it. */
export const isForgiven = (
  item: ReplyItem,
  mentions: readonly Mention[],
  complaints: readonly Complaint[],
): boolean => {
  if (complaints.length === 0 || !forgives(item)) return false
  if (complaints.some(({ topic }) => harmed.includes(topic))) return false
  const blamed = mentions.filter(({ polarity }) => polarity === 'complaint')
  if (blamed.length === 0) return complaints.length === 1
  return blamed.every(({ words: { field, start, end } }) => {
    const { text = '', cons = '' } = item
    return lift.test(breath((field === 'cons' ? cons : text).slice(start, end + near)))
  })
}
