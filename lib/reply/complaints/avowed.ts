import type { Mention, ReplyItem } from '../analysis'
import { harmless } from '../case/turns'
import { unheardIn } from '../case/unheard'
import { cleaned, isBarred, quoteOf, typed } from '../echo/quotes/any-quote'
import { printed } from '../echo/quotes/printed'
import { improper } from '../echo/quotes/quote'
import { isRegrettable } from '../echo/quotes/regrettable'
import { inOwnWords, isDelicate } from '../echo/troubles/in-own-words'
import { plainText, wordsOf } from '../echo/words/plain'
import { isWellKnown } from '../echo/words/well-known'
import { wishOf } from '../moments/wish'
import type { ProductName } from '../product/product-name'
import { afterTurn } from './after-turn'
import type { Complaint } from './complaint'
import { vagueComplaint } from './elsewhere'
import { hopedFor } from './hoped'
import { remarkedOn } from './remarked-on'
import { topicIn } from './topic-in'

const felt =
  'жаль|жалко|обидно|печально|грустно|досадно|неприятно|(?:расстраивает|огорчает|смущает|раздражает|напрягает|расстроило|огорчило|смутило|разочаровало|удивило|не\\sнравится|не\\sпонравилось)(?:\\sменя|\\sмне)?|минус(?:ик)?|недостаток|нюанс'
/** «Жаль, что …», «минус в том, что …», «к сожалению, …», «почему …?»: the rest of the sentence is what he minds. */
const avowals: readonly RegExp[] = [
  new RegExp(
    `(?<![а-яё])(?:${felt})(?:\\s(?:только|лишь|одно|лично|для\\sменя|в\\sтом|это)){0,2}[\\s,:–—-]{1,4}(?:(?:только|лишь|одно|то|это)[\\s,:–—-]{1,4}){0,2}(?:что|как)\\s(.{6,120})$`,
    'iu',
  ),
  /^(?:но\s|и\s|а\s)?(?:единственное|(?:единственный|один|есть(?:\sодин)?|маленький|небольшой)\s(?:минус(?:ик)?|недостаток|нюанс))[\s,:–—-]{1,4}(?:(?:это|что|то)[\s,:–—-]{1,3}){0,2}(.{6,120})$/iu,
  /(?<![а-яё])(?:зв[её]зд|балл|оценк)[а-яё]{0,2}(?:\s[а-яё]{2,10})?[\s,–—-]{1,4}(?:так\sкак|потому\s(?:что|как)|поскольку|из[\s-]за\sтого,?\sчто|за\sто,?\sчто)\s(.{6,120})$/iu,
  /(?<![а-яё])единственн[а-яё]{2},?\sчто\s(?:[а-яё]{2,9}\s)?(?:смутил|огорчил|расстроил|насторожил)о[\s,:–—-]{1,4}(?:(?:это|то)(?:,?\sчто)?\s|что\s)?(.{6,120})$/iu,
  /(?:^|[,–—-]\s?)(?:но\s|и\s|а\s)?(?:к\sсожалению|увы),?\s(.{6,120})$/iu,
  /(?<![а-яё])почему\s(?:же\s|тогда\s|так\s|вдруг\s)?(.{6,120})\?$/iu,
]

