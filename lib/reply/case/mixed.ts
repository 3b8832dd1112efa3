import type { Analysis, Mention, ReplyItem } from '../analysis'
import { afterTurn } from '../complaints/after-turn'
import { complaintOf } from '../complaints/avowed'
import { isLessThanHoped } from '../complaints/hoped'
import { lastQuote } from '../echo/quotes/last-quote'
import { isRemark } from '../echo/quotes/remark'
import { tellingQuote } from '../echo/quotes/telling-quote'
import { readTroubles } from '../echo/troubles/read-trouble'
import { isComparison } from '../moments/remarked'
import type { ProductName } from '../product/product-name'
import {
  almost,
  announced,
  butRather,
  butWholly,
  contrast,
  rather,
  surelyLacking,
  trailing,
  turnedAway,
  turnedDown,
  withheld,
} from './turns'
import { unheardIn } from './unheard'

/** A review as it was sorted, with what names a flaw under four stars where no mention does. */
export type Sorted = {
  item: ReplyItem
  text: string
  mentions: readonly Mention[]
  product: ProductName
  returned: boolean
  failing: string | undefined
  flaw: string | undefined
}

/** «Милые, но не для детской руки»: what follows the «но» may not be understood, yet it is meant. */
export const isOpposed = ({ text }: Pick<Sorted, 'text'>): boolean =>
  contrast.test(text.replace(vain, ' '))
/** «Боялась, что порвётся, но нет»: the turn takes a fear back. */
const vain =
  /(?<![а-яё])(?:боял|опасал|пережива|думал|волнова)[а-яё]{0,5}[^.!?]{0,80}?[\s,–-]но\sнет(?![а-яё])/giu

/** What shows that a text of such stars complains of something, although nothing but praise was heard in it. */
const signs: readonly [stars: string, shows: (review: Sorted) => boolean][] = [
  ['123', (review) => isOpposed(review) || isRemark(review.text)],
  ['1234', ({ text }) => rather.test(text) || trailing.test(text) || almost.test(text)],
  ['4', ({ failing, flaw }) => failing !== undefined || flaw !== undefined],
  ['4', turnsDown],
  ['4', (review) => isOpposed(review) && afterTurn(review.item, review.product) !== undefined],
  [
    '4',
    (review) =>
      (isOpposed(review) || /остальн/iu.test(review.text)) &&
      (tellingQuote(review.item) ?? lastQuote(review.item)) !== undefined,
  ],
  ['4', isSour],
  ['5', ({ text }) => butRather.test(text) || butWholly.test(text)],
  ['4', ({ text }) => withheld.test(text)],
  ['45', ({ text }) => surelyLacking.test(text)],
  ['345', ({ text }) => isLessThanHoped(text)],
  ['012345', ({ text, item }) => announced.test(text) && lastQuote(item) !== undefined],
  [
    '012345',
    (review) => (isOpposed(review) || review.returned) && review.mentions.some(isComplaint),
  ],
  [
    '012345',
    ({ mentions, item, product }) =>
      mentions.some((one) => isFiled(one, item.cons) || isNamedRemark(one, product)),
  ],
]

/** Whether a happy reading hides a complaint. */
export const isMixed = (review: Sorted, { situation }: Analysis): boolean =>
  situation === 'P' &&
  signs.some(([stars, shows]) => stars.includes(String(review.item.rating ?? 0)) && shows(review))

const isComplaint = ({ polarity, guess }: Mention) => polarity === 'complaint' && !guess
/** Whether anything was complained of for sure. */
export const isComplained = (mentions: readonly Mention[]): boolean => mentions.some(isComplaint)

/** What follows the «но» was not understood as praise, so that it was meant as a flaw. */
function turnsDown({ text, mentions }: Sorted): boolean {
  const said = text.slice(0, 2000).replace(vain, (told) => ' '.repeat(told.length))
  const at = (turnedDown.exec(said) ?? turnedAway(said))?.index
  return (
    at !== undefined &&
    !mentions.some(({ polarity, words }) => polarity === 'praise' && words.start >= at)
  )
}

/** Nothing is praised, and what is told shows a flaw; or beside praise a flaw that can be told or shown. */
function isSour({ item, mentions, product }: Sorted): boolean {
  const unheard = unheardIn(item, mentions)
  return (
    unheard.length > 0 &&
    !isComparison(item) &&
    (mentions.every(({ polarity }) => polarity !== 'praise') ||
      unheard.some((clause) => complaintOf(clause, product) !== undefined))
  )
}

/** What was understood of «Недостатки» is meant, unless they say that they are none. */
const isFiled = (mention: Mention, cons = '') =>
  isComplaint(mention) &&
  mention.topic !== 'other' &&
  mention.words.field === 'cons' &&
  !/не\s+(?:минус|недостат)|(?<![A-Za-zЀ-ӿ])(?:нет|все|всё|никаких)(?![A-Za-zЀ-ӿ])/iu.test(cons)

/** «Чуть великоват» under praise: a flaw said with reserve, or one that can be told for sure, is not passed over. */
const isNamedRemark = (mention: Mention, product: ProductName): boolean => {
  const { topic, words } = mention
  return (
    isComplaint(mention) &&
    (isRemark(words.text) ||
      topic === 'delivery' ||
      readTroubles(words.text, product, [topic]).some((trouble) => trouble.topic === topic))
  )
}
