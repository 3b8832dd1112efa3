import type { Analysis, Mention, ReplyItem } from '../analysis'
import { withoutMerits } from '../case/filed'
import { listedFlaws } from '../echo/quotes/listed-flaws'
import { widened } from '../echo/quotes/widened'
import { plainText } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { TopicId } from '../topic'
import type { Complaint } from './complaint'
import { concreteFirst } from './concrete-first'
import {
  blamedAnywhere,
  quotedAnywhere,
  soleAnywhere,
  toldAnywhere,
  vagueComplaint,
} from './elsewhere'
import { gravestOf, infested } from './gravest'
import { answered, heftOf, sumsUp } from './main-point'
import { markedFirst } from './marked-first'
import { paraphrasedAnywhere } from './paraphrased-anywhere'
import { saysNothing } from './says-nothing'
import { isSlight } from './slight'
import { suspectedIn } from './suspected'
import { toldAhead } from './told-ahead'
import { toldBesides } from './told-besides'
import { ordinaryIn, toldLastly } from './told-lastly'
import { unquoted } from './unquoted'

type Told = { item: ReplyItem; analysis: Analysis; product: ProductName }

/** What is wrong only because another thing came. */
const ofAnother: readonly TopicId[] = ['size_fit', 'color', 'smell', 'taste', 'quality', 'material']
const isOf = ({ topic }: Complaint, other: TopicId) =>
  (topic === 'wrong_item' && ofAnother.includes(other)) ||
  // «Пришла по другой цене»: the price is other, not the thing.
  (topic === 'price' && other === 'wrong_item')

const turn = /(?<=[а-яё),]\s)(?:но|однако)\s/iu

/** What was praised is not quoted as a complaint. */
function withoutPraise(item: ReplyItem, mentions: readonly Mention[]): ReplyItem {
  const blamed = mentions.some(({ polarity }) => polarity === 'complaint')
  // «Шторы плотные, но короткие»: whatever follows the «но», what stands before it is praised.
  if (!blamed && !turn.test(item.text ?? '')) return item
  let text = item.text ?? ''
  for (const { polarity, words, guess } of mentions)
    if (polarity === 'praise' && words.field === 'text' && !guess)
      text =
        text.slice(0, words.start) + '.'.repeat(words.end - words.start) + text.slice(words.end)
  return { ...item, text }
}

/** The text without praise, then as it is; where no flaw was heard, none is looked for before the «но». */
function unpraised(item: ReplyItem, mentions: readonly Mention[]): readonly ReplyItem[] {
  const left = withoutPraise(item, mentions)
  if (left === item) return [item]
  const { text = '' } = item
  const blamed = mentions.some(({ polarity }) => polarity === 'complaint')
  return [left, blamed ? item : { ...item, text: text.slice(text.search(turn)) }]
}

const isUrgent = (complaint: Complaint | undefined) =>
  complaint !== undefined && ['health', 'wrong_item', 'expiry'].includes(complaint.topic)

/** Heard for sure, though not told. */
const isKnown = ({ sure, topic }: Complaint) => sure && !hazy.includes(topic)
const hazy: readonly TopicId[] = ['quality', 'generic', 'other', 'price']

const longStory = 900
const minor: readonly TopicId[] = ['smell', 'taste', 'color', 'price', 'packaging', 'appearance']
const ofService =
  /сервисн[A-Za-zЀ-ӿ]{2}\s+центр|по\s+гаранти|(?<![A-Za-zЀ-ӿ])верну(?:ть|т)\s+(?:[A-Za-zЀ-ӿ]+\s+)?(?:невозможно|нельзя|не\s)|не\s+верну/iu
const ofSum = /брак|ден[её]г|деньги/iu

