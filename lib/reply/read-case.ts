import type { Analysis, Ask, Mention, ReplyItem, Situation } from './analysis'
import { answerAll } from './answer/answers'
import type { ProductName, ReplyCase } from './context'
import { type Praise, readComplaints } from './detail'
import type { DraftInput } from './draft'
import { failingPart } from './echo/failing-part'
import { praiseQuote } from './echo/praise-quote'
import { readTroubles } from './echo/read-trouble'
import { isRemark } from './echo/remark'
import { tellingQuote } from './echo/telling-quote'
import { topicOfThing } from './echo/topic-of-thing'
import { vagueComplaint } from './elsewhere'
import { intentsOf } from './intents'
import { isCool, isLukewarm, isUntried } from './lukewarm'
import { momentsOf } from './moments'
import { praiseOf } from './praise-of'
import { productName } from './product'
import { remediesFor } from './remedy'
import { weighed } from './weighed'

const contrast = /(?<![A-Za-zЀ-ӿ])(?:но|однако|жаль|хотя|минус[A-Za-zЀ-ӿ]{0,2})(?![A-Za-zЀ-ӿ])/iu
/** Any sign that something is amiss after all. */
const amiss =
  /(?<![A-Za-zЀ-ӿ])(?:единственн[A-Za-zЀ-ӿ]*|кроме|увы|не\s+(?:понравил|подош|хвата)[A-Za-zЀ-ӿ]*|сня(?:л|ла|ли)|снимаю|отказ[A-Za-zЀ-ӿ]*|возврат|вернул[A-Za-zЀ-ӿ]*|плохо|вр[её]т|деньги|ужас[A-Za-zЀ-ӿ]*|брак[A-Za-zЀ-ӿ]*|слишком)(?![A-Za-zЀ-ӿ])|\(\(/iu
/** «…, но крышки не было»: what follows denies or lacks something, and is not «но ещё не пробовал». */
const turnedDown =
  /(?<![A-Za-zЀ-ӿ])(?:но|однако)\s[^.!?]{0,60}?(?<![A-Za-zЀ-ӿ])(?:не\s(?!пробов|проверя|польз|носил|зна|критич|страш|влия|меша|жал|суть|беда|распак|надев|включ)|нет(?![A-Za-zЀ-ӿ])|без\s|мало(?![A-Za-zЀ-ӿ])|слишком|плох|неверн|неправильн|неточн|некоррект|неудобн|неприятн|от[сц]у(?:тс|ст|тст)в)/iu
/** «однако …» with something of its own after it, whatever it is. */
const turned =
  /(?<![A-Za-zЀ-ӿ])(?:но|однако)\s(?!(?:это|все|всё|я|мы|пока|ещ[её]|думаю|надеюсь|для|в\sцелом|вполне|можно|нужно|надо|беру|брать|рекоменд|и\s))[A-Za-zЀ-ӿ]+\s[^.!?]{12}/iu
const harmless =
  /пробов|провер|посмотр|пока|рекоменд|возьму|закажу|критич|мелоч|привык|норм|хорош|отлич|понрав|устраива|рабоч|справля|терпим|жить|подар|довол|вкусн/iu
/** «мягковат», «тонковаты»: too much of something, said with reserve. */
const rather =
  /(?<![A-Za-zЀ-ӿ])(?!винов|чрев|узлов|полосов|одинов)[A-Za-zЀ-ӿ]{3,12}[оеё]ват(?:[аоы]|ый|ая|ое|ые)?(?![A-Za-zЀ-ӿ])/iu
/** The same after a «но», which even five stars do not take back: «красивые, но узковаты», «хорошая, но тихо». */
const butRather =
  /(?<![A-Za-zЀ-ӿ])(?:но|только|единственное)[\s,–-]{1,4}(?:(?:очень|слишком|чуть|немного|уж|чересчур|как-то|[A-Za-zЀ-ӿ]{3,9}(?:а|ы|и|ть))\s)?(?:(?!винов)[A-Za-zЀ-ӿ]{3,12}[оеё]ват(?:[аоы]|ый|ая|ое|ые)?|тихо|шумно|громко|тесно|скользко|неудобно|жарко|холодно|тускло)(?![A-Za-zЀ-ӿ])(?!\s+(?:не\s+)?(?:критичн|страшн))/iu
/** «Но важно пользоваться регулярно»: advice to other buyers. */
const advises =
  /(?<![A-Za-zЀ-ӿ])(?:но|однако)\s(?:важно|нужно|надо|стоит|главное|учтите|учитывайте|помните|имейте|советую|рекомендую)(?![A-Za-zЀ-ӿ])/iu
const lacking =
  /(?<![A-Za-zЀ-ӿ])(?:не|нет|без|мало|слишком|только|вместо|плохо|очень|чуть|немного|слаб[A-Za-zЀ-ӿ]*)(?![A-Za-zЀ-ӿ])/iu
/** «…, полетела пыль. Однако…»: what is left unsaid is no praise. */
const trailing = /(?<![A-Za-zЀ-ӿ])(?:но|однако)\s?(?:\.{2,}|…)\s*$/iu
const complaining: readonly Situation[] = ['N', 'M', 'F']

/** Reads and sorts once what every candidate is made from. */
export function readCase(item: ReplyItem, input: DraftInput): ReplyCase {
  const { voice, facts, ignored = [] } = input
  const mentions = input.analysis.mentions.filter((_, at) => !ignored.includes(at))
  const analysis = { ...input.analysis, mentions }
  const product = productName(item)
  // Few stars and not a word of praise: no thanks alone, whatever was not understood.
  const unread =
    input.analysis.situation === 'P' &&
    (item.rating ?? 5) <= 3 &&
    !mentions.some(({ polarity }) => polarity === 'praise') &&
    input.analysis.sentiment !== 'positive'
  // «Красивые, но не на детские ногти» under three stars: what follows the «но» was not understood, yet it was meant.
  const opposed = contrast.test(item.text ?? '')
  const failing = item.rating === 4 ? failingPart(item, mentions) : undefined
  const mixed =
    input.analysis.situation === 'P' &&
    (((item.rating ?? 5) <= 3 && (opposed || isRemark(item.text ?? ''))) ||
      ((item.rating ?? 5) <= 4 && trailing.test(item.text ?? '')) ||
      (item.rating === 4 && (turnsDown(item, mentions) || rather.test(item.text ?? ''))) ||
      failing !== undefined ||
      (item.rating === 5 && butRather.test(item.text ?? '')) ||
      (item.rating === 4 &&
        (opposed || /остальн/iu.test(item.text ?? '')) &&
        tellingQuote(item) !== undefined) ||
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
    (item.kind === 'review' && calm && input.analysis.situation !== 'F' && !mixed
      ? 'P'
      : unread
        ? 'N'
        : mixed
          ? 'M'
          : input.analysis.situation)
  const read = complaining.includes(meant) ? readComplaints(analysis, product) : []
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
  const situation = guessed ? 'P' : meant
  const found = guessed ? [] : read
  const complaints =
    complaining.includes(situation) && isCool(item) && !complained
      ? [vagueComplaint]
      : complaining.includes(situation)
        ? weighed({ item, analysis, product }, found, failing)
        : found
  const moments = situation === 'P' && !analysis.danger ? momentsOf(item) : []
  const praising = (situation === 'P' || situation === 'M') && !analysis.danger
  // «Аромат понравился, жаль, что он слабый»: one topic is not praised and regretted in one breath.
  const praise = praising
    ? praiseOf(item, analysis, product).filter(
        (one) =>
          !complaints.some(({ topic }) => topic === one.topic || topic === topicNamed(one)) &&
          // «крепкая коробка» is no thanks beside a torn parcel.
          !('phrase' in one && one.phrase.noun.group === 'pack' && complaints.length > 0),
      )
    : []
  // A trait alone says less than the buyer's own sentence.
  const named = praise.some((one) => 'clause' in one) || praise.length > 1
  const quote =
    situation === 'P' && !named && moments.every(({ step }) => step !== 'emotion')
      ? praiseQuote(item)
      : undefined
  const [first] = complaints
  const remedies = first && !analysis.returned ? remediesFor(voice, first.topic, product.kind) : []
  const answers = answerAll(asksOf(item, analysis), facts, item.product?.name)
  return {
    item,
    analysis,
    voice,
    input,
    situation,
    facts,
    answers,
    product,
    praise,
    complaints,
    remedies,
    moments,
    ...(quote && { quote }),
  }
}

function turnedAway(text: string): RegExpExecArray | undefined {
  const found = turned.exec(text)
  return found && !harmless.test(text.slice(found.index)) ? found : undefined
}

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

/** «Доставку ждали неделю» praises no delivery, whatever else was praised there. */
const topicNamed = (praise: Praise) =>
  'phrase' in praise ? topicOfThing[praise.phrase.noun.lemma] : undefined

/** A question in which no single ask was made out is one ask as a whole. */
function asksOf({ kind, text = '' }: ReplyItem, { asks }: Analysis): readonly Ask[] {
  if (asks.length > 0 || kind !== 'question') return asks
  return [{ intents: intentsOf(text), words: { field: 'text', start: 0, end: text.length, text } }]
}
