import type { Case, Gender } from '@/lib/text/inflect'
import type { ReplyCase } from './context'
import type { Praise } from './detail'
import { allInCase, genderOf, inCase, joined } from './noun-phrase'
import type { Slots } from './slots'

/** What a thing does, beside what it is. */
const acts =
  /^(?:(?:не|так|очень|хорошо|отлично)\s)?[A-Za-zЀ-ӿ]+(?:[еиё]т|[уюая]т|тся)(?![A-Za-zЀ-ӿ])/u

const stemsOf = (clause: string) =>
  (clause.match(/[A-Za-zЀ-ӿ]{5,}/gu) ?? []).map((word) => word.slice(0, 5))

/** Of «тепло держится долго» and «термос тепло держит сутки» the longer one: it is nearer to what the buyer said. */
function saidOnce(clauses: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const clause of new Set(clauses)) {
    const stems = stemsOf(clause)
    const alike = kept.findIndex(
      (other) => stemsOf(other).filter((stem) => stems.includes(stem)).length > 1,
    )
    if (alike < 0) kept.push(clause)
    else if (clause.length > (kept[alike] ?? '').length) kept[alike] = clause
  }
  return kept
}

/** «ткань мягкая и плотная, а размер подошёл»: what is said of one thing is said together. */
function joinedClauses(praise: readonly Praise[], most: number): string {
  const told = praise.flatMap((one) => ('clause' in one ? [one] : []))
  const whole = told.map(({ clause, said }) => {
    if (!said) return clause
    // «яркий и светит хорошо», not «светит хорошо и яркий».
    const words = told
      .flatMap((one) => (one.said?.of === said.of ? [one.said.is] : []))
      .sort((one, other) => Number(acts.test(one)) - Number(acts.test(other)))
    return `${said.of} ${joined([...new Set(words)].slice(0, 3))}`
  })
  const [first = '', ...rest] = saidOnce(whole)
  const fitting = rest.filter((clause) => !clause.includes(',') && !first.includes(','))
  const [second, third] = fitting
  if (most < 2 || !second) return first
  // «заказ приехал быстро и хорошо упакованным»
  const shared = /^заказ приехал /u
  if (shared.test(first) && shared.test(second)) return `${first} и ${second.replace(shared, '')}`
  const last = most > 2 && third ? third : second
  const before = last === third ? `${first}, ${second}` : first
  return `${before}${/^(?:всё|нет|ничего)(?![A-Za-zЀ-ӿ])/u.test(last) ? ' и ' : ', а '}${last}`
}

/** What was praised, by case, and what verbs about it agree with. */
export function praiseSlots({ voice, praise, product, quote }: ReplyCase): {
  slots: Slots
  gender: Gender
} {
  const most = voice.length === 'detailed' ? 3 : 2
  const clauses = joinedClauses(praise, most)
  // «Рады, что заряда хватает надолго и что заряд понравился» says it twice.
  const praised = praise
    .flatMap((one) => ('phrase' in one ? [one.phrase] : []))
    .filter(({ noun }) => !clauses.includes(noun.lemma.slice(0, 5)))
    // «цена и качество и вид» would be one «и» too many.
    .filter(
      (phrase, at, all) =>
        at === 0 || ![all[0], phrase].some((one) => one && inCase(one, 'nom').includes(' и ')),
    )
    .slice(0, most)
  const [only] = quote ? [] : praised
  const praisedClause = only ? joinedClauses(praise, most - 1) : clauses
  if (!only) {
    const wholeNom = product.noun ? inCase(product.noun, 'nom') : 'покупка'
    return {
      slots: {
        praisedClause,
        praisedQuote: quote,
        ...(praise.length === 0 && !quote && { wholeNom }),
      },
      gender: product.noun ? genderOf(product.noun) : 'f',
    }
  }
  const inAll = (name: Case) => allInCase(praised, name)
  // «Рады, что хорошая цена понравилась» says it twice.
  const bare = praised.map((phrase) => (phrase.evaluative ? { ...phrase, adjectives: [] } : phrase))
  return {
    slots: {
      praisedClause,
      // «машина отлично стирает» tells more than the price beside it, which may only go with it.
      ...(praisedClause
        ? { besides: allInCase(bare, 'nom') }
        : {
            praisedNom: allInCase(bare, 'nom'),
            praisedGen: inAll('gen'),
            praisedAcc: allInCase(bare, 'acc'),
            praisedPre: inAll('pre'),
          }),
    },
    gender: praised.length > 1 ? 'pl' : genderOf(only),
  }
}
