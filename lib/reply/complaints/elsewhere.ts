import { isBlameless } from '../analyse/blameless'
import type { Analysis, ReplyItem } from '../analysis'
import { anyQuote } from '../echo/quotes/any-quote'
import { lastQuote } from '../echo/quotes/last-quote'
import { printed } from '../echo/quotes/printed'
import { contrastQuote, looselyQuotable, quotable } from '../echo/quotes/quote'
import { soleQuote } from '../echo/quotes/sole-quote'
import { tellingQuote } from '../echo/quotes/telling-quote'
import { resolved } from '../echo/retell/antecedent'
import { asserted } from '../echo/troubles/asserted'
import { blamedThing } from '../echo/troubles/blamed-thing'
import { isSupposedHarm } from '../echo/troubles/harms'
import { withoutSensed } from '../echo/troubles/imagined'
import { insteadOf } from '../echo/troubles/instead-of'
import { anotherColour, orderedOtherwise } from '../echo/troubles/ordered-otherwise'
import { isForeseen, readTroubles } from '../echo/troubles/read-trouble'
import type { Trouble } from '../echo/troubles/trouble'
import { contrasts } from '../echo/troubles/unmet'
import { opened } from '../echo/words/opening'
import { plainText, wordsOf } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import { findThings } from '../things/lexicon'
import type { TopicId } from '../topic'
import { wordings } from '../wording'
import type { Complaint } from './complaint'
import { isCost, isSumming } from './main-point'
import { vagueTroubles } from './read-complaints'

/** What the text as a whole tells of a trouble, where no single mention does. */
export function toldAnywhere(
  { text, cons, rating }: ReplyItem,
  { mentions }: Analysis,
  product: ProductName,
): Complaint[] {
  const praised = mentions.filter(({ polarity }) => polarity === 'praise')
  /** «упаковка целая» is no trouble, and his own words are one only where they deny or lack something. */
  const isMeant = (clause: string, { own, clause: said }: Trouble) =>
    (!own && !said.includes('показал')) ||
    // «Безумно густая» under two stars is meant, however warm the word.
    ((rating ?? 3) < 3 &&
      !own &&
      wordsOf(clause).length < 4 &&
      !/(?<![А-Яа-яЁё])(?:раньше|прежде|был[аио]?)(?![А-Яа-яЁё])/iu.test(clause) &&
      plainText(text ?? '').startsWith(plainText(clause).trim())) ||
    // «мягковат немного»: a fault said with reserve.
    /(?<!винов)[оеё]ват(?:ым|ой|ыми)(?![A-Za-zЀ-ӿ])/u.test(said) ||
    ((lacks.test(clause) || breaks.test(plainText(said))) &&
      !praised.some(({ words }) => clause.includes(words.text)))
  const clauses = [cons, text]
    .flatMap((part) =>
      asserted((part ?? '').slice(0, 1000)).split(/[.!?;\n]+|\p{Extended_Pictographic}/u),
    )
    .filter((clause) => {
      const plain = plainText(clause).trim()
      return !isForeseen(plain) && !isSupposedHarm(plain) && !isBlameless(plain)
    })
  // The whole sentence first, then what stands between its commas.
  const parts = clauses
    .flatMap((clause) => clause.split(/,|\s(?:но|однако|и(?!\sне\sпахн))\s|[()]+/u))
    .slice(0, 24)
  const [other] = [cons, text]
    .flatMap((part) => (part ?? '').slice(0, 1000).split(/[.!?;\n]+|,\s(?=(?:но|а)\s)/u))
    .flatMap((clause) => insteadOf(clause) ?? [])
  if (other) return [toldOf(other.clause, 'wrong_item')]
  if (anotherColour.test(plainText(text ?? ''))) return [toldOf('пришёл не тот цвет', 'wrong_item')]
  if ([cons, text].some((part) => orderedOtherwise(part ?? '')))
    return [toldOf('пришёл не тот товар', 'wrong_item')]
  const found: Trouble[] = []
  // What has no comma is both a sentence and a part.
  const whole = `${cons ?? ''}\n${text ?? ''}`
  for (const clause of new Set([...clauses, ...parts])) {
    // Where something was taken out, what stood before is not sure.
    const of = resolved(clause, whole.slice(0, Math.max(0, whole.indexOf(clause))), product)
    found.push(
      ...readTroubles(of.clause, of.product, []).filter(
        (trouble) =>
          isMeant(clause, trouble) &&
          !isSumming(trouble.clause) &&
          !praised.some(({ topic }) => topic === trouble.topic),
      ),
    )
    if (found.some(({ topic }) => topic)) break
  }
  const ofThing = found.filter(({ clause }) => !isCost(clause))
  const mine = ofThing.filter(({ topic }) => topic !== 'service')
  const troubles = [mine, ofThing, found].find(({ length }) => length > 0) ?? []
  const trouble =
    troubles.find(({ topic }) => topic) ??
    troubles.find(({ clause }) => /[оеё]ват(?:ым|ой|ыми)(?![A-Za-zЀ-ӿ])/u.test(clause)) ??
    ((rating ?? 3) <= 3 ? troubles.find(({ weak }) => !weak) : undefined)
  if (!trouble) return []
  return [toldOf(trouble.clause, trouble.topic ?? 'quality')]
}

