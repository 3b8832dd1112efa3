import { opened } from '../words/opening'
import { calmed } from './calmed'

/** «Достоинства:», «Недостатки:»: a label of the form, and none of the buyer's words. */
const label = /^\s*(?:достоинства|недостатки|комментарий|плюсы|минусы)\s*:\s*/iu
/** They would need commas of their own, or say nothing. */
const parenthetical =
  /(?:^|\s)(?:при\sэтом|конечно|(?<!\s)короче(?!,?\sчем)|кстати|правда|вообщем|походу|прям)(?=\s|$)|,?\s(?:конечно|кстати|вообщем|походу),/giu
/** «жёсткий как камень», «темнее чем на фото», «сорваны как будто»: the comma before a comparison. */
const compared =
  /(?<=[а-яё]{2}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|че|ше|же))\s(?=(?:как|чем|будто|словно)\s)|(?<=[а-яё](?:(?<!цв)[еи]т|[уюая]т|л|ла|ло|ли|ны|на|но|с[яь]))\s(?=(?:как\sбудто|будто|словно)\s(?!бы))|(?<=[а-яё]{3})\s(?=из-за\s(?:чего|котор))|(?<=(?<!не|так|такой)\s?[а-яё\d]{1,20})(?<!\sне)\s(?=(?:как|чем)\s(?:написано|указано|заявлено|обещано|в\sописании|на\s(?:фото|картинке|упаковке)))/giu
/** Verbs that go with a comparison as one: «выглядит как новый», «стал как камень». */
const alike =
  /((?:выгляд|смотр|пахн|работа|звуч|размешива|ощуща|кажет)[а-яё]{2,6}|(?:^|\s)(?:стал[аио]?|стоит|вкус|лежит|уже|просто|всё)),\s(?=(?:как|будто|словно))/giu
const dashes = /\s[-—]\s/gu
/** «чего то», «чуть чуть», «темно синий». */
const hyphens: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![а-яё])(как(?:ой|ая|ое|ие|им|ую|ого|их|ими)|чего|чем|где|кто|что|почему|когда)\s(то|нибудь)(?![а-яё])/giu,
    '$1-$2',
  ],
  [/(?<![а-яё])(чуть)\s(чуть)(?![а-яё])/giu, '$1-$2'],
  [/(?<![а-яё])(еле)\s(еле)(?![а-яё])/giu, '$1-$2'],
  [/(?<![а-яё])т[её]мно[\s-](?=(?:син|сер|зел|крас|корич|роз|фиол|сирен)[а-яё]+)/giu, 'тёмно-'],
  [/(?<![а-яё])светло[\s-](?=(?:син|сер|зел|крас|корич|роз|фиол|сирен|рус)[а-яё]+)/giu, 'светло-'],
]
/** A number and its unit stand apart. */
const unit = /(\d)(?=(?:гр?|кг|мл|см|мм|шт|руб|₽)(?![а-яё]))/giu
/** «все отклеивается» of one thing. */
const all =
  /(?<![а-яё])(в)се(?=\s(?:кофе|молоко|масло|время)\s|\s([а-яё]{2,9}(?:ше|же|че|ее))\sи\s\2(?![а-яё])|\s(?:[а-яё]{3,12}\s)?[а-яё]{3,20}(?:[еи]тся|лось|[^е]ло)(?![а-яё]))/giu

/** The buyer's words as an editor prints them in «…»: commas, dashes, hyphens and spaces where they belong. */
export function edited(said: string): string {
  let text = opened(said.replace(label, ''))
    .replace(parenthetical, '')
    .replace(dashes, ' – ')
    .replace(unit, '$1 ')
    .replace(all, '$1сё')
    .replace(/(?<![а-яё])([нН])ету(?![а-яё])/gu, '$1ет')
  for (const [pattern, instead] of hyphens) text = text.replace(pattern, instead)
  text = text.replace(compared, ', ').replace(/,\s?,/gu, ',').replace(alike, '$1 ')
  return calmed(text.replace(/\s+/gu, ' ').trim())
}
