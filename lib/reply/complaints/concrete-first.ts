import type { Analysis, ReplyItem } from '../analysis'
import { quoteOf } from '../echo/quotes/any-quote'
import { improper } from '../echo/quotes/quote'
import { tellingQuote } from '../echo/quotes/telling-quote'
import { alsoTold } from '../echo/troubles/also-told'
import { plainText, wordsOf } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { TopicId } from '../topic'
import type { Complaint } from './complaint'
import { toldOf, vagueComplaint } from './elsewhere'
import { isCost, isFaint, sumsUp } from './main-point'
import { areRelated } from './topic-families'
import { topicIn } from './topic-in'

type Told = { item: ReplyItem; analysis: Analysis; product: ProductName }

/** Of the way to the buyer and of the price: beside the thing itself they are never the main point. */
const aside: readonly TopicId[] = ['delivery', 'packaging', 'service', 'price']
/** Topics that say the main thing even faintly: whatever else there is follows them. */
const telling: readonly TopicId[] = [
  'wrong_item',
  'missing_parts',
  'underfill',
  'opened_used',
  'expiry',
  'health',
  'taste',
  'smell',
]

/** «Нарушена целостность упаковки», by whatever topic it was found. */
const ofPack = /упаковк/u

const isConcrete = (one: Complaint) => (one.told || one.quote !== undefined) && !isFaint(one)

/** Words that judge, or name the whole or a topic: what is left of a quotation tells something in particular. */
const judging =
  /^(?:(?:не|нет|ни|как|так|эт[аоиу]|вс[её]|уже?|ещ[её]|для|меня|мне|нам|во?|на|со?|и|а|но|ко?|по|за|от|у|об?|мой|мое|тут)$|(?:не)?вкусн|завыш|подош|сожален|сильно|слишком|очень|совсем|вообще|просто|прям|был|сам|только|товар|вещ|покупк|продукт|качеств|вкус|запах|аромат|цен|ден[ье]|эффект|результат|описан|соответств|понрав|нрав|заявлен|заявок|плох|ужас|отврат|кошмар|разочаров|бесполезн|брак|хорош|оказал|показал|никак|стран|обычн|нужн|помог|сво[йеи]|совершенно|абсолютно|полност|характеристик|действительн|реальн|карточк|картинк|фото)/u
const saysMore = (quote: string, least: number) =>
  wordsOf(quote).filter((word) => !judging.test(word)).length >= least

/** The first complaint in the buyer's words, where they tell more than its topic's phrase. */
function inHisWords(first: Complaint): Complaint | undefined {
  const quote = first.said ? quoteOf(first.said) : undefined
  const least = first.topic === 'price' ? 3 : first.topic === 'description_mismatch' ? 1 : 2
  return quote && saysMore(quote, least)
    ? { ...first, told: false, vague: false, quote }
    : undefined
}

/** The piece of his text that best shows what a first complaint sums up. */
function elsewhereIn(
  { item }: Told,
  [first, ...rest]: readonly [Complaint, ...Complaint[]],
): Complaint | undefined {
  const { text = '' } = item
  // What sums up is not what it sums up.
  const rested = { ...item, text: sumsUp(first) ? text.replace(first.said ?? '', '.') : text }
  const quote = tellingQuote(rested)
  if (!quote || !saysMore(quote, 2) || improper(quote)) return undefined
  const { topic } = topicIn(quote)
  if (topic && (aside.includes(topic) || rest.some((one) => one.told && one.topic === topic)))
    return undefined
  const said = { ...first, told: false, vague: false, quote }
  if (sumsUp(said)) return undefined
  const within = first.said && plainText(first.said).includes(plainText(quote).slice(0, 20))
  return within || (sumsUp(first) && first.topic !== 'price')
    ? said
    : { ...vagueComplaint, ...topicIn(quote), vague: false, quote }
}

/** The way, the pack, how the seller answered, what it cost and that it was thrown away come after what is wrong with the thing. */
function thingFirst(found: readonly Complaint[]): readonly Complaint[] {
  const [first] = found
  const things = found.filter(
    (one) =>
      one.told &&
      !aside.includes(one.topic) &&
      !isCost(one.troubles[0]) &&
      !ofPack.test(one.troubles[0] ?? ''),
  )
  const definite = things.find((one) => !isFaint(one))
  const ofThing = first?.topic === 'service' ? (definite ?? things[0]) : definite
  const isAside = first && (aside.includes(first.topic) || isCost(first.troubles[0]))
  return isAside && ofThing ? [ofThing, ...found.filter((one) => one !== ofThing)] : found
}

/** What names only a topic, or sums up, never stands before what the buyer says in particular. */
export function concreteFirst(told: Told, all: readonly Complaint[]): readonly Complaint[] {
  const found = thingFirst(all)
  const [first, ...rest] = found
  if (!first || !isFaint(first) || first.topic === 'health') return found
  const { item, analysis, product } = told
  const [same] = alsoTold(item, analysis, product, [])
    .filter(({ topic }) => topic === first.topic)
    .map(({ clause }) => toldOf(clause, first.topic))
    .filter(isConcrete)
  if (same) return [same, ...rest]
  const own = sumsUp(first) ? undefined : inHisWords(first)
  if (own?.topic === 'description_mismatch') return [own, ...rest]
  const tells = telling.includes(first.topic) && (first.told || first.sure)
  const better = rest.find((one) => isConcrete(one) && !aside.includes(one.topic))
  if (better && !tells) {
    const others = rest.filter((one) => one !== better)
    // «Брак: шов разошёлся»: what sums up is told by what it sums up.
    return sumsUp(first) && areRelated(first.topic, better.topic)
      ? [better, ...others]
      : [better, first, ...others]
  }
  if (own) return [own, ...rest]
  if (tells || (item.rating ?? 3) > 3) return found
  const quoted = elsewhereIn(told, [first, ...rest])
  if (!quoted) return found
  return sumsUp(first) || quoted.topic === first.topic ? [quoted, ...rest] : [quoted, ...found]
}
