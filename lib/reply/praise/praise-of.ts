import { remembered } from '@/lib/text/remembered'
import type { Analysis, ReplyItem } from '../analysis'
import { isReserved } from '../case/reserved'
import { lightOf } from '../echo/praise/light'
import { listedPraise } from '../echo/praise/listed-praise'
import { namedWhole } from '../echo/praise/named-whole'
import { isLeftIn, praisingNow } from '../echo/praise/of-now'
import { delightsIn, readPraised } from '../echo/praise/read-praise'
import { inRow, rowsIn } from '../echo/praise/rows'
import { sparedIn } from '../echo/praise/spared'
import { kin } from '../echo/words/kin'
import { plainText } from '../echo/words/plain'
import { isWished } from '../moments/wish'
import { inCase } from '../product/noun-phrase'
import type { ProductName } from '../product/product-name'
import { isBorneOut } from './borne-out'
import { conceded, isBlamed } from './conceded-praise'
import { clauseKey, ownPraise } from './own-praise'
import type { Praise } from './praise'
import { rankOf } from './praise-rank'
import { isOwnTaste, readPraise } from './read-praise'

const turning = /(?<![A-Za-zЀ-ӿ])(?:но|жаль|хотя|только|бы|если|мне|мог)(?![A-Za-zЀ-ӿ])/iu
const unsureClause =
  /(?<![A-Za-zЀ-ӿ])(?:не|но|нет|жаль|однако|хотя|только|бы|если|был[аио]?|проверю|посмотрим|думаю|надеюсь|надеемся)(?![A-Za-zЀ-ӿ])/iu

/** «Берите на размер больше» beside «в размер»: whether the size fits is no longer sure. */
const otherSize =
  /(?:бр(?:ать|ал[аи]?)|бери(?:те)?|взять|нужно|советую|заказыва[A-Za-zЀ-ӿ]+)\s[^.!?]{0,30}размер[A-Za-zЀ-ӿ]{0,2}\s(?:или\s[A-Za-zЀ-ӿ]+\s)?(?:больше|меньше)|(?:больше|мало)мер/iu

/** What one word of the text seems to say and another takes back, by the clauses that would tell it. */
const unlike: readonly (readonly [told: RegExp, clause: RegExp])[] = [
  [otherSize, /размер/u],
  [/чем\sна\s(?:фото|картинк)/iu, /с фото/u],
  [/(?:держ|хвата)[а-яё]{1,4}\s(?:[а-яё]+\s)?только\s(?:до|пол|час|на)/iu, /долго|держ/u],
  [/не\s(?:такой\s|очень\s|слишком\s)?л[её]гк/iu, /л[её]гк/u],
  // «Очень сладкий, для меня слишком»
  [
    /(?:для\sменя|мне|даже|как\sпо\sмне)\s(?:слишком|чересчур)(?=\s*[,.!)]|$)/iu,
    /мягк|плотн|тонк|густ|сладк|крупн|мелк|л[её]гк|яркий|яркая|яркое|яркие|громк/u,
  ],
]

/** What was praised: what the product does, what clauses that were understood name, the list of pros, else anything in a happy text. */
export function praiseOf(item: ReplyItem, analysis: Analysis, product: ProductName): Praise[] {
  const found = foundPraise(item, analysis, product).filter((one) => isBorneOut(one, item, product))
  return lightOf(found, item, product)
}

