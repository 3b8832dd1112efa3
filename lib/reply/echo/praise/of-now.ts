import type { Mention, ReplyItem } from '../../analysis'

const letter = '[A-Za-zЀ-ӿ]'
const sentence = '[^.!?;\\n]'
/** «В первый раз всё было хорошо, …»: that time, up to where the text comes back to this one. */
const then = new RegExp(
  `(?<!${letter})(?:(?:в|на)\\s(?:первый|прошлый|предыдущий|тот)\\sраз|раньше|ранее|прежде|до\\sэтого|(?:прошл|предыдущ|перв)${letter}{2,3}\\s(?:заказ|парти|покупк|упаковк|банк|баночк|флакон|пачк)${letter}{0,2})(?!${letter})${sentence}{3,160}?(?=(?<!${letter})(?:теперь|сейчас|(?:в|на)\\sэтот\\sраз|сегодня|но|однако|а)\\s|[.!?;\\n]|$)`,
  'giu',
)
/** «С той пастой не сравнить, она …»: of the other one. */
const beside = new RegExp(
  `${sentence}{0,80}(?<!${letter})(?:не\\sсравнить|не\\sсравнится|не\\sидет\\sни\\sв\\sкакое\\sсравнение|в\\sотличие\\sот|дру(?:гой|гая|гое|гие|гого|гих)\\s(?:бренд|фирм|марк|производител|магазин)${letter}{0,3})${sentence}{0,160}`,
  'giu',
)

/** The review with blanks, place for place, where it praises another time or another thing. */
export function praisingNow(item: ReplyItem): ReplyItem {
  const { text } = item
  if (!text || (item.rating ?? 5) > 3) return item
  const left = [then, beside].reduce(
    (rest, pattern) => rest.replace(pattern, (told) => ' '.repeat(told.length)),
    text.slice(0, 2000),
  )
  return { ...item, text: left + text.slice(2000) }
}

/** Whether anything is left of what was mentioned. */
export const isLeftIn = (item: ReplyItem, { polarity, words }: Mention): boolean =>
  polarity === 'complaint' || /\S/u.test(item[words.field]?.slice(words.start, words.end) ?? 'x')
