import { lowered } from '../answer/ask-words'
import { statementOf } from '../answer/statement'
import type { Subject } from '../answer/subject'
import type { IntentId } from '../intent'
import type { Phrases } from './wording'

const sizeOfMeasures: Phrases = [
  'На {measures} советуем размер ▢.',
  'На {measures} подойдёт размер ▢.',
]
/** «Какой заказать, S или M?» */
const choosing =
  /как(?:ой|ую)(?![а-яё])[^?]{0,40}(?:взять|брать|заказ|выбрать|посовет)|(?<![A-Z])X{0,3}[SML]\sили\sX{0,3}[SML](?![A-Z])/iu
const fitOfMeasures: Phrases = ['На {measures} ▢ (подойдёт / не подойдёт).']
/** «Рост 160, S подойдёт?» */
function fitOfSize(question: string): Phrases | undefined {
  const size =
    /(?<![A-Za-zЀ-ӿ\d])(?:размер\s)?(X{0,3}[SML]|[4-6]\d)\s(?:размер\s)?(?:мне\s|ей\s|ему\s)?(?:под(?:ойд|ход)|налез)/u.exec(
      question,
    )?.[1]
  return size ? [`На {measures} размер ${size} ▢ (подойдёт / не подойдёт).`] : undefined
}
/** «S или M?», «122 или 128?» */
const twoSizes =
  /(?<![A-Za-zЀ-ӿ\d])(X{0,3}[SML]|\d{2,3})\s(?:или|либо)\s(X{0,3}[SML]|\d{2,3})(?![A-Za-z\d])/u
const trueToSize: Phrases = ['Модель ▢ (идёт в размер / маломерит / большемерит).']

/** «Рост 175 рукав не короткий будет?» */
const toldFirst = /^(?:(?:рост|вес)\s\d[\d.,]*(?:\s?(?:см|кг))?[\s,]+){1,2}(?=[а-яё]{3,}\s)/iu

/** «S не велика будет?», «обхват головы 57 не мала?» */
const doubted =
  /(?:(?<![A-Za-zЀ-ӿ\d])(?<!(?:рост|вес|груди|талии|б[её]дер|головы|стопы)\s)(X{0,3}[SML]|[3-6]\d)\s(?:размер\s)?)?(?:мне\s|ему\s|ей\s)?(?:не\s)?(?:будет\s|будут\s)?(?:не\s)?(больш|маленьк|мал|велик)(ой|ая|ое|ие|ий|а|о|ы|и|)(?:\s(?:ли\s)?буд[еу]т)?[\s?.!]*$/iu
const short: Record<string, string> = { ая: 'а', а: 'а', ое: 'о', о: 'о', ие: 'ы', ы: 'ы', и: 'ы' }
function fitOfDoubt(question: string): Phrases | undefined {
  const [, told, stem = '', ending = ''] = doubted.exec(question) ?? []
  const size = told ?? /(?<![а-яё])размер\s(X{0,3}[SML]|\d{2,3})(?!\d)/iu.exec(question)?.[1]
  if (!stem) return undefined
  const adjective = /^(?:больш|велик)$/iu.test(stem) ? 'велик' : 'мал'
  const own = size ? '' : (short[ending.toLowerCase()] ?? '')
  const said = adjective + (adjective === 'велик' && own === 'ы' ? 'и' : own)
  const verb = own === 'ы' ? 'подойдут / будут' : 'подойдёт / будет'
  return [`На {measures} ${size ? `размер ${size} ` : ''}▢ (${verb} ${said}).`]
}

/** «4 размер подойдёт или брать 5?» */
const sizeOrNext =
  /(?<![A-Za-zЀ-ӿ\d])(\d{1,3}|X{0,3}[SML])\s(?:размер\s)?(?:[а-яё]+\s){0,2}или\s(?:[а-яё]+\s){0,2}(\d{1,3}|X{0,3}[SML])(?:\sразмер)?[\s?.!]*$/u

/** What is asked of a size; the answer takes up the measures that the buyer told (`measured`). */
export function sizeFor(
  question: string,
  {
    meant,
    intent,
    measured,
    quotable,
    subject,
  }: {
    meant: IntentId | undefined
    intent: IntentId | undefined
    measured: boolean
    quotable: boolean
    subject: Subject | undefined
  },
): Phrases | undefined {
  const doubt = measured && !/как(?:ой|ая|ую)/iu.test(question) ? fitOfDoubt(question) : undefined
  if (doubt) return doubt
  const next = measured && /размер/iu.test(question) ? sizeOrNext.exec(question) : null
  if (next) return [`На {measures} советуем размер ▢ (${next[1]} / ${next[2]}).`]
  if (
    measured &&
    /подойд|подход|налез/iu.test(question) &&
    !/как(?:ой|ая|ую)|размер/iu.test(question)
  )
    return fitOfSize(question) ?? fitOfMeasures
  const ofOne = measured ? fitOfSize(question) : undefined
  if (ofOne) return ofOne
  const two = measured ? twoSizes.exec(question) : null
  if (two) return [`На {measures} советуем размер ▢ (${two[1]} / ${two[2]}).`]
  // «На рост 175 не будет коротко?» asks for no size.
  if (
    measured &&
    quotable &&
    /буд[еу]т|влез|коротк|длинн/iu.test(question) &&
    !/как(?:ой|ая|ую)|размер/iu.test(question)
  ) {
    const rest = question.trim().replace(toldFirst, '')
    const said = statementOf(rest, subject)
    if (said && rest !== question.trim())
      return [`На {measures} ${lowered(said.split(' ')).join(' ')}.`]
    if (said) return [`${said}.`]
  }
  if (intent === 'size' && measured && !/длин|ширин|высот/iu.test(question)) return sizeOfMeasures
  if (measured && choosing.test(question) && (!meant || meant === 'choice')) return sizeOfMeasures
  const larger =
    /(?<![а-яё])(?:брать|взять|заказ[а-яё]+)\s(?:на размер\s)?(?:по)?(больше|меньше)(?![а-яё])/iu.exec(
      question,
    )?.[1]
  if (larger && intent !== 'price' && /нош|размер|\d{2}|полн|широк|узк/iu.test(question))
    return [`Советуем взять ▢ (свой размер / на размер ${larger.toLowerCase()}).`]
  if (/маломер|большемер|в размер|(?:свой|на) размер (?:или|больше|меньше)/iu.test(question))
    return trueToSize
  return undefined
}
