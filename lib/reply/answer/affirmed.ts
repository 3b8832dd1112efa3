import { adjectiveOf, nominativeOf } from '@/lib/text/grammar'
import { plain, sentences } from '@/lib/text/words'
import { hasModel } from './model-fits'

/** He asks for a value, a choice or a reason, so that «да» answers nothing. */
const asksMore =
  /(?<![а-я])(?:как(?:ой|ая|ое|ие|ов|ова|ово|овы|ого|ую|им|ими|их|ом|ому)?|сколько|скольки|где|куда|откуда|когда|зачем|почему|кто|что|чем|чему|чего|кого|чей|чье|чья|или)(?![а-я])/u
/** «Без сахара?», «не промокает?»: «да» might mean either. */
const negated =
  /(?<![а-я])(?:не|нет|без|нельзя|только|лишь|исключительно|всегда|полностью|все)(?![а-я])/u
/** «Максимальный вес» names what is wanted. */
const title =
  /^(?:[а-я]+(?:ый|ий|ой|ая|яя|ое|ее)\s)?(?:вес|размеры?|длина|ширина|высота|глубина|объем|диаметр|мощность|материал|состав|цвет|толщина|плотность|нагрузка|температура|скорость|напряжение|срок|расход|площадь|количество|класс|страна|цена|гарантия)(?:\s[а-я]+){0,2}[\s?!.]*$/u

/** Whether «да» or «нет» answers a question, and is sure to be understood. */
export const asksWhether = (question: string): boolean => {
  const said = plain(question.slice(0, 300))
  return !asksMore.test(said) && !negated.test(said) && !title.test(said.trim())
}

const yes =
  /^(?:можно|подходит|подойд[её]т|подходят|подойдут|есть|имеется|поддержива[а-яё]+|работа[а-яё]+|содерж[а-яё]+|совместим[а-яё]*|выдержива[а-яё]+)\s/iu
const no =
  /^(?:нельзя|не\s(?:подход[а-яё]+|подойд[а-яё]+|содерж[а-яё]+|поддержива[а-яё]+|рекоменду[а-яё]+|работа[а-яё]+|предназнач[а-яё]+)|без)\s/iu
const anyNegation = /(?<![а-яё])(?:может|следы|не|нет|без|нельзя|кроме|только)(?![а-яё])/iu
const lower = (text: string) =>
  /^[А-ЯЁ][а-яё]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** «Можно мыть в посудомойке» said to who asks whether: «Да, можно мыть в посудомойке.» `told` is a whole sentence. */
/** «Есть карманы?» of «Два боковых кармана» */
const presence =
  /(?<![а-яё])(?:есть|имеется|имеются|предусмотрен[а-яё]*|ид[её]т|идут|входит|входят)(?![а-яё])/iu
const thing = (told: string) => {
  const [first = '', second = ''] = plain(told).split(' ')
  return (
    /^(?:од[ин][а-я]+|две|два|три|четыре|\d+)$/u.test(first) ||
    nominativeOf(first).length > 0 ||
    (adjectiveOf(first) !== undefined && nominativeOf(second).length > 0)
  )
}
/** What is there is told by the value itself. */
export const isThere = (question: string, told: string): boolean =>
  presence.test(question) &&
  asksWhether(question) &&
  !anyNegation.test(told) &&
  !/^0(?!\d|,)/u.test(told)

export function affirmed(question: string, told: string): string {
  if (!asksWhether(question)) return told
  if (no.test(told)) return `Нет, ${lower(told)}`
  if (isThere(question, told) && thing(told) && sentences(told).length === 1)
    return `Да: ${lower(told)}`
  return hasModel(question, told) && yes.test(told) && !anyNegation.test(told)
    ? `Да, ${lower(told)}`
    : told
}
