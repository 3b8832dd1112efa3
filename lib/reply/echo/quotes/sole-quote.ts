import { isFiniteVerb, isNoun, nominativeOf } from '@/lib/text/grammar'
import type { ReplyItem } from '../../analysis'
import { blamedThing } from '../troubles/blamed-thing'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { cleaned, fine, isBarred, typed } from './any-quote'
import { printed } from './printed'

const fewSentences = 3
const longest = 8
const shortText = 200
const briefly = 80
/** What may stand before the noun that a line names. */
const named = /^(?:один|одна|одно|одни|сплошн[а-яё]{2,3}|чист[а-яё]{2,3}|опять|снова|вместо)$/u

/** «Заказала шампунь, а отправили мне бальзам»: what was done against what was meant. */
const contrast = /^(?:заказ|выбирал|нужен|нужна|нужно|нужны)[а-я]{0,5}\s.{2,40},\sа\s(?!не\s)/u
/** What it is, with no word of what was awaited; whatever is said of all. */
const plainly = /^(?:просто|это|вот|все|всё)\s|(?<![а-яё])(?:заказал[аи]|раз|лет)$/iu

/**
 * A whole sentence that names something and says nothing of it by a verb, out of a complaint of a line or two: «Третий сорт»,
 * «Ничего похожего на мёд». It is what displeased, though no rule of ours reads it. Nothing where it only judges.
 */
export function soleQuote({
  text = '',
  cons = '',
  rating = 3,
}: Pick<ReplyItem, 'text' | 'cons' | 'rating'>): string | undefined {
  const whole = (cons || text).trim()
  if (rating > 3 || whole.length > shortText) return undefined
  const sentences = whole
    .replace(/\([^()]{1,60}\)/gu, ' ')
    .split(/(?<!\d)\.(?=[\s\p{Lu}]|$)|[!…\n()]+|(?<=\?)|\p{Extended_Pictographic}/u)
    .filter((sentence) => sentence.trim().length > 3)
  if (sentences.length > fewSentences) return undefined
  for (const sentence of sentences) {
    // «… т.к. закупки оптовые» is the end of another sentence.
    if (/\?|\.[а-яё]/u.test(sentence) || plainly.test(sentence.trim())) continue
    if (sentence !== sentences[0] && !/^[\s"«]*\p{Lu}/u.test(sentence)) continue
    const said = cleaned(typed(sentence))
    const words = wordsOf(said)
    if (words.length > longest || !words.some(isNoun) || !isWellKnown(words)) continue
    if (words.some(isFiniteVerb) && !contrast.test(plainText(said))) continue
    if (isBarred(said) || fine.test(plainText(said))) continue
    if (blamedThing(words)) continue
    // «Один сахар» is all that was said under two stars.
    const bare =
      rating < 3 &&
      whole.length < briefly &&
      !/достоинств|плюсы/iu.test(whole) &&
      words.length > 1 &&
      words.length < 6
    const fit = printed(
      said,
      bare && nominativeOf(words[named.test(words[0] ?? '') ? 1 : 0] ?? '').length > 0,
    )
    if (fit) return fit
  }
  return undefined
}
