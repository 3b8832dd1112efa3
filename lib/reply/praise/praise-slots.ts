import { type Case, declineAdjective, type Gender, past } from '@/lib/text/inflect'
import type { ReplyCase } from '../context'
import type { Slots } from '../drafting/slots'
import { withNames } from '../echo/words/proper-names'
import { allInCase, genderOf, inCase, type NounPhrase } from '../product/noun-phrase'
import { inOneSentence } from './in-one-sentence'
import { goodsOf } from './one-name'
import { arrivedOnce, clausesOf, subjectOnce } from './praise-clauses'
import { isOfOrder } from './praise-rank'

const packedWell = /(приехал|и) хорошо упакованным/u
/** «растворяется хорошо, а заказ приехал хорошо упакованным»: the second says it in another word. */
const notTwice = (said: string): string => {
  const other = said.replace(packedWell, '')
  if (other === said) return said
  // «приехал ровным, а заказ приехал …»
  if (/(?<!заказ )приехал|приш[её]?л/u.test(other))
    return said.replace(/заказ приехал хорошо упакованным/u, 'упаковка не подвела')
  return /(?<![а-яё])хорош/u.test(other) ? said.replace(packedWell, '$1 надёжно упакованным') : said
}

/** Beside a clause a thing is told as the buyer judged it, or is said to have pleased: «…, а звук отличный». */
function pleased(phrase: NounPhrase, besides: readonly string[]): string {
  // «соотношение хорошее»: of what?
  if (phrase.noun.lemma === 'соотношение' && !phrase.tail) return 'цена порадовала'
  const gender = genderOf(phrase)
  const [said] = phrase.evaluative && !phrase.tail ? phrase.adjectives : []
  // «вкус хороший, а срок годности хороший» says it twice.
  const verdict = besides.some((one) => said && one.includes(said.slice(0, 5))) ? undefined : said
  const liked = besides.some((one) => one.includes('понравил')) ? 'порадовал' : 'понравился'
  const is = verdict ? declineAdjective(verdict, gender, 'nom') : past(liked, gender)
  return `${inCase({ ...phrase, ...(phrase.evaluative && { adjectives: [] }) }, 'nom')} ${is}`
}

/** «качество товара»: of what else? */
function ofTheGoods(phrase: NounPhrase): NounPhrase {
  const { tail, ...bare } = phrase
  return tail === 'товара' || tail === 'товаров' ? bare : phrase
}

/** What was praised, by case, and what verbs about it agree with. */
export function praiseSlots({ voice, praise, called: product, quote }: ReplyCase): {
  slots: Slots
  gender: Gender
} {
  const most = voice.length === 'short' ? 2 : 3
  const goods = goodsOf(praise, product)
  const clauses = subjectOnce(clausesOf(praise, goods))
  // «Рады, что заряда хватает надолго и что заряд понравился» says it twice.
  const praised = praise
    .flatMap((one) => ('phrase' in one ? [ofTheGoods(one.phrase)] : []))
    // «внешний вид и внешний вид»
    .filter(
      (phrase, at, all) =>
        at === all.findIndex((one) => inCase(one, 'nom') === inCase(phrase, 'nom')),
    )
    .filter(({ noun, evaluative, adjectives: [own = ''] }) =>
      clauses.every(
        (clause) =>
          !clause.includes(noun.lemma.slice(0, 5)) &&
          // «материал приятный, а приятное качество понравилось»
          (own === '' || evaluative || !clause.includes(own.slice(0, 5))),
      ),
    )
    // «цена и качество и вид» would be one «и» too many.
    .filter(
      (phrase, at, all) =>
        at === 0 || ![all[0], phrase].some((one) => one && inCase(one, 'nom').includes(' и ')),
    )
    .slice(0, most)
  // «Рады, что хорошая цена понравилась» says it twice.
  const bare = praised.map((phrase) => (phrase.evaluative ? { ...phrase, adjectives: [] } : phrase))
  const [only] = quote ? [] : praised
  if (clauses.length > 0 || !only) {
    const wholeNom = product.noun ? inCase(product.noun, 'nom') : 'покупка'
    return {
      slots: {
        praisedClause: withNames(
          notTwice(
            inOneSentence(
              [
                ...clauses.filter((clause) => !isOfOrder(clause)),
                ...praised.slice(0, 1).map((phrase) => pleased(phrase, clauses)),
                ...arrivedOnce(clauses.filter(isOfOrder)),
              ],
              most,
              goods,
            ),
          ),
        ),
        praisedQuote: quote,
        ...(praise.length === 0 && !quote && { wholeNom }),
      },
      gender: product.noun ? genderOf(product.noun) : 'f',
    }
  }
  const inAll = (name: Case) => allInCase(praised, name)
  return {
    slots: {
      praisedNom: allInCase(bare, 'nom'),
      praisedGen: inAll('gen'),
      praisedAcc: allInCase(bare, 'acc'),
      praisedPre: inAll('pre'),
    },
    gender: praised.length > 1 ? 'pl' : genderOf(only),
  }
}
