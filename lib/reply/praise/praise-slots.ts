import { isFiniteVerb, isNoun } from '@/lib/text/grammar'
import { type Case, declineAdjective, type Gender, past } from '@/lib/text/inflect'
import type { ReplyCase } from '../context'
import type { Slots } from '../drafting/slots'
import { befalls } from '../echo/praise/doings'
import { isNameless } from '../echo/praise/nameless'
import { wordsOf } from '../echo/words/plain'
import { withNames } from '../echo/words/proper-names'
import { allInCase, genderOf, inCase, joined, type NounPhrase } from '../product/noun-phrase'
import type { Praise } from './praise'
import { isOfOrder } from './praise-rank'

/** What a thing does, beside what it is. */
const acts =
  /^(?:(?:не|так|очень|[а-яё]{2,12}о)\s){0,2}[A-Za-zЀ-ӿ]+(?:[еиё]т|[уюая]т|тся)(?![A-Za-zЀ-ӿ])/u

const stemsOf = (clause: string) =>
  (clause.match(/[A-Za-zЀ-ӿ]{5,}/gu) ?? []).map((word) => word.slice(0, 5))

/** Says less than a clause that names the thing. */
const general = /^всё\s/u

/** Of «тепло держится долго» and «термос тепло держит сутки» the longer one: it is nearer to what the buyer said. */
function saidOnce(clauses: readonly string[]): readonly string[] {
  const kept: string[] = []
  const isSaidBeside = (flaw: string) =>
    clauses.some((other) => !other.startsWith('нет ') && other.includes(`без ${flaw}`))
  const supplied = clauses.some((clause) => clause.startsWith('в комплекте '))
  const arrived = clauses.some((clause) => /\sдоехал[аио]? цел/u.test(clause))
  for (const clause of new Set(clauses)) {
    // «в комплекте есть и батарейки» has told of it.
    if (clause === 'комплект полный' && supplied) continue
    // «баночка доехала целой» says it of the very thing.
    if (arrived && clause === 'всё доехало в целости') continue
    // «чистят без разводов» has said that there are none.
    if (clause.startsWith('нет ') && isSaidBeside(clause.slice(4))) continue
    const stems = stemsOf(clause)
    const alike = kept.findIndex(
      (other) =>
        !(shared.test(other) && shared.test(clause)) &&
        stemsOf(other).filter((stem) => stems.includes(stem)).length > 1,
    )
    if (alike < 0) kept.push(clause)
    else if (
      general.test(kept[alike] ?? '') ||
      (clause.length > (kept[alike] ?? '').length && !general.test(clause))
    )
      kept[alike] = clause
  }
  return kept
}

const longestOfThree = 80
const shared = /^заказ приехал /u
const inTime = /(?:быстро|вовремя)$/u
/** «заказ приехал быстро» and «заказ приехал хорошо упакованным» are one clause. */
function arrivedOnce(clauses: readonly string[]): readonly string[] {
  const came = clauses.filter((clause) => shared.test(clause))
  const when = came.find((clause) => inTime.test(clause))
  const how = came.find((clause) => !inTime.test(clause))
  const said = when && how ? `${when} и ${how.replace(shared, '')}` : came[0]
  return clauses.flatMap((clause) =>
    shared.test(clause) ? (clause === came[0] && said ? [said] : []) : [clause],
  )
}

/** «ничего не протекло» has its own subject, «крышки ничего не пропускают» has not. */
const ofNothing = (is: string): boolean =>
  /^ничего\s/u.test(is) &&
  (/(?:ся|ло|лось)(?![а-яё])/u.test(is) || befalls.test(is.split(' ')[2] ?? ''))

/** «на коже лосьон лежит приятно» and «лосьон не пахнет» share their subject: it is named once. */
function subjectOnce(clauses: readonly string[]): readonly string[] {
  for (const [at, clause] of clauses.entries()) {
    const name = clause.split(' ')[0] ?? ''
    const inner = clauses.findIndex((one, place) => place !== at && one.includes(` ${name} `))
    if (name.length < 4 || inner < 0) continue
    const outer = clauses[inner] ?? ''
    const both = /\sи\s/u.test(outer + clause)
      ? outer
      : `${outer} и ${clause.slice(name.length + 1)}`
    return clauses.flatMap((one, place) => (place === at ? [] : place === inner ? [both] : [one]))
  }
  return clauses
}

/** «аромат приятный … бонус приятный»: one judgement is not passed twice in a sentence. */
const judged = /(?<![а-яё])(отличн|хорош|приятн|здоров)/u
const judgedOnce = (clauses: readonly string[]): readonly string[] => {
  const passed = new Set<string>()
  return clauses.filter((clause) => {
    const word = judged.exec(clause)?.[1]
    return word === undefined || isOfOrder(clause) || (!passed.has(word) && passed.add(word))
  })
}

