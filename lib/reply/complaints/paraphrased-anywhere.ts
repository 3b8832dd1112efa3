import type { ReplyItem } from '../analysis'
import { clauseFor } from '../echo/paraphrase/clause-for'
import { faintSense } from '../echo/paraphrase/faint-sense'
import { unlike } from '../echo/paraphrase/unlike'
import { withSpokenName } from '../echo/praise/spoken-name'
import { cleaned, fine, isBarred, typed } from '../echo/quotes/any-quote'
import { isIronic } from '../echo/quotes/irony'
import { amiss } from '../echo/quotes/telling-quote'
import { asserted } from '../echo/troubles/asserted'
import { isDelicate, isNoTrouble } from '../echo/troubles/in-own-words'
import { isForeseen } from '../echo/troubles/read-trouble'
import { plainText } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { Complaint } from './complaint'
import { toldOf } from './elsewhere'
import { topicIn } from './topic-in'

/** Where the main statement of a sentence ends. */
const hanging =
  /,?\s(?:не\s?смотря\sна|хотя|потому\sчто|так\sкак|т\.\s?к\.?|после\sтого,?\sкак|поэтому|чтобы|поскольку)\s.*$/iu
const other =
  /(?<![а-яё])(?:раньше|прежде|ранее|друг(?:ой|ая|ое|ие|ого|их)|до\sэтого|обычно)(?![а-яё])/iu

/** «Запаха нет, и это плюс» */
const welcome = /(?<![а-яё])(?:плюс|рад|хорош|отличн|к\sлучшему|замечательн)/iu

/** A verdict, with no word of why. */
const judged = /(?<![а-яё])не\s(?:очень\s|особо\s|сильно\s)?(?:зашел|зашл|понрав|впечатл|порад)/u

const isFit = (said: string): boolean => {
  const plain = plainText(said)
  return (
    said.length > 5 &&
    !isBarred(said) &&
    !fine.test(plain) &&
    !judged.test(plain) &&
    !other.test(said) &&
    !isIronic(said) &&
    !isForeseen(plain) &&
    !isNoTrouble(said)
  )
}

/**
 * What a clause under few stars tells, by the looser readings that serve a quotation, where nothing else of the review was
 * understood.
 */
export function paraphrasedAnywhere(item: ReplyItem, product: ProductName): Complaint[] {
  const { text = '', cons = '', rating = 3 } = item
  if (rating > 3) return []
  const called = withSpokenName(item, product)
  for (const part of [cons, text]) {
    const whole = asserted(part.slice(0, 800))
    let from = 0
    for (const sentence of whole.split(/\.(?![\dа-яё])|[!;…\n()]+|(?<=\?)/u).slice(0, 16)) {
      const at = whole.indexOf(sentence, from)
      from = at + sentence.length
      if (sentence.includes('?')) continue
      const main = sentence.replace(hanging, '')
      const clauses = new Set([main, ...main.split(/,(?!\d)|\s(?=(?:но|однако)\s)/u)])
      for (const clause of clauses) {
        const said = cleaned(typed(clause))
        const { topic = 'quality' } = topicIn(said)
        const faint = welcome.test(sentence) ? undefined : faintSense(said)
        const mild = faint ?? (isFit(said) ? unlike(said, called) : undefined)
        if (mild) return [toldOf(mild, topic)]
        const told =
          isFit(said) && amiss.test(plainText(said))
            ? clauseFor(said, called, whole.slice(0, at))
            : undefined
        if (told && !isDelicate({ clause: told }, [topic])) return [toldOf(told, topic)]
      }
    }
  }
  return []
}
