import { rememberedLately } from '@/lib/text/remembered'
import { harmless } from '../../case/turns'
import { isRegrettable } from '../quotes/regrettable'
import { plainText, wordsOf } from '../words/plain'
import { isCorrected } from './corrected'

/** How large, hard or strong a thing is: alone, neither praise nor blame. */
const measured =
  /^(?:маленьк|больш|коротк|короч|длинн|узк|широк|высок|низк|тонк|толст|тяж[её]л|крупн|мелк|туг|жестк|тверд|солен|кисл|горьк|густ|жидк)(?:ий|ый|ой|ая|ое|ие|ые|а|о|и|ы|оват[аоы]?)?$/u
const degree =
  /^(?:очень|довольно|достаточно|какой-то|какая-то|какие-то|оказал[а-я]{2,3}|весьма|сам|сама|само|сами|но|он|она|они|оно)$/u
/** «Большие», «оказалась высокая» and not a word more. */
function isBareMeasure(text: string): boolean {
  const words = wordsOf(text)
  return (
    words.length > 0 &&
    words.length < 5 &&
    words.some((word) => measured.test(word)) &&
    words.every((word) => measured.test(word) || degree.test(word))
  )
}

/** What was wished for, needed, sighed at, or done slowly and with trouble; too much of something; a «минус». */
const hints =
  /(?<![а-я])(?:хотелось|хотел[аи]?|лучше|могли|можно\sбыло|неплохо|хорошо|не\sпомешал[аои]?|было\sбы\s(?:лучше|неплохо|хорошо|здорово|удобн|идеально)[а-я]*(?:,?\sесли)?)\sбы(?![а-я])(?!\s(?:отметить|сказать|поблагодарить|посоветовать|рекоменд))|(?<![а-я])(?:нуж(?:ен|на|но|ны)\sбыл[аои]?\s|(?:мне|нам)\sнуж(?:ен|на|ны)\s)|(?:^|[.!?,]\s?)(?:да\sуж|мда|увы|эх)(?![а-я])|(?<!(?<![а-я])не\s)(?<![а-я])(?:слишком|чересчур|впритык)(?![а-я])|(?<![а-я])(?:с\sтрудом|еле-еле|кое-как|не\sсразу)(?![а-я])|(?<![а-я])(?:сохн|застыва|схватыва|закипа|нагрева|заряжа|загружа|включа|грузит)[а-я]{1,5}\s(?:почти\s|около\s|целы[йе]\s|целую\s|по\s)?(?:\d+\s(?:мин|час|сут|дн)|час|сутки|полдня|весь\sдень|вечность|очень\sдолго|долго)|(?<![а-я])(?:держ[иа]т(?:ся)?|хвата(?:ет|ют))\s(?:[а-я]+\s)?только\s(?:до|пол|час|на)|(?<![а-я])быстро\s(?:размока|остыва|стер|облез|ржав|пачка|мажет|разряжа|садит|тает|вывет|улетуч|смыва|слет|слез|мнет)[а-я]*|(?<![а-я])(?:разгрыз|сгрыз|порва|разорва|слома)[а-я]{0,4}\sза\s(?:день|час|минут|пять|пару|вечер|\d)|(?<![а-я])(?:единственн[а-я]{2,3}|минус)\s?[,:–—-]/u
/** What follows a «но» and is neither a merit nor made light of. */
const turned = /(?<![а-я])(?:но|однако)\s([^.!?;]{4,90})/gu
/** Longer texts turn to and fro. */
const longestTurned = 200
const isTurned = (plain: string): boolean =>
  plain.length < longestTurned &&
  [...plain.matchAll(turned)].some(
    ([, clause = '']) =>
      !harmless.test(clause) && !glad.test(clause) && !vain.test(clause) && isRegrettable(clause),
  )
/** «но не слепит», «но ошиблись»: what did not come true, and what the buyer thought. */
const vain =
  /(?<![а-я])не\s(?!очень|совсем|хвата|работа|держ|подош|подход|верно|правильно|удобн|получ)|ошиб|прогад|быстро\sотход|решил|думал|сказать|видео/u
const glad =
  /хорош|отличн|супер|нрав|класс|довол|прекрасн|вкусн|красив|удобн|люб|рад|приятн|лучш|качествен|прочн|повезл|не\sжале|пожале|оставил|не\sбеда|правд|оценил|прикольн|интересн|идеал|шик|вау|симпатичн|освещ/u

const fewWords = 4
/** «Кислит», «сильно мнётся», and not a word more. */
const isBareFlaw = (text: string, plain: string): boolean =>
  wordsOf(text).length <= fewWords && !glad.test(plain) && !denied.test(plain) && faulty.test(plain)
const faulty =
  /(?<![а-я])(?:кисл|горч|горьк|солон|приторн|скрип|мн[еу]т|просвеч|линя|липн|кол[ею]т|царап|тускл|дребезж|ржав|маж[еу]т|пачка|крош|осыпа|лома|рв[еу]т|т[её]к[аиу]|течет|протека|натира|жмет|жмут|давит|сползает|спадает|глючит|тормозит|зависает|фонит|хрипит)/u
const denied = /(?<![а-я])(?:не|нет|без|мало|много)(?![а-я])|недостат|минус/u

/** Told with a laugh or as praise. */
const playful = /не\sслишком|слишком\s(?:вкусн|хорош|быстро\s(?:съе|закон|конч))|не\sминус/u

/** Whether a clause told in the buyer's words is no merit. */
export const isNoMerit = (clause: string): boolean => {
  const plain = plainText(clause)
  return hints.test(plain) && !playful.test(plain)
}

/** Whether a text shows by its grammar that something was less than hoped for, whatever its stars. */
export const isHinted = rememberedLately((text: string): boolean => {
  const plain = plainText(text)
  return (
    (hints.test(plain) && !playful.test(plain)) ||
    isBareMeasure(text) ||
    isBareFlaw(text, plain) ||
    isCorrected(text) ||
    isTurned(plain)
  )
})
