import { findDate } from '@/lib/dom/read-date'
import { ownMark, rawMark, readStars, starNames, stripMark } from '@/lib/dom/read-rating'
import {
  actionWords,
  answerWords,
  authorWords,
  besideNames,
  consWords,
  countOf,
  itemNames,
  personNames,
  price,
  productWords,
  prosWords,
  replyWords,
  textWords,
} from './vocabulary'

/** What can stand in an item, each a place in the table of counts. */
export const Mark = {
  date: 0,
  star: 1,
  aggregate: 2,
  action: 3,
  reply: 4,
  pros: 5,
  cons: 6,
  label: 7,
  author: 8,
  answer: 9,
  price: 10,
  count: 11,
  typed: 12,
  field: 13,
  person: 14,
  named: 15,
  sentence: 16,
  question: 17,
  product: 18,
  headline: 19,
  prefixed: 20,
  kinds: 21,
} as const

export const bit = (mark: number): number => 1 << mark

/** A text that is only a date, with at most a few words about it («Опубликовано 19.02.2026»). */
function isDate(text: string, now: number): boolean {
  if (text.length > 90) return false
  const found = findDate(text, now)
  if (!found || found.at > now + 2 * 86_400_000) return false
  const rest = text.length - (found.end - found.start)
  return rest <= 45 && (rest <= 12 || !/[.!?]\s|,\s.{25}/u.test(text))
}

/** Words that begin in lower case among others, or many characters: somebody says something. */
const isSentence = (text: string): boolean =>
  text.length >= 60 ||
  (text.length >= 25 && (/(?:\s[\p{Ll}\d]\S*){2}/u.test(text) || /[\u3040-\u9fff]{10}/u.test(text)))

function ratingBits(text: string): number {
  if (text.length > 60) return 0
  if (countOf.test(text)) return bit(Mark.count)
  const mark = rawMark(text)
  if (mark === undefined) return 0
  return bit(mark % 0.5 === 0 && mark >= 0.5 && mark <= 5 ? Mark.star : Mark.aggregate)
}

/** The marks of a text, alone or joined from the pieces of one line. */
export function bitsOfText(text: string, now: number): number {
  let bits = 0
  if (text.length <= 90) {
    if (isDate(text, now)) bits |= bit(Mark.date)
    else if (/\d|[★☆⭐]/u.test(text)) {
      bits |= ratingBits(text)
      if (text.length < 40 && price.test(text)) bits |= bit(Mark.price)
    }
    if (text.length < 60) {
      if (actionWords.test(text)) bits |= bit(Mark.action)
      if (replyWords.test(text)) bits |= bit(Mark.reply)
      if (prosWords.test(text)) bits |= bit(Mark.pros)
      else if (consWords.test(text)) bits |= bit(Mark.cons)
      else if (textWords.test(text)) bits |= bit(Mark.label)
      else if (authorWords.test(text)) bits |= bit(Mark.author)
      else if (productWords.test(text)) bits |= bit(Mark.product)
      if (answerWords.test(text)) bits |= bit(Mark.answer)
      // A name and a surname, or its first letter, and nothing else.
      if (bits === 0 && /^\p{Lu}\p{Ll}{1,15}\s\p{Lu}(?:\.|\p{Ll}{1,20})\.?$/u.test(text))
        bits |= bit(Mark.person)
    }
  }
  if (bits === 0 && isSentence(text)) bits |= bit(Mark.sentence)
  if (bits === bit(Mark.sentence) || (bits === 0 && text.length > 8)) {
    if (/[?？]\s{0,3}$/u.test(text.slice(-6))) bits |= bit(Mark.question)
    if (/^(?:достоинства|плюсы|комментарий|недостатки|минусы)\s?:/iu.test(text))
      bits |= bit(Mark.prefixed) | bit(Mark.sentence)
  }
  return bits
}

const reviewType = /schema\.org\/(?:\w*Review|Comment|UserComments|Question)$/iu

/** The marks of an element's own attributes, without its text. */
export function bitsOfElement(element: Element, now: number): number {
  let bits = 0
  const tag = element.tagName
  if (
    tag === 'TEXTAREA' ||
    element.getAttribute('contenteditable') === 'true' ||
    element.getAttribute('role') === 'textbox'
  ) {
    bits |= bit(Mark.field)
  }
  let names = ''
  let attributes = ''
  for (const name of element.getAttributeNames()) {
    if (name === 'class' || name === 'id' || (name.startsWith('data-') && name.length < 30)) {
      const value = element.getAttribute(name) ?? ''
      if (value.length < 200) names += ` ${value}`
      if (name.length > 8) attributes += ` ${name}`
    } else if (name === 'itemtype') {
      if (reviewType.test(element.getAttribute(name) ?? '')) bits |= bit(Mark.typed)
    } else if (name === 'itemprop') {
      const value = element.getAttribute(name) ?? ''
      if (/^(?:author|creator)$/u.test(value)) bits |= bit(Mark.person)
      if (/^(?:datePublished|dateCreated)$/u.test(value)) bits |= bit(Mark.date)
      if (value === 'ratingValue' && element.closest('[itemtype*="AggregateRating"]') === null)
        bits |= bit(Mark.star)
    } else if (name === 'aria-label' || name === 'title' || name === 'alt') {
      const value = element.getAttribute(name) ?? ''
      if (value.length < 60 && /\d/u.test(value))
        bits |= name === 'title' && isDate(value, now) ? bit(Mark.date) : ratingBits(value)
    } else if (name === 'rel' && element.getAttribute(name) === 'author') bits |= bit(Mark.person)
  }
  if (tag === 'TIME') bits |= bit(Mark.date)
  // Drawn stars may say in words what they show: <svg><title>4 of 5 bubbles</title>.
  if (tag === 'svg' && element.firstElementChild?.localName === 'title')
    bits |= ratingBits(element.firstElementChild.textContent?.trim() ?? '')
  if (attributes && personNames.test(attributes)) bits |= bit(Mark.person)
  if (names) {
    if (itemNames.test(names) && !besideNames.test(names)) bits |= bit(Mark.named)
    if (personNames.test(names)) bits |= bit(Mark.person)
    if (starNames.test(names) && !(bits & bit(Mark.star)) && ownMark(element))
      bits |= bit(Mark.star)
  }
  return bits
}

/** A row of drawn stars, looked for when the element's children are known. */
export function isStarRow(element: Element, length: number): boolean {
  const count = element.childElementCount
  if (count < 2 || count > 7) return false
  // Words may stand beside five drawings, not beside fewer.
  const drawings =
    length > 8 && length <= 40 ? element.querySelectorAll(':scope>svg,:scope>img') : []
  if (length > 8 && drawings.length !== 5) return false
  return readStars(element) !== undefined
}

/** A strip of stars, or of colour, cut to a share of its width: of tenths, in a box that is named or sized so. */
export const isStarStrip = (element: Element, length: number): boolean =>
  length <= 30 && stripMark(element) !== undefined

/** «4» or «5.0» alone, in an element that is named as a rating or stands beside a drawing. */
export function isBareMark(element: Element, text: string): boolean {
  if (!/^[1-5](?:[.,]0)?$/u.test(text)) return false
  if (starNames.test(element.getAttribute('class') ?? '')) return true
  const above = element.parentElement
  return (
    above !== null &&
    above.childElementCount === 2 &&
    /^svg$/iu.test(
      (above.firstElementChild === element ? above.lastElementChild : above.firstElementChild)
        ?.tagName ?? '',
    )
  )
}