/** What is said of one thing is said together: «ткань мягкая и плотная». */
function clausesOf(praise: readonly Praise[]): readonly string[] {
  const told = praise.flatMap((one) => ('clause' in one ? [one] : []))
  // «вкус нежный, мягкий»: of the taste, not of goods.
  const tasted = told.some((one) => one.said?.of === 'вкус')
  // «товар не впивается» names nothing: it is left out where enough is told without it.
  const named = told.filter(({ clause, said }) => said?.of !== 'товар' && !isOfOrder(clause))
  return judgedOnce(
    saidOnce(
      told
        .filter((one) => !(tasted && one.said && isNameless(one.said.of)))
        .filter(({ said }) => said?.of !== 'товар' || named.length < 2)
        .map(({ clause, said }) => {
          if (!said) return clause
          if (ofNothing(said.is)) return said.is
          // «яркий и светит хорошо», not «светит хорошо и яркий».
          const words = told
            .flatMap((one) =>
              one.said?.of === said.of && !ofNothing(one.said.is) ? [one.said.is] : [],
            )
            .sort((one, other) => Number(acts.test(one)) - Number(acts.test(other)))
          const several = [...new Set(words)].slice(0, 3)
          // «хорошо ложится, смягчает и питает»: one «и» is enough.
          return `${said.of} ${several.some((one) => one.includes(' и ')) ? several.join(', ') : joined(several)}`
        }),
    ),
  )
}

/** «ловит везде», «быстро впитывается» lean on what the sentence is about: they stand first. */
const leaning = /^(?:(?:не|[а-яё]{2,12}о)\s){0,2}[а-яё]{3,}(?:[еи]т|[уюая]т)(?:ся)?(?![а-яё])/u

/** A deed of what nobody names: «быстро впитывается». */
function isBareDeed(clause: string): boolean {
  const [verb = ''] = wordsOf(clause).filter((word) => !/о$/u.test(word) || isNoun(word))
  return isFiniteVerb(verb) && (verb.endsWith('ся') || !isNoun(verb))
}

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

/** «ткань мягкая и плотная, а размер подошёл». */
function inOneSentence(clauses: readonly string[], most: number): string {
  const [first = '', ...rest] = [...clauses].sort(
    (one, other) =>
      Number(one.includes(',')) - Number(other.includes(',')) ||
      Number(leaning.test(other)) - Number(leaning.test(one)),
  )
  const [second, next] = first.includes(',') ? [] : rest
  if (most < 2 || !second) return first
  // Three short merits go into one sentence, three long ones do not.
  const fits = (one: string) => `${first}${second}${one}`.length < longestOfThree
  // «заказ приехал быстро и хорошо упакованным» may be told by half.
  const third =
    most > 2 && next && !second.includes(',')
      ? [next, shared.test(next) ? next.replace(/\s[а-яё]+ и(?= )/u, '') : next].find(fits)
      : undefined
  const last = third ?? second
  const before = third ? `${first}, ${second}` : first
  // «наносится легко и впитывается быстро»: of one thing that nobody names.
  const ofOne = !third && isBareDeed(first) && isBareDeed(last)
  // «можно крепить на стену и регулировать яркость»
  const can = /^можно\s/u
  if (!third && can.test(first) && can.test(last)) return `${first}, а ещё ${last.replace(can, '')}`
  if (/^(?:можно|есть)\s/u.test(last)) return `${before}, а ещё ${last}`
  if (!ofOne && !/^(?:всё|нет|ничего|обошлось)(?![A-Za-zЀ-ӿ])/u.test(last))
    return `${before}, а ${last}`
  return `${before}${/\sи\s/u.test(before) ? ', а ещё ' : ' и '}${last}`
}

/** Beside a clause a thing is told as the buyer judged it, or is said to have pleased: «…, а звук отличный». */
function pleased(phrase: NounPhrase, besides: readonly string[]): string {
  const gender = genderOf(phrase)
  const [said] = phrase.evaluative && !phrase.tail ? phrase.adjectives : []
  // «вкус хороший, а срок годности хороший» says it twice.
  const verdict = besides.some((one) => said && one.includes(said.slice(0, 5))) ? undefined : said
  const liked = besides.some((one) => one.includes('понравил')) ? 'порадовал' : 'понравился'
  const is = verdict ? declineAdjective(verdict, gender, 'nom') : past(liked, gender)
  return `${inCase({ ...phrase, ...(phrase.evaluative && { adjectives: [] }) }, 'nom')} ${is}`
}

/** What was praised, by case, and what verbs about it agree with. */
export function praiseSlots({ voice, praise, called: product, quote }: ReplyCase): {
  slots: Slots
  gender: Gender
} {
  const most = voice.length === 'short' ? 2 : 3
  const clauses = subjectOnce(clausesOf(praise))
  // «Рады, что заряда хватает надолго и что заряд понравился» says it twice.
  const praised = praise
    .flatMap((one) => ('phrase' in one ? [one.phrase] : []))
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