/** What is complained of, the main point first: what was found in the mentions, else what the whole text tells or shows. */
export function weighed(
  given: Told,
  read: readonly Complaint[],
  failing: string | undefined,
): readonly Complaint[] {
  const told = { ...given, item: withoutMerits(given.item, given.analysis.mentions) }
  const main = mainly(told, read, failing)
  const { item, analysis, product } = told
  const isVague = main[0] === vagueComplaint
  // Under few stars what a clause surely tells is told, though nothing of it was understood.
  const known = isVague && (item.rating ?? 3) < 3 ? [] : main
  const besides = isVague && known === main ? [] : toldBesides(item, analysis, product, known)
  const found = besides.length > 0 ? [...known, ...besides] : main
  const ranked = concreteFirst(told, heaviestFirst(found))
  const all = markedFirst(told, isSlight(item) ? slightLast(ranked) : ranked)
  if (all[0] === vagueComplaint) return all
  const [first, ...rest] = all
  // One quotation alone must show all that was complained of in its breath.
  const wide =
    first?.quote && !rest.some(({ told, quote }) => told || quote)
      ? [{ ...first, quote: widened(first.quote, item) }, ...rest]
      : all
  if ((item.rating ?? 3) > 3) return wide
  // «Пришёл зелёный» says once more that another one came.
  if (first?.topic === 'wrong_item' && first.told) return wide
  const plain = wide.map((one, at) => {
    const said = unquoted(one, item, product, at === 0)
    return isPraised(said, one, analysis.mentions) ? one : said
  })
  // What the buyer marks as the main thing stays first, told or not.
  return first === ranked[0] ? toldAhead(plain) : plain
}

/** «Вкус еле уловим, цвет насыщенный»: of a quotation that holds praise, the praise is not what is regretted. */
const isPraised = (
  { told, troubles: [clause = ''] }: Complaint,
  { quote = '' }: Complaint,
  mentions: readonly Mention[],
) => {
  const said = plainText(clause).trim()
  return (
    told &&
    plainText(quote).trim() !== said &&
    mentions.some(
      ({ polarity, guess, words }) =>
        polarity === 'praise' && !guess && plainText(words.text).trim() === said,
    )
  )
}

/** «Чуть пощипывает» comes after whatever else is told. */
const slightLast = (found: readonly Complaint[]): readonly Complaint[] => {
  const others = found.filter(({ told, topic }) => told && topic !== 'health')
  return [...others, ...found.filter((one) => !others.includes(one))]
}

const ofPack = /^(?:упаков|короб|пакет|посыл|пл[её]нк)/u
/** Of these what is surely not there weighs, and not whatever they were heard in. */
const lacking: readonly TopicId[] = ['missing_parts', 'underfill']
const lacks = /^(?:в|во|из|вместо|внутри|не) |^не хват|меньше положенного/u
/** What ends the use of a thing goes before a shade or a pack, wherever it was found. */
function heaviestFirst(found: readonly Complaint[]): readonly Complaint[] {
  const [first] = found
  const [heaviest] = found
    .filter(
      (one) =>
        one.told &&
        !sumsUp(one) &&
        !answered.includes(one.topic) &&
        !ofPack.test(one.troubles[0] ?? '') &&
        (!lacking.includes(one.topic) || lacks.test(one.troubles[0] ?? '')),
    )
    .toSorted((one, other) => heftOf(other) - heftOf(one))
  return first && heaviest && heftOf(heaviest) >= 2.5 && heftOf(heaviest) - heftOf(first) >= 0.5
    ? [heaviest, ...found.filter((one) => one !== heaviest)]
    : found
}

/** What is no more than a guess at a topic has nothing to say: it gives way to what is told, save where someone came to harm. */
function tellingFirst(found: readonly Complaint[], danger: boolean): readonly Complaint[] {
  const tells = ({ told, quote }: Complaint) => told || quote !== undefined
  const [first] = found
  const telling = found.find(tells)
  const isHollow = first && !tells(first) && !first.sure && !(danger && first.topic === 'health')
  return isHollow && telling ? [telling, ...found.filter((one) => one !== telling)] : found
}

