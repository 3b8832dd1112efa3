import { past } from '@/lib/text/inflect'
import { subjectsOf } from '../words/one-clause'
import type { Clause, Trouble } from './trouble'

const month =
  '(?:январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])'
const until = new RegExp(
  `срок[а-я]{0,2}\\sгодности\\s(?:[а-я]{4,12}\\s)?(до\\s)?((?:(?:начала|середины|конца)\\s)?(?:\\d{1,2}\\s)?${month}\\s20[12]\\d)(?!\\d)`,
  'u',
)
const made = new RegExp(
  `дат[аойеу]{1,2}\\s(изготовления|производства|выпуска|обжарки)\\s?[–:-]?\\s?(?:(${month}\\s)?(20[12]\\d)(?!\\d)|((?:больше|более)\\s(?:года|двух\\sлет|полугода)\\sназад))`,
  'u',
)
const gathered =
  /(?<![а-я])сбор\s(?:семян\s|меда\s|урожая\s|чая\s)?(20[12]\d)(?:\s?г(?:од[а]?)?)?(?:,?\sа\sне\s(20[12]\d))?(?!\d)/u
const left =
  /срок[а-я]{0,2}\sгодности\s(?:всего\s)?остал(?:ось|ся)\s(?:всего\s)?(\d{1,2}\s(?:месяц|недел|дн)[а-я]{1,2})(?![а-я])/u
const ofYear = /^([а-я]{3,14})\s(20[12]\d)\sг(?:ода?)?$/u
/** As it should be, or nothing that the buyer found. */
const fine =
  /норм|порядк|хорош|свеж|отличн|запас|если|должн|смотрите|проверяйте|не\s(?:указан|видно|смотрел)/u

function told({ text, words }: Clause): string | undefined {
  const much = left.exec(text)?.[1]
  if (much) return `до конца срока годности осталось ${much}`
  const [, before = '', end] = until.exec(text) ?? []
  if (end) return `срок годности – ${before}${end} года`
  const [, what, named = '', year, ago] = made.exec(text) ?? []
  if (what) return `дата ${what} – ${ago ?? `${named}${year} ${named ? 'года' : 'год'}`}`
  const [, harvest, promised] = gathered.exec(text) ?? []
  if (harvest) return `сбор оказался ${harvest} года${promised ? `, а не ${promised}` : ''}`
  // «батарейки 2020 года»
  const [, name, ofName] = ofYear.exec(text.trim()) ?? []
  const [subject] = subjectsOf(words)
  return ofName && subject?.at === 0
    ? `${past('пришёл', subject.gender)} ${name} ${ofName} года`
    : undefined
}

/** Goods that are old by their dates, told otherwise than by «просрочен»: «дата производства 2018 год», «сбор 2019 года». */
export function datedIn(clause: Clause): Trouble[] {
  const said = fine.test(clause.text) ? undefined : told(clause)
  // Beside another complaint a date is only told.
  return said ? [{ clause: said, topic: 'expiry', weak: true }] : []
}
