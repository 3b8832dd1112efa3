import { ofThisOne } from '../analyse/of-this-one'
import type { Analysis, Ask, Mention, ReplyItem, Situation } from '../analysis'
import { answerAll } from '../answer/answers'
import { withAvowed } from '../complaints/avowed'
import type { Complaint } from '../complaints/complaint'
import { vagueComplaint } from '../complaints/elsewhere'
import { isForgiven } from '../complaints/forgiven'
import { framed, withoutEcho } from '../complaints/framed'
import { fewIn, withHitch } from '../complaints/hitch'
import { onlyFlaw } from '../complaints/only-flaw'
import { readComplaints } from '../complaints/read-complaints'
import { isDefence, isNoLoss, regretted } from '../complaints/regretted'
import { toldFirst } from '../complaints/told-first'
import { topicTold } from '../complaints/topic-told'
import { unquoted } from '../complaints/unquoted'
import { weighed } from '../complaints/weighed'
import type { ReplyCase } from '../context'
import type { DraftInput } from '../draft'
import { sproutsIn } from '../echo/hitches/sprouts'
import { withSpokenName } from '../echo/praise/spoken-name'
import { failingPart } from '../echo/troubles/failing-part'
import { intentsOf } from '../intents'
import { productName } from '../product/product-name-of'
import { remediesFor } from '../remedies/remedy'
import { sympathyFor } from '../wording/sympathy'
import { filed, filedMentions, unswapped } from './filed'
import { isCool } from './lukewarm'
import { isTakenBack, meantSituation } from './meant'
import { isComplained, type Sorted } from './mixed'
import { praised } from './praised'
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
      input.analysis.mentions.filter(
        (one, at) => !ignored.includes(at) && !isSparse(one, given.text),
      ),
    ),
  )
  const analysis = {
    ...input.analysis,
    mentions,
    returned: input.analysis.returned || isRefused(`${given.text ?? ''} ${given.cons ?? ''}`),
  }
  const product = productName(item)
  const called = withSpokenName(item, product)
  const review: Sorted = {
    item,
    text: item.text ?? '',
    mentions,
    product,
    returned: analysis.returned,
    failing: item.rating === 4 ? failingPart(item, mentions) : undefined,
    flaw: item.rating === 4 && mentions.length === 0 ? onlyFlaw(item) : undefined,
  }
  const meant = input.situation ?? meantSituation(review, input.analysis, called)
  const read = complaining.includes(meant)
    ? framed(readComplaints(analysis, product, item), item, mentions, product)
    : []
  const lightly = meant === 'M' && !input.situation && isTakenBack(review, read)
  const weighedAs = lightly ? 'P' : meant
  const blamed = complaining.includes(weighedAs) ? blamedIn(review, analysis, read) : []
  // What others write was taken out of `item`.
  const defends = !input.situation && !analysis.danger && isDefence(whole)
  const minded = withAvowed(
    input.situation ? blamed : defends ? [] : regretted(item, analysis, blamed),
    item,
    called,
    mentions,
  ).map((one, at) => ((item.rating ?? 1) > 3 ? unquoted(one, item, called, at === 0) : one))
  const heard =
    input.situation || /[EFQ]/u.test(weighedAs) || defends
      ? minded
      : withHitch(minded, item, called)
  const complaints =
    !input.situation && isForgiven(item, mentions, heard)
      ? []
      : heard.filter((one) => item.rating !== 5 || !isNoLoss(one, item.text ?? ''))
  const situation = answeredAs(weighedAs, blamed, complaints)
  const [first] = complaints
  // Under many stars nothing is offered for a trouble that we could not name.
  const slight = first === vagueComplaint && (item.rating ?? 1) > 3
  const remedies =
    first && !slight && !analysis.returned ? remediesFor(voice, first.topic, product.kind) : []
  return {
    item: whole,
    analysis,
    voice,
    input,
    situation,
    facts,
    answers: answerAll(asksOf(whole, analysis), facts, item.product?.name, whole.text),
    product,
    called,
    complaints,
    remedies,
    sympathy: sympathyFor(item, first),
    ...praised({ whole, item, analysis, situation, complaints, product, called }),
  }
}

/** As it was weighed, unless what was blamed is none after all, or something came to light that was. */
function answeredAs(
  weighed: Situation,
  blamed: readonly Complaint[],
  complaints: readonly Complaint[],
): Situation {
  if (complaints.length > 0) return weighed === 'P' ? 'M' : weighed
  return blamed.length > 0 ? 'P' : weighed
}

/** «Взошло два из десяти»: that some came up is no praise. */
const isSparse = ({ polarity, words }: Mention, text = ''): boolean =>
  polarity === 'praise' &&
  (fewIn(words.text) !== undefined ||
    (/взош|взросл|пророс|выро|проклюн/iu.test(words.text) && sproutsIn(text) !== undefined))

/** «Всё пришло целое» is no complaint, wherever it stands. */
const allWhole = /^вс[её]\s[а-яё]+\s(?:в\s)?цел/iu

/** What is complained of, the main point first. */
function blamedIn(
  { item, product, mentions, flaw, failing }: Sorted,
  analysis: Analysis,
  read: readonly Complaint[],
): readonly Complaint[] {
  if (isCool(item) && !isComplained(mentions)) return [vagueComplaint]
  if (flaw) return [{ ...vagueComplaint, vague: false, sure: true, quote: flaw }]
  const found = withoutEcho(weighed({ item, analysis, product }, read, failing)).map((one) =>
    one.quote && allWhole.test(one.quote) ? vagueComplaint : topicTold(one, product.kind),
  )
  return toldFirst(found, analysis.danger)
}

/** A question in which no single ask was made out is one ask as a whole. */
function asksOf({ kind, text = '' }: ReplyItem, { asks }: Analysis): readonly Ask[] {
  if (asks.length > 0 || kind !== 'question') return asks
  return [{ intents: intentsOf(text), words: { field: 'text', start: 0, end: text.length, text } }]
}