const sentencesOf = (text: string): readonly string[] =>
  text
    .slice(0, 1000)
    .replace(/(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+/gu, '.')
    .split(/(?<!\d)\.|\.(?!\d)|[!;…\n()]+|(?<=\?)/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

/** A clause as far as its first comma, where the whole cannot be said. */
const readings = (clause: string): readonly string[] => {
  const [first = ''] = clause.split(/,\s|\s[–—-]\s|\s(?=(?:но|хотя|поэтому|так\sкак)\s)/u)
  return first === clause ? [clause] : [clause, first]
}

/** Surely meant, so that it need not say by itself that something is amiss. */
function plainQuote(clause: string): string | undefined {
  const said = cleaned(typed(clause))
  const words = wordsOf(said)
  const fits = words.length > 2 && !isBarred(said) && !slip.test(plainText(said))
  return fits && isWellKnown(words) ? printed(said) : undefined
}
/** «на для двух горшков»: one of the two was meant. */
const slip = /(?<![а-я])(?:в|на|с|для|из|за|по|от|у|к)\s(?:в|на|с|для|из|за|по|от|у|к)(?![а-я])/u

/** What a clause tells of these goods, in our words or in the buyer's; nothing where it can be neither told nor shown. */
export function complaintOf(clause: string, product: ProductName): Complaint | undefined {
  for (const said of readings(clause)) {
    const told = inOwnWords(said, product)
    const topic = topicIn(said)
    const known = { ...vagueComplaint, ...topic, said, vague: false }
    if (told && !isDelicate(told, topic.topic ? [topic.topic] : []))
      return { ...known, troubles: [told.clause], told: true }
    const quote = quoteOf(said) ?? plainQuote(said)
    if (quote) return { ...known, quote }
  }
  return undefined
}

/** What the buyer minds, in so many words; else what he wishes for. */
function avowed(item: ReplyItem, product: ProductName): Complaint | undefined {
  const { text = '', cons = '' } = item
  const sentences = [cons, text].flatMap(sentencesOf)
  for (const sentence of sentences)
    for (const avowal of avowals) {
      const clause = avowal.exec(sentence)?.[1]
      const found = clause && complaintOf(clause, product)
      if (found) return found
    }
  const wish = wishOf(item)
  const isKnown = wish !== undefined && isWellKnown(wordsOf(wish)) && !improper(plainText(wish))
  return isKnown
    ? { ...vagueComplaint, vague: false, quote: wish.charAt(0).toUpperCase() + wish.slice(1) }
    : undefined
}

/** After a «но» or «единственное» the rest is meant; alone it must be regrettable. */
const turned =
  /(?<![а-яё])(?:но|однако|единственн[а-яё]{2}(?:\sминус)?|минус)[\s,:–—-]{1,4}([^.!?;()\n]{8,140})(?=[.!?;()\n]|$)/giu
const sole = 80
function shown({ text = '', cons }: ReplyItem): Complaint | undefined {
  const clauses = [...text.slice(0, 1000).matchAll(turned)].flatMap(([, clause = '']) =>
    harmless.test(clause) ? [] : [clause],
  )
  const alone = text.length <= sole && !cons && !/,/u.test(text) && sentencesOf(text).length === 1
  if (alone && clauses.length === 0 && isRegrettable(text)) clauses.push(text)
  for (const said of clauses.flatMap(readings)) {
    const quote = quoteOf(said) ?? plainQuote(said)
    if (quote) return { ...vagueComplaint, ...topicIn(said), said, vague: false, sure: true, quote }
  }
  return undefined
}

/** Of what four stars pass over, the first that can be told or shown. */
function passedOver(
  item: ReplyItem,
  product: ProductName,
  mentions: readonly Mention[],
): Complaint | undefined {
  for (const clause of unheardIn(item, mentions)) {
    const found = complaintOf(clause, product)
    if (found) return { ...found, sure: true }
  }
  return undefined
}

const wished = /(?:^|\s)(?:хотел|думал|ожидал|рассчитывал)/iu

/** What the buyer says in so many words that he minds or misses, in place of a first complaint that names nothing. */
export function withAvowed(
  complaints: readonly Complaint[],
  item: ReplyItem,
  product: ProductName,
  mentions: readonly Mention[],
): readonly Complaint[] {
  const [first, ...rest] = complaints
  const isNameless = first && !first.told && !first.quote && first.vague
  const rating = item.rating ?? 1
  const found =
    isNameless && rating >= 3
      ? (hopedFor(item, product) ??
        avowed(item, product) ??
        (rating >= 4 ? (afterTurn(item, product) ?? shown(item)) : undefined) ??
        passedOver(item, product, mentions) ??
        remarkedOn(item, mentions))
      : undefined
  // «хотелось погромче» is told better than shown.
  const hoped = first?.quote && wished.test(first.quote) ? hopedFor(item, product) : undefined
  const better = found ?? hoped
  return better ? [better, ...rest] : complaints
}
