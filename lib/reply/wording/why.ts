import { wordsOf } from '../answer/ask-words'
import type { Phrases } from './wording'

const asks =
  /^[^?]{0,60}?(?<![а-яё])(?:почему|отчего|из-за чего)\s(?:же\s|это\s)?([^?,!;]{6,120})/iu
/** What a thing does wrong, in the present: what was done to the buyer is another trouble. */
const present =
  /(?<![а-яё])(?:не\s)?[а-яё]{3,}(?:ает|яет|еет|ует|ит|ат|ят|ают|уют|яют|чет|жет|дет)(?:ся)?(?![а-яё])/iu

/** «Почему шлют брак?»: what the shop does is no trouble with the goods, and an accusation is not repeated. */
const ofShop =
  /(?<![а-яё])(?:вы|отправля|присыла|шл[ёе]|шлют|высыла|прода[ёею]|выда[ёею]|обманыва|вр[её]т|пиш[еу]т|упаковыва|кладут|клад[её]т)/iu

/** «Почему лампа мигает после включения?»: the trouble is named, the reason left to the seller. */
export function whyBroken(question: string): Phrases | undefined {
  const [, clause = ''] = asks.exec(question.trim()) ?? []
  const words =
    clause && present.test(clause) && !ofShop.test(clause) ? wordsOf(clause.trim()) : undefined
  if (!words || words.length < 2 || words.length > 12 || words.some((one) => one.endsWith(',')))
    return undefined
  const [first = '', ...rest] = words
  const told = [/^[А-ЯЁ][а-яё]+$/u.test(first) ? first.toLowerCase() : first, ...rest]
    .join(' ')
    .replace(/(?<=\d)-(?=\d)/gu, '–')
  return [
    `Жаль, что ${told}. Возможная причина – ▢. Чтобы подсказать точнее, нужны подробности: [напишите|напиши] нам {place} и [приложите|приложи] фото или короткое видео.`,
    `Очень жаль, что ${told}. Причиной может быть ▢. [Напишите|Напиши] нам {place} и [добавьте|добавь] фото или короткое видео – подскажем точнее.`,
  ]
}

const why: Phrases = ['Дело в том, что ▢.', 'Причина в том, что ▢.']
/** «Купил пылесос, тянет слабо, почему?» */
const troubled =
  /(?<![а-яё])(?:купил|взял|заказал|получил|приш[её]л|пришл|поставил|установил)[аои]?(?![а-яё])[^?]*(?<![а-яё])(?:слабо|плохо|еле|медленно|громко|не\s[а-яё]+[еиуюя]т(?:ся)?)(?![а-яё])|(?:изменил|испортил|стал)[аио]?[а-яё]{0,2}\s[^?]*(?<![а-яё])хуже(?![а-яё])/iu
const whyTroubled: Phrases = [
  'Жаль, что так вышло. Возможная причина – ▢. [Напишите|Напиши] нам {place} и [приложите|приложи] короткое видео – подскажем точнее.',
  'Очень жаль, что так получилось. Причиной может быть ▢. [Напишите|Напиши] нам {place} и [добавьте|добавь] видео – поможем разобраться.',
]

/** A reason, which only the seller knows; a trouble told with the question is felt with. */
export const whyOf = (question: string): Phrases => (troubled.test(question) ? whyTroubled : why)
