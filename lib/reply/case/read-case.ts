import { ofThisOne } from '../analyse/of-this-one'
import type { Analysis, Ask, Mention, ReplyItem, Situation } from '../analysis'
import { answerAll } from '../answer/answers'
import { withAvowed } from '../complaints/avowed'
import { vagueComplaint } from '../complaints/elsewhere'
import { onlyFlaw } from '../complaints/only-flaw'
import { readComplaints } from '../complaints/read-complaints'
import { regretted } from '../complaints/regretted'
import { topicTold } from '../complaints/topic-told'
import { weighed } from '../complaints/weighed'
import type { ReplyCase } from '../context'
import type { DraftInput } from '../draft'
import { lightOf } from '../echo/praise/light'
import { withSpokenName } from '../echo/praise/spoken-name'
import { lastQuote } from '../echo/quotes/last-quote'
import { onlyManner, praiseQuote } from '../echo/quotes/praise-quote'
import { isRemark } from '../echo/quotes/remark'
import { tellingQuote } from '../echo/quotes/telling-quote'
import { failingPart } from '../echo/troubles/failing-part'
import { readTroubles } from '../echo/troubles/read-trouble'
import { intentsOf } from '../intents'
import { momentsOf } from '../moments'
import { keptPraise } from '../praise/kept-praise'
import { withLikedWhole } from '../praise/liked-whole'
import { concedes, praiseOf } from '../praise/praise-of'
import type { ProductName } from '../product/product-name'
import { productName } from '../product/product-name-of'
import { remediesFor } from '../remedies/remedy'
import { sympathyFor } from '../wording/sympathy'
import { filed, filedMentions, unswapped } from './filed'
import { isCool, isLukewarm, isUntried } from './lukewarm'
import { isReserved } from './reserved'
import {
  advises,
  almost,
  amiss,
  announced,
  butRather,
  butWholly,
  contrast,
  lacking,
  rather,
  takenBack,
  trailing,
  turnedAway,
  turnedDown,
} from './turns'
import { isRefused } from './wants-back'

const complaining: readonly Situation[] = ['N', 'M', 'F']

