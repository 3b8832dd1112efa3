import { adjectiveOf, isFiniteVerb, isInfinitive } from '@/lib/text/grammar'
import type { ProductName } from '../../product/product-name'
import { withGoods } from '../stories/it'
import { withYo } from '../words/common-words'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { dangling } from './doings'
import type { Praised } from './praised'

const lead = /^(?:и|а|еще|также|тоже|плюс|даже|удобно|здорово|классно|что|то|ее|его|их|им|ими|ей)$/u
/** What one can do with any purchase, or what the buyer would rather have had. */
const ofBuying =
  /^(?:бра|взя|куп|покуп|заказ|приобр|сказа|говор|отмет|назва|рекоменд|совет|найт|искать|верн|возвращ|поменя|понят|увид|узна|жит|быт|терпе|обойт|прост|закры|ожида|жда|суд|оцен|постав|сниз|накин|добав|сдела|дела|дорабо|улучш|выбра|убед|почита|почувств|смел|сравн|доверя|польз|запут|потер|слома|порва|перепут|экспер|пода[рв]|дар|сэконом)/u
const unfit =
  /(?<![а-я])(?:не|нет|ни|бы|было|будет|если|но|только|лишь|чуть|немного|долго|лучше|дешевле|дороже|сложно|трудно|или|что|как|чтобы|когда|потом|много|мало|я|мне|мы|нам|вы|вам|жаль|хотя|смело|спокойно|[а-я]{4,}(?:ше|че|ее))(?![а-я])/u

/** «с ней», «на нём»: the goods, in a place that only they may have. */
const withThem = /^(?:с (?:ней|ним|ними)|(?:в|на) (?:ней|нем))$/u

/** «можно регулировать яркость», «с ней можно петь»: what the goods let one do. */
function readCan(told: readonly string[], product: ProductName): Praised | undefined {
  const place = told.findIndex((word, at) => withThem.test(`${word} ${told[at + 1]}`))
  const goods = place < 0 ? [] : withGoods(told.slice(place, place + 2), product)
  if (!goods) return undefined
  const words = place < 0 ? told : told.toSpliced(place, 2)
  const from = words.findIndex((word) => !lead.test(word))
  if (words[from] !== 'можно') return undefined
  const rest = words.slice(from + 1)
  const [act = ''] = rest.filter((word) => !/(?:о|и|же|так|сразу|еще)$/u.test(word))
  const at = rest.indexOf(act)
  if (at > 1 || !isInfinitive(act) || ofBuying.test(act)) return undefined
  if (rest.length + goods.length < 2 || rest.length > 8 || dangling.test(rest.at(-1) ?? ''))
    return undefined
  if (unfit.test(rest.join(' ')) || rest.some(isFiniteVerb) || !isWellKnown(rest)) return undefined
  return { clause: [...goods, ...['можно', ...rest].map(withYo)].join(' ') }
}

/** «и сказку включить, и будильник поставить»: each half has what one does, and little more. */
function readRow(words: readonly string[]): Praised | undefined {
  if (words[0] !== 'и') return undefined
  const parts = words.slice(1).join(' ').split(' и ').map(wordsOf)
  const isDeed = (part: readonly string[]) =>
    part.length < 4 &&
    part.filter(isInfinitive).length === 1 &&
    !part.some((word) => ofBuying.test(word) || isFiniteVerb(word))
  if (parts.length < 2 || parts.length > 3 || !parts.every(isDeed)) return undefined
  if (unfit.test(words.join(' ')) || !isWellKnown(words)) return undefined
  const said = parts.map((part) => `и ${part.map(withYo).join(' ')}`)
  return { clause: `можно ${said.join(', ')}` }
}

/** What goods may have and others lack, in the nominative. */
const features = new Set(
  `таймер пульт подсветка режим режимы карман карманы кармашек кармашки чехол крышка запас регулировка дисплей петелька ручка крепление крепления магнит
  магниты функция функции индикатор защита инструкция насадка насадки колесики колеса язычок отверстие отверстия ремешок капюшон пояс молния подкладка замок застежка
  автоотключение термометр отделение отделения разъем разъемы адаптер кабель батарейки переходник присоски фильтр сито носик клапан дозатор кисточка зеркало зеркальце
  будильник часы термостат фиксатор ограничитель ключ программа программы настройки сенсор датчик`.split(
    /\s+/u,
  ),
)
/** «есть таймер», «таймер есть», «есть разные режимы». */
function readHas(words: readonly string[]): Praised | undefined {
  // «есть пульт управления» is «есть пульт».
  const told = words.filter(
    (word, at) =>
      !(at < 2 && lead.test(word)) && !(word === 'управления' && words[at - 1] === 'пульт'),
  )
  const rest = told[0] === 'есть' ? told.slice(1) : told.at(-1) === 'есть' ? told.slice(0, -1) : []
  const named = rest.filter((word) => adjectiveOf(word) === undefined)
  if (rest.length > 3 || named.length !== 1 || !features.has(named[0] ?? '')) return undefined
  if (rest.at(-1) !== named[0] || !isWellKnown(rest)) return undefined
  return { clause: `есть ${rest.map(withYo).join(' ')}` }
}

/** What the goods let one do, and what they have. */
export function readAbility(clause: string, product: ProductName = {}): Praised | undefined {
  if (/[^\p{Script=Cyrillic}\s-]/u.test(clause.trim())) return undefined
  const words = wordsOf(plainText(clause))
  return readCan(words, product) ?? readRow(words) ?? readHas(words)
}
