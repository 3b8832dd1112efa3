import type { ReplyItem } from '../analysis'
import type { FoundMoment } from '../moment'

/** «Думаю, до конца лета хватит»: for how long, in the buyer's own words. */
const span =
  '((?:на|до)\\s(?:весь\\s|всю\\s|вс[её]\\s|целый\\s|целую\\s|конца\\s|самого\\s|самой\\s|следующего\\s|учебный\\s|учебного\\s){0,3}(?:года?|полгода|месяц|сезона?|зим[уы]|лет[оа]|весны|осени|четверть|каникулы|отпуска?))(?![а-яё])'
const enough = 'хват(?:ит|ает|ить)'
const lasting = new RegExp(
  `(?<!не\\s)${enough}\\s(?:[а-яё]{1,12}\\s)?${span}|(?<![а-яё])${span}\\s(?:[а-яё]{1,12}\\s)?(?<!не\\s)${enough}`,
  'iu',
)

/** The buyer hopes that it will last: a wish that it may. */
export function lastingIn({ text = '', pros = '' }: ReplyItem): FoundMoment | undefined {
  const found = lasting.exec(`${pros.slice(0, 600)}\n${text.slice(0, 1500)}`)
  const span = (found?.[1] ?? found?.[2])?.toLowerCase().replace(/\s+/gu, ' ')
  if (!span) return undefined
  return {
    id: 'will-last',
    step: 'invite',
    weight: 3,
    says: [
      `Пусть и правда хватит ${span}!`,
      `Пусть хватит ${span}, да ещё и с запасом!`,
      `Пусть хватит ${span}, а потом будем рады видеть [вас|тебя] снова.`,
    ],
  }
}
