import { adjectiveOf } from '@/lib/text/grammar'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { withYo } from '../words/common-words'
import { plainText } from '../words/plain'
import type { Praised } from './praised'

/** What buyers are pleased to find with the goods, in the nominative. */
const supplied =
  /(?<![а-я])(батарейки|пульт|салфетка|салфетки|кабель|зарядка|чехол|чехольчик|мешочек|ложечка|мерная ложка|кисточка|щеточка|отвертка|ключик|крючки|дюбели|шурупы|саморезы|крепления|крепеж|клей|переходник|карабин|наклейки|запасн[а-я]{2} [а-я]{4,12})(?![а-я])/u
const withGoods =
  /(?<![а-я])(?:в (?:комплекте|наборе|коробке|коробочке|упаковке)|(?:по|в|при)ложили|ид(?:ет|ут)|шли|прилага[а-я]+|(?:батарейки|батарейка) сразу)(?![а-я])/u
/** Lacking, poor or bought apart. */
const notSo =
  /(?<![а-я])(?:не|нет|ни|без|бы|но|отдельно|нужн[а-я]+|надо|сам[аи]?|сел[аи]?|сдохл[а-я]+|разря[а-я]+|стар[а-я]+|плох[а-я]+|дешев[а-я]+|слаб[а-я]+|коротк[а-я]+|так себе|быстро|треснут[а-я]+|сломан[а-я]+|только|лишь|лучше|хватает)(?![а-я])/u

/** «даже батарейки положили»: «в комплекте есть и батарейки». */
function readSupplied(text: string): Praised | undefined {
  if (notSo.test(text) || !withGoods.test(text)) return undefined
  const what = supplied.exec(text)?.[1]
  if (!what) return undefined
  const is = what.replace(/[а-я]+/gu, withYo)
  return { clause: `в комплекте есть и ${is}`, said: { of: 'в комплекте есть', is } }
}

/** What a parcel or its goods may suffer, each by the form after «ничего не». */
const unharmed =
  /(?<![а-я])ничего не (пролилось|протекло|разлилось|вытекло|разбилось|сломалось|помялось|рассыпалось|просыпалось|порвалось|треснуло|испортилось|пострадало|повредилось|расклеилось|развалилось|потерялось)(?![а-я])/u
function readNothing(text: string): Praised | undefined {
  const harm = unharmed.exec(text)?.[1]
  return harm ? { clause: `ничего не ${harm}` } : undefined
}

/** «сахара в меру»: enough, and not too much. */
const enough =
  /(?<![а-я])(сахара|сладости|соли|специй|перца|кислинки|остроты|кислоты|горчинки|масла|сиропа|сливок|орехов|ягод|начинки|меда|корицы|ванили|пряностей|шоколада|чеснока|аромата|объема|длины|утеплителя) в меру$/u
/** Which measure of it pleases: «в меру густой». */
const measured =
  /(?<![а-я])в меру (густ|плотн|мягк|жестк|тверд|упруг|тян|туг|свободн|просторн|тепл|ярк|громк|жирн|сочн|хрустящ|нежн|терпк|крепк|влажн|эластичн|облегающ)([а-я]{2})(?![а-я])/u
function readMeasure(text: string, { noun }: ProductName): Praised | undefined {
  const what = enough.exec(text)?.[1]
  if (what) return { clause: `${withYo(what)} в меру`, said: { of: withYo(what), is: 'в меру' } }
  const [, stem = '', ending = ''] = measured.exec(text) ?? []
  const how = stem + ending
  if (!noun || !stem || adjectiveOf(how) !== genderOf(noun)) return undefined
  const [of, is] = [inCase(noun, 'nom'), `в меру ${withYo(how)}`]
  return { clause: `${of} ${is}`, said: { of, is } }
}

/** What came with the goods, what did not befall them, and what there is just enough of. */
export function readExtra(clause: string, product: ProductName): Praised | undefined {
  const text = plainText(clause)
    .replace(/[^а-я\s-]+/gu, ' ')
    .replace(/(?<!\s)\s+/gu, ' ')
    .trim()
  return readSupplied(text) ?? readNothing(text) ?? readMeasure(text, product)
}