/** Reads and sorts once what every candidate is made from. */
export function readCase(given: ReplyItem, input: DraftInput): ReplyCase {
  const { voice, facts, ignored = [] } = input
  const whole = filed(given)
  const item = ofThisOne(whole)
  const mentions = unswapped(
    filedMentions(
      given,
      input.analysis.mentions.filter((_, at) => !ignored.includes(at)),
    ),
  )
  const analysis = {
    ...input.analysis,
    mentions,
    returned: input.analysis.returned || isRefused(`${given.text ?? ''} ${given.cons ?? ''}`),
  }
  const product = productName(item)
  const called = withSpokenName(item, product)
  // Few stars and not a word of praise: no thanks alone, whatever was not understood.
  const unread =
    input.analysis.situation === 'P' &&
    (item.rating ?? 5) <= 3 &&
    !mentions.some(({ polarity }) => polarity === 'praise') &&
    input.analysis.sentiment !== 'positive'
  // «Милые, но не для детской руки» under three stars: what follows the «но» was not understood, yet it was meant.
  const opposed = contrast.test(item.text ?? '')
  const failing = item.rating === 4 ? failingPart(item, mentions) : undefined
  const flaw = item.rating === 4 && mentions.length === 0 ? onlyFlaw(item) : undefined
  const mixed =
    input.analysis.situation === 'P' &&
    (((item.rating ?? 5) <= 3 &&
      (opposed || isRemark(item.text ?? '') || rather.test(item.text ?? ''))) ||
      ((item.rating ?? 5) <= 4 && trailing.test(item.text ?? '')) ||
      (item.rating === 4 && (turnsDown(item, mentions) || rather.test(item.text ?? ''))) ||
      failing !== undefined ||
      flaw !== undefined ||
      (item.rating === 5 && (butRather.test(item.text ?? '') || butWholly.test(item.text ?? ''))) ||
      (item.rating === 4 &&
        (opposed || /остальн/iu.test(item.text ?? '')) &&
        (tellingQuote(item) ?? lastQuote(item)) !== undefined) ||
      ((item.rating ?? 5) <= 4 && almost.test(item.text ?? '')) ||
      (announced.test(item.text ?? '') && lastQuote(item) !== undefined) ||
      ((opposed || input.analysis.returned) &&
        mentions.some((one) => one.polarity === 'complaint' && !one.guess)) ||
      mentions.some((one) => isFiled(one, item.cons) || isNamedRemark(one, product)))
  const complained = mentions.some((one) => one.polarity === 'complaint' && !one.guess)
  const lukewarm =
    !complained && !input.analysis.returned && !input.analysis.danger && isLukewarm(item)
  const untried =
    !complained && !analysis.danger && !opposed && (item.rating ?? 0) >= 3 && isUntried(item)
  const calm = lukewarm || (untried && input.analysis.situation === 'M')
  const meant =
    input.situation ??
    (item.kind === 'review' && calm && !/[FQ]/u.test(input.analysis.situation) && !mixed
      ? 'P'
      : unread
        ? 'N'
        : mixed
          ? 'M'
          : concedes(item, input.analysis, called)
            ? 'M'
            : input.analysis.situation)
  const read = complaining.includes(meant) ? readComplaints(analysis, product, item) : []
  // «Долго думала, брать ли» under five stars and praise: a guess that nothing bears out is no complaint.
  const guessed =
    meant === 'M' &&
    !input.situation &&
    (!opposed || advises.test(item.text ?? '')) &&
    !amiss.test(`${item.text ?? ''} ${item.cons ?? ''}`) &&
    !item.cons &&
    !analysis.returned &&
    item.rating === 5 &&
    mentions.some(({ polarity }) => polarity === 'praise') &&
    read.every(({ told, quote }) => !told && !(quote && lacking.test(quote)))
  // «На любителя, но мне понравилось»: what is taken back is no complaint.
  const conceded =
    meant === 'M' &&
    !input.situation &&
    (item.rating ?? 0) >= 4 &&
    !item.cons &&
    takenBack.test(item.text ?? '') &&
    read.every(({ told, quote, vague }) => !told && !quote && vague)
  const weighedAs = guessed || conceded ? 'P' : meant
  const found = weighedAs === 'P' ? [] : read
  const blamed =
    complaining.includes(weighedAs) && isCool(item) && !complained
      ? [vagueComplaint]
      : complaining.includes(weighedAs)
        ? flaw
          ? [{ ...vagueComplaint, vague: false, sure: true, quote: flaw }]
          : weighed({ item, analysis, product }, found, failing).map((one) =>
              one.quote && allWhole.test(one.quote) ? vagueComplaint : topicTold(one, product.kind),
            )
        : found
  const complaints = withAvowed(
    input.situation ? blamed : regretted(item, analysis, blamed),
    item,
    product,
  )
  const situation = blamed.length > 0 && complaints.length === 0 ? 'P' : weighedAs
  // «Купила бабушке, они твёрдые»: nobody is wished joy of what was not praised.
  const reserved = isReserved(item, analysis)
  const moments =
    situation === 'P' && !analysis.danger
      ? momentsOf(whole).filter(({ id }) => !(reserved && id === 'bought-for'))
      : []
  // Beside mould, or as a stray word under one or two stars, a merit is nothing to rejoice at.
  const spoiled = complaints.some(
    ({ topic, troubles, told }) =>
      topic === 'health' || (topic === 'expiry' && !(told && nearing.test(troubles.join(' ')))),
  )
  const stray =
    (item.rating ?? 3) <= 2 &&
    !item.pros &&
    !merits.test(item.text ?? '') &&
    !isFair(item, mentions)
  const meritless = situation === 'M' && (spoiled || stray)
  const praising = (situation === 'P' || situation === 'M') && !analysis.danger && !meritless
  // «Тепло, мягко» names no thing.
  const manner =
    situation === 'P' && lightOf([], item, product).length === 0 ? onlyManner(item) : undefined
  const told =
    praising && !manner ? keptPraise(praiseOf(item, analysis, called), complaints, moments) : []
  const liked =
    situation === 'P' &&
    !isLukewarm(item) &&
    !isUntried(item) &&
    // Who liked it is told by its moment.
    moments.every(({ id }) => id !== 'pleased-somebody')
  const praise = liked ? withLikedWhole(told, item, called) : told
  // A trait alone says less than the buyer's own sentence.
  const named = praise.some((one) => 'clause' in one) || praise.length > 1
  const quote =
    manner ??
    (situation === 'P' && !named && moments.every(({ step }) => step !== 'emotion')
      ? praiseQuote(item)
      : undefined)
  const [first] = complaints
  // Under many stars nothing is offered for a trouble that we could not name.
  const slight = first === vagueComplaint && (item.rating ?? 1) > 3
  const remedies =
    first && !slight && !analysis.returned ? remediesFor(voice, first.topic, product.kind) : []
  const answers = answerAll(asksOf(whole, analysis), facts, item.product?.name, whole.text)
  return {
    item: whole,
    analysis,
    voice,
    input,
    situation,
    facts,
    answers,
    product,
    called,
    praise,
    complaints,
    remedies,
    moments,
    sympathy: sympathyFor(item, complaints[0]),
    quote,
  }
}