function foundPraise(given: ReplyItem, said: Analysis, product: ProductName): Praise[] {
  const item = praisingNow(given)
  const analysis = { ...said, mentions: said.mentions.filter((one) => isLeftIn(item, one)) }
  const rating = item.rating ?? 3
  const happy = analysis.situation === 'P' && rating >= 4
  const own = happy ? ownPraise(item, product) : undefined
  const rows = rowsIn(`${item.pros ?? ''}\n${item.text ?? ''}`, !product.noun)
  const name = product.noun && inCase(product.noun, 'nom')
  // What the buyer's own words have told is not told again in ours.
  const isLeft = (clause: string) => !own?.clauses.has(clauseKey(clause))
  const mentions = analysis.mentions.filter(
    ({ polarity, words }) => polarity === 'complaint' || isLeft(words.text),
  )
  const found = distinct(
    [
      ...readPraise({ mentions }, product, rating),
      ...(own
        ? [
            ...own.praise,
            ...sparedOf(item, product, isLeft),
            ...toldAnywhere(item, product, isLeft),
          ]
        : []
      ).filter((one) => !isBlamed(one, analysis)),
    ].map((one) => inRow({ ...one, ...namedWhole(one, product) }, rows, name)),
  )
  const nouns = found.flatMap((one) => ('phrase' in one ? one.phrase.noun : []))
  const listed = listedPraise(item.pros).filter(
    (one) => !('phrase' in one) || !nouns.includes(one.phrase.noun),
  )
  const all = distinct([...found, ...listed, ...(happy ? [] : conceded(item, analysis, product))])
  if (all.length > 0) {
    const sure = all.filter(
      (one) =>
        !(
          'clause' in one &&
          unlike.some(([told, of]) => of.test(one.clause) && told.test(item.text ?? ''))
        ),
    )
    return sure.toSorted((one, other) => rankOf(one) - rankOf(other))
  }
  if (!happy)
    return analysis.situation === 'M' && rating >= 4
      ? ownPraise(item, product)
          .praise.filter((one) => !isBlamed(one, analysis))
          .slice(0, 2)
      : []
  const named = distinct(
    readAnywhere(item, product, valued).filter((one) => !isBlamed(one, analysis)),
  ).slice(0, 2)
  // «Паста хорошая, бывают комки»: where gladness of the whole would be a guess, what is judged plainly is named.
  return named.length > 0 || !isReserved(item, analysis) ? named : conceded(item, analysis, product)
}

type IsLeft = (clause: string) => boolean

const clausesIn = ({ pros, text }: ReplyItem, edge: RegExp) =>
  [pros, text]
    .flatMap((part) => (part ?? '').slice(0, 600).split(edge))
    .filter((clause) => /\S/u.test(clause))

/** What any clause of a happy text praises, where it holds no turn. */
const readAnywhere = (
  item: ReplyItem,
  product: ProductName,
  isLeft: IsLeft = () => true,
): Praise[] =>
  clausesIn(item, /[.!?;,\n]+/u)
    .filter(
      (clause) =>
        isLeft(clause) && !unsureClause.test(clause) && !isOwnTaste(clause) && !isWished(clause),
    )
    .flatMap((clause) => readPraised(clause, product))
    .map((praised) => ({ ...praised, topic: 'quality' as const }))

/** Of that, what says something of a thing; a thing alone may stand there by the way. */
const toldAnywhere = (item: ReplyItem, product: ProductName, isLeft: IsLeft): Praise[] => [
  ...readAnywhere(item, product, isLeft).filter((one) => 'clause' in one && one.said !== undefined),
  ...clausesIn(item, /[.!?;,\n]+/u)
    .filter(
      (clause) =>
        isLeft(clause) && !unsureClause.test(clause) && !isOwnTaste(clause) && !isWished(clause),
    )
    .flatMap(delightsIn)
    .flatMap((one) => ('clause' in one ? [{ ...one, topic: 'quality' as const }] : [])),
]

/** «не приторный», «без сколов», wherever a happy text says it. */
const sparedOf = (item: ReplyItem, product: ProductName, isLeft: IsLeft): Praise[] =>
  clausesIn(item, /[.!?;:,()\n]+|\sи\s(?=не\s)/u)
    .filter((clause) => isLeft(clause) && !turning.test(clause))
    .flatMap((clause) => sparedIn(clause, product))
    .map((praised) => ({ ...praised, topic: 'quality' as const }))