const ofThingAnywhere = ({ item, analysis, product }: Told): Complaint[] =>
  [
    ...toldAnywhere(item, analysis, product),
    ...quotedAnywhere(withoutPraise(item, analysis.mentions), []).map((one) =>
      unquoted(one, item, product),
    ),
  ].filter(
    (one) =>
      one.told &&
      one.topic !== 'service' &&
      !sumsUp(one) &&
      !/верну|возвра|ответ/u.test(one.troubles[0] ?? ''),
  )

function mainly(
  { item, analysis, product }: Told,
  read: readonly Complaint[],
  failing: string | undefined,
): readonly Complaint[] {
  const text = `${item.text ?? ''} ${item.cons ?? ''}`
  // «Акт сервиса прикладываю – не помогает»: no remedy is spoken of.
  const found = read.filter(({ topic }) => !(topic === 'efficacy' && ofService.test(text)))
  const isNamed = ({ told, topic, troubles: [clause = ''] }: Complaint) =>
    told && topic === 'expiry' && (infested.test(clause) || !infested.test(text))
  const [gravest] = found.some(isNamed) ? [] : gravestOf(item, product, analysis)
  if (gravest)
    return [
      gravest,
      ...found.filter(({ topic }) => topic !== gravest.topic && !isOf(gravest, topic)),
    ]
  // Of three flaws in a list one alone would be named.
  const list = listedFlaws(item.cons)
  if (list && found.filter(({ told }) => told).length < 2 && !isUrgent(found[0])) {
    const { passing: _, spare: __, ...first } = found[0] ?? vagueComplaint
    return [{ ...first, vague: false, told: false, quote: list }]
  }
  // «Брак. Краска облезла»: what only sums up gives way to anything that tells.
  const definite = found.filter((one) => !sumsUp(one))
  // Of a story of a page a passing word of the smell or the price is not the point.
  const long = text.length > longStory && product.kind !== 'food'
  if (long && definite[0] && minor.includes(definite[0].topic)) return [vagueComplaint]
  if (definite.some(({ told }) => told)) {
    const isOfThing = definite.some(({ told, topic }) => told && topic !== 'service')
    // Told of no more than how the seller answered: what is wrong is told elsewhere in the text.
    const [thing] = isOfThing ? [] : ofThingAnywhere({ item, analysis, product })
    return thing ? [thing, ...found] : tellingFirst(found, analysis.danger)
  }
  const most = Math.max(1, found.length)
  const told: Complaint[] = []
  // «Комментарии излишни»: to show these words shows nothing.
  const shown = saysNothing(text) ? [] : unpraised(item, analysis.mentions)
  // Each way is costly and most often the first tells enough.
  const ways = [
    () =>
      toldAnywhere(item, analysis, product).filter(
        // How the seller answered is told besides, after whatever was read.
        (one) => !sumsUp(one) && (one.topic !== 'service' || found.length === 0),
      ),
    () => suspectedIn(item, product),
    () => (found.some(isKnown) ? [] : toldLastly(item)),
    () => (failing ? quotedAnywhere({ ...item, text: `Но ${failing}` }, definite) : []),
    ...shown.map(
      (told) => () =>
        quotedAnywhere(told, definite).filter(
          ({ quote }) => definite.length === found.length || !ofSum.test(quote ?? ''),
        ),
    ),
    () => (shown.length > 0 ? soleAnywhere(item, found) : []),
    () =>
      told.length > 0 || found.some(({ sure, quote }) => sure || quote)
        ? []
        : paraphrasedAnywhere(item, product),
    () => (found.some(({ sure }) => sure) ? [] : ordinaryIn(item, product)),
    () =>
      found.some(({ sure, topic }) => sure && topic !== 'size_fit') ? [] : blamedAnywhere(item),
    () => tellingFirst([...found, vagueComplaint], analysis.danger),
  ]
  for (const way of ways) if (told.length < most) told.push(...way())
  return told.slice(0, most)
}
