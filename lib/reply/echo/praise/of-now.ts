import type { Mention, ReplyItem } from '../../analysis'
import { showsFlaw } from '../quotes/regrettable'
import { plainText } from '../words/plain'

const letter = '[A-Za-zЀ-ӿ]'
const sentence = '[^.!?;\\n]'
/** «В первый раз всё было хорошо, …»: that time, up to where the text comes back to this one. */
const then = new RegExp(
  `(?<!${letter})(?:(?:в|на)\\s(?:первый|прошлый|предыдущий|тот)\\sраз|раньше|ранее|прежде|до\\sэтого|(?:прошл|предыдущ|перв)${letter}{2,3}\\s(?:заказ|парти|покупк|упаковк|банк|баночк|флакон|пачк)${letter}{0,2})(?!${letter})${sentence}{3,240}?(?=(?<!${letter})(?:теперь|сейчас|(?:в|на)\\sэтот\\sраз|сегодня|но|однако|а(?!\\sжаль))\\s|[.!?;\\n]|$)`,
  'giu',
)
/** «С той пастой не сравнить, она …»: of the other one. */
const beside = new RegExp(
  `${sentence}{0,80}(?<!${letter})(?:не\\sсравнить|не\\sсравнится|не\\sидет\\sни\\sв\\sкакое\\sсравнение|в\\sотличие\\sот|дру(?:гой|гая|гое|гие|гого|гих)\\s(?:бренд|фирм|марк|производител|магазин)${letter}{0,3})${sentence}{0,160}`,
  'giu',
)
/** «Раньше покупала шампунь этой же фирмы. Очень понравился»: of that one, up to where the text comes back to this one. */
const former = new RegExp(
  `(?<!${letter})(?:раньше|ранее|прежде|до\\sэтого)\\s(?:${letter}{1,12}\\s){0,2}(?:покупал|брал|заказывал|приобретал|пользовал)[^;]{3,300}?(?=(?<!${letter})(?:теперь|сейчас|(?:в|на)\\sэтот\\sраз|сегодня|эт(?:от|а|о|и|у)|здесь|но|однако|а)\\s|$)`,
  'giu',
)
/** «Можно купить лучше», «сложно сделать дёшево», «хотя бы лёгкий»: of what there might have been. */
const might = new RegExp(
  `(?<!${letter})(?:(?:можно|сложно|трудно)(?:\\s${letter}{1,12}){0,3}\\s(?:купить|найти|сделать|взять|приобрести|подобрать)(?!${letter})|хотя\\sбы\\s)${sentence}{3,120}`,
  'giu',
)
/** «Прекрасный цвет, который смывается», «красивая, когда стоит», «пахнет первые минуты»: undone as soon as it is said. */
const undone = new RegExp(
  `${sentence}{3,80},\\s(?:(?:но\\s)?только\\s)?(?:когда|котор${letter}{2,3})\\s${sentence}{3,120}|${sentence}{3,80}\\sперв(?:ые|ую|ый|ое)\\s(?:пару\\s|несколько\\s)?(?:минут|час|время|д(?:ень|ня|ней)|недел)${sentence}{0,60}`,
  'giu',
)
const pleased =
  /(?<![а-я])(?:нрав|понрав|радует|приятно|удобно|отлично|хорошо|прекрасно|спаса|помога)[а-я]*(?![а-я])/iu

/** «Мягкий скраб – это то, что я купила?» */
const asked = new RegExp(`${sentence}{3,200}\\?`, 'gu')

/** Neither good nor bad in itself, without a «но» to set it apart from what is bad. */
const physical =
  /(?<!не\s)(?<![а-яё])(?:л[её]гк|мягк|тонк|густ|тепл|т[её]пл|плотн|маленьк|крупн)(?:ий|ый|ой|ая|ое|ие|ые)(?![а-яё])/giu
const setApart = /(?<![а-яё])(?:но|однако|зато|хотя|а\sтак|жаль|радует|приятн[а-яё]+)(?![а-яё])/iu
const bySentence = /[^.!?;\n]{3,300}/gu

const blanks = (told: string) => ' '.repeat(told.length)

/** What stands before a «но» is no part of the question. */
const withoutAsked = (told: string): string => {
  const at = told.search(/,\s(?:но|а|однако)\s/u)
  return at < 0 ? blanks(told) : told.slice(0, at) + blanks(told.slice(at))
}

/** «Лёгкий, мягкий, весь во вмятинах»: one complaint. */
const withoutBlamed = (told: string): string =>
  told.search(physical) >= 0 &&
  !setApart.test(told) &&
  showsFlaw(plainText(told.replace(physical, '')))
    ? told.replace(/[^,]+/gu, (part) => (part.search(physical) < 0 ? part : blanks(part)))
    : told

/** The review with blanks, place for place, where it praises another time or thing, or takes back what it praises. */
export function praisingNow(item: ReplyItem): ReplyItem {
  const { text } = item
  if (!text || (item.rating ?? 5) > 3) return item
  const left = [former, then, beside, might]
    .reduce((rest, pattern) => rest.replace(pattern, blanks), text.slice(0, 2000))
    .replace(asked, withoutAsked)
    .replace(undone, (told) => (pleased.test(told) ? told : blanks(told)))
    .replace(bySentence, withoutBlamed)
  return { ...item, text: left + text.slice(2000) }
}

/** Whether anything is left of what was mentioned. */
export const isLeftIn = (item: ReplyItem, { polarity, words }: Mention): boolean =>
  polarity === 'complaint' || /\S/u.test(item[words.field]?.slice(words.start, words.end) ?? 'x')