/** «Всегда брала, было вкусное»: praise of what came before. */
const formerly =
  /(?<![а-яё])(?:всегда|раньше|прежде|прошл[а-яё]+|до\sэтого|в\sэтот\sраз|постоянн[а-яё]+|был[аио]?\s(?:лучше|нормальн|хорош|отличн))(?![а-яё])/iu
/** «Нормальный, но …»: hardly praise. */
const lukewarm = /норм|неплох|не\sплох|вроде|ничего|пойд[её]т|средн/iu
/** Under two stars more than one thing is praised of what came, or one against a «но»: he weighs it, and is answered so. */
function isFair({ rating, text = '' }: ReplyItem, mentions: readonly Mention[]): boolean {
  if (rating !== 2 || formerly.test(text)) return false
  const praised = mentions.filter(({ polarity, guess }) => polarity === 'praise' && !guess)
  const [first] = praised
  return (
    praised.length > 1 ||
    (first !== undefined &&
      first.strength > 1 &&
      !lukewarm.test(first.words.text) &&
      /^[.,!)\s]{0,3}но\s/iu.test(text.slice(first.words.end)))
  )
}

/** A short term left is no word against the goods. */
const nearing = /подходит к концу|до конца срока|оста(?:лось|лся|[её]тся)/u
/** «Всё пришло целое» is no complaint, wherever it stands. */
const allWhole = /^вс[её]\s[а-яё]+\s(?:в\s)?цел/iu
const merits = /достоинств|плюс|преимуществ|понравил/iu

/** What follows the «но» was not understood as praise, so that it was meant as a flaw. */
function turnsDown({ text = '' }: ReplyItem, mentions: readonly Mention[]): boolean {
  const said = text.slice(0, 2000)
  const at = (turnedDown.exec(said) ?? turnedAway(said))?.index
  return (
    at !== undefined &&
    !mentions.some(({ polarity, words }) => polarity === 'praise' && words.start >= at)
  )
}

/** What was understood of «Недостатки» is meant, unless they say that they are none. */
const isFiled = ({ polarity, guess, topic, words }: Mention, cons = '') =>
  polarity === 'complaint' &&
  topic !== 'other' &&
  !guess &&
  words.field === 'cons' &&
  !/не\s+(?:минус|недостат)|(?<![A-Za-zЀ-ӿ])(?:нет|все|всё|никаких)(?![A-Za-zЀ-ӿ])/iu.test(cons)

/** «Чуть великоват» under praise: a flaw said with reserve, or one that can be told for sure, is not passed over. */
function isNamedRemark({ polarity, guess, topic, words }: Mention, product: ProductName): boolean {
  if (polarity !== 'complaint' || guess) return false
  return (
    isRemark(words.text) ||
    topic === 'delivery' ||
    readTroubles(words.text, product, [topic]).some((trouble) => trouble.topic === topic)
  )
}

/** A question in which no single ask was made out is one ask as a whole. */
function asksOf({ kind, text = '' }: ReplyItem, { asks }: Analysis): readonly Ask[] {
  if (asks.length > 0 || kind !== 'question') return asks
  return [{ intents: intentsOf(text), words: { field: 'text', start: 0, end: text.length, text } }]
}