/** A trouble that was surely told. */
export const toldOf = (clause: string, topic: TopicId): Complaint => ({
  topic,
  // Blanks stand where what the thing is not was taken out.
  troubles: [clause.replace(/\s+/gu, ' ')],
  about: wordings[topic].about,
  vague: false,
  told: true,
  sure: true,
  strength: 2,
})

/** A clause under few stars that denies or lacks something: worth quoting where nothing else was understood. */
const lacks =
  /(?<![A-Za-zЀ-ӿ])(?:не|нет|нету|без|слишком|мало|плохо|вместо|оста(?:лось|[её]тся|лись|ются))(?![A-Za-zЀ-ӿ])/iu

/** What nobody would praise: «молния сломалась». */
const breaks =
  /(?<![а-я])(?:слома|разош|отош|порва|отвал|отлет|трес|лопн|облез|протек|вытек|развал|перестал|заеда)/u

/** What is lost, marred or amiss. */
const gone =
  /(?<![A-Za-zЀ-ӿ])(?:только|бледн|мятый|помят|рван|кривы|криво|убит|потрепан|сложно|трудно|где\s|с\s(?:крупинк|комк|запах|привкус)|вздут|липк|грязн|мокр|дырк|дырав|отход|отвал|отлет|слез|сполз|теч[еёу]|горч|кисл|хими|густ|жидк|тонк|маленьк|пуст|вместо|разбав|царап|скрип|шум|слаб|пахн|искаж|определ)/iu

function quoted({ text, cons }: ReplyItem): string | undefined {
  // «Не густой, а жидкий» says most of all, and only as a whole.
  const [against] = [cons, text]
    .flatMap((part) => contrasts(part ?? ''))
    .flatMap((sentence) => printed(contrastQuote(sentence)) ?? [])
  if (against) return against
  return (
    [cons, text]
      .flatMap((part) => (part ?? '').slice(0, 600).split(/[.!?;,\n]+/u))
      // «Только начали наливать»: what is cut off the front is not what is amiss.
      .filter((clause) => lacks.test(opened(clause)) || gone.test(opened(clause)))
      .flatMap(
        (clause) =>
          (findThings(wordsOf(clause)).length > 0 ? printed(quotable(clause)) : undefined) ??
          printed(looselyQuotable(clause)) ??
          [],
      )[0]
  )
}

/** The buyer's own words, where nothing can be told in ours. */
export function quotedAnywhere(whole: ReplyItem, found: readonly Complaint[]): Complaint[] {
  const item = { ...whole, text: withoutSensed(whole.text ?? '') }
  // Wasted money says what the buyer felt, and not yet why.
  if (
    found.some(
      ({ told, quote, sure, topic }) =>
        told || quote || (sure && !['price', 'quality', 'service'].includes(topic)),
    )
  )
    return []
  const few = (item.rating ?? 3) <= 3
  const quote =
    (few ? quoted(item) : undefined) ?? tellingQuote(item) ?? anyQuote(item) ?? lastQuote(item)
  return quote ? [quoting(quote, found)] : []
}

/** A complaint in the buyer's words; that the money was wasted is not what they tell. */
function quoting(quote: string, [first]: readonly Complaint[]): Complaint {
  return { ...vagueComplaint, ...(first?.topic !== 'price' && first), vague: false, quote }
}

/** A line that only names what displeased, where nothing else does. */
export function soleAnywhere(item: ReplyItem, found: readonly Complaint[]): Complaint[] {
  const isNamed = ({ told, sure, topic }: Complaint) =>
    topic === 'price' ? told : sure && topic !== 'quality'
  const quote = found.some(isNamed) ? undefined : soleQuote(item)
  return quote ? [quoting(quote, found)] : []
}

/** The thing that is judged in so many words, where nothing is told of why. */
export function blamedAnywhere({ text = '', cons = '' }: ReplyItem): Complaint[] {
  const clauses = [cons, text].flatMap((part) =>
    part.slice(0, 600).split(/[.!?;:,()\n]+|\s(?:но|а)\s|\p{Extended_Pictographic}/u),
  )
  for (const clause of clauses) {
    const blamed = blamedThing(wordsOf(clause))
    if (blamed?.topic) return [toldOf(blamed.clause, blamed.topic)]
    if (blamed) return [{ ...vagueComplaint, troubles: [blamed.clause], told: true }]
  }
  return []
}

/** What is complained of where nothing can be told. */
export const vagueComplaint: Complaint = {
  topic: 'generic',
  troubles: vagueTroubles,
  about: wordings.generic.about,
  vague: true,
  told: false,
  sure: false,
  strength: 1,
}