/** A thing named by the way is not praised: «на пакете размер указан верно», «будем пробовать другие оттенки». */
const valued = (clause: string): boolean => {
  const words = plainText(clause).match(/[а-яa-z]+/gu) ?? []
  const bare = words.length <= 2 && !words.some((word) => /(?:л|ла|ли|ю)$/u.test(word))
  return bare || praising.test(clause)
}
const praising =
  /(?<!не\s)(?:хорош|отличн|супер|нрав|класс|довол(?!ьно)|прекрасн|замеч|шикарн|вкусн|красив|удобн|люб|топ(?![а-яё])|огонь|восторг|здоров|крут(?:о|ой|ая|ые)|идеал|рад|приятн|лучш|качествен|спасибо|норм|достойн|нежн|мягк|ярк|чист|свеж|стильн|мил|уют|быстр|легк|лёгк|точн|понятн|прикольн|интересн|порадов|устра|соответств|подош|подход|справля|работа|держ|хвата|уровн|высот|оригинал|👍|❤|🔥|😍|🥰|👌)/iu

/** Verbs that praise a trait: «выглядит» is the look. */
const verbs: readonly (readonly [RegExp, string])[] = [
  [/выгляд|смотр/u, 'вид'],
  [/работа/u, 'всё работает как надо'],
  [/пахн/u, 'запах'],
  [/звуч|игра/u, 'звук'],
  [/подключ|настраива/u, 'настройка'],
  [/свет[ия]т/u, 'свет'],
  [/сид[ия]т/u, 'посадка'],
]
/** «выглядит хорошо» of goods that nobody names. */
const byVerb = /^(?:выгляд|смотр|пахн|звуч)/u
/** «красивая» is «красивый». */
const lemmaOf = (word: string) =>
  word.replace(/(?:ая|ое|ые)$/u, 'ый').replace(/(?:яя|ее|ие)$/u, 'ий')
const family = remembered(
  (word) =>
    kin.get(word) ?? kin.get(lemmaOf(word)) ?? verbs.find(([verb]) => verb.test(word))?.[1] ?? word,
)

/** «спать удобно» */
const isHandy = /^[а-яё\s]{3,20}ть(?:ся)?\s(?:удобно|комфортно|приятно|легко|просто|тепло|–)/u

/** What a thing was praised for in two ways is said once, the more telling way: «звук чистый» before «звук». */
function distinct(all: readonly Praise[]): Praise[] {
  const told = new Set(
    all.flatMap((one) =>
      'clause' in one && one.said ? [family(one.said.of), family(one.said.is)] : [],
    ),
  )
  const owners = new Set(
    all.flatMap((one) => ('clause' in one && one.said ? [family(one.said.of)] : [])),
  )
  const eased = all.some((one) => 'clause' in one && one.said && isHandy.test(one.clause))
  // «цена оправдала себя» has told of the price.
  const whole = new Set(
    all.flatMap((one) =>
      'clause' in one && !one.said && (kin.has(one.clause) || byVerb.test(one.clause))
        ? [family(one.clause)]
        : [],
    ),
  )
  const ofMoney = all.some((one) => 'clause' in one && one.clause.startsWith('за свои деньги'))
  const pretty = all.some((one) => 'clause' in one && one.clause.includes('красив'))
  const things = new Map<string, string>()
  const named = new Set<string>()
  return all.filter((one) => {
    if ('phrase' in one) {
      if (ofMoney && ['цена', 'соотношение'].includes(one.phrase.noun.lemma)) return false
      const name = family(one.phrase.noun.lemma)
      // «огоньки красиво мигают» has told of the looks.
      if (pretty && name === 'вид') return false
      return !told.has(name) && !whole.has(name) && !named.has(name) && named.add(name)
    }
    // «пульт понятный» beside «пульт интуитивно понятный»
    const { said } = one
    if (
      said &&
      all.some(
        (other) =>
          'clause' in other && other.said?.of === said.of && other.said.is.endsWith(` ${said.is}`),
      )
    )
      return false
    if (!one.said) return !told.has(family(one.clause)) && !(isHandy.test(one.clause) && eased)
    // «свет яркий» says what «фонарь светит ярко» does.
    const trait = family(one.said.is)
    if (trait !== one.said.is && trait !== family(one.said.of) && owners.has(trait)) return false
    // «ткань приятная, а материал плотный» are one thing by two names: the first name stays.
    const name = things.get(family(one.said.of)) ?? one.said.of
    things.set(family(one.said.of), name)
    return name === one.said.of
  })
}
