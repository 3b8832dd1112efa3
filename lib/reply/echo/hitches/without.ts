import { past } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { findThings, purchase } from '../../things/lexicon'
import { plainText, wordsOf } from '../words/plain'

/** What goods come with, besides packs: «без ниток» praises a seam. */
const accessories = new Set(
  'инструкция батарейки чехол зарядка пульт кабель шнур провод крышка пробка дозатор насадка ложка ключ подставка'.split(
    ' ',
  ),
)
/** «коробочка» as an editor says it. */
const plainNames = new Map([
  ['коробочки', 'коробки'],
  ['упаковочки', 'упаковки'],
  ['пакетика', 'пакета'],
  ['крышечки', 'крышки'],
  ['пупырки', 'пузырчатой плёнки'],
])
const came =
  /^(?:приш[а-я]{1,3}|приех[а-я]{2,3}|доех[а-я]{2,3}|прислал[аи]?|привезли|положили|был[аои]?|будет|будут)$/u
const passing =
  /^(?:почему-то|вообще|совсем|увы|жаль|да|уж|но|и|только|правда|товар|все|что|не|ожидал[аи]?|думал[аи]?)$/u

/** «Без коробочки пришла», and no word more: what it should have come with. */
export function withoutIn(clause: string, { noun }: ProductName): string | undefined {
  const words = wordsOf(plainText(clause))
  const at = words.indexOf('без')
  const said = words[at + 1] ?? ''
  const plainName = plainNames.get(said)
  const [lacked] = at < 0 ? [] : findThings([plainName?.split(' ').at(-1) ?? said])
  if (!lacked) return undefined
  const { thing } = lacked
  if (thing.group !== 'pack' && !accessories.has(thing.lemma)) return undefined
  const own = noun && inCase(noun, 'nom')
  const rest = words.filter((_, place) => place !== at && place !== at + 1)
  const isPlain = rest.every(
    (word) => came.test(word) || passing.test(word) || word === (own && plainText(own)),
  )
  if (!isPlain || (rest.length > 0 && !rest.some((word) => came.test(word) || passing.test(word))))
    return undefined
  const gender = noun ? genderOf(noun) : 'f'
  const written = inCase({ adjectives: [], noun: thing, plural: lacked.plural }, 'gen')
  return `${own ?? purchase.lemma} ${past('пришёл', gender)} без ${plainName ?? plainNames.get(written) ?? written}`
}
