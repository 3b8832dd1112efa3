import { masculine } from '@/lib/text/adjective'
import { adjectiveOf, isFiniteVerb } from '@/lib/text/grammar'
import { declineAdjective } from '@/lib/text/inflect'
import { befalls } from '../echo/praise/doings'
import { isNameless } from '../echo/praise/nameless'
import { joined, type NounPhrase } from '../product/noun-phrase'
import { byOneName } from './one-name'
import type { Praise } from './praise'
import { isOfOrder, rankOf } from './praise-rank'

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

const shared = /^заказ приехал /u
const inTime = /(?:быстро|вовремя)$/u
/** «заказ приехал быстро» and «заказ приехал хорошо упакованным» are one clause. */
export function arrivedOnce(clauses: readonly string[]): readonly string[] {
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
export function subjectOnce(clauses: readonly string[]): readonly string[] {
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

/** «впитывается быстро», «не глючит». */
const present =
  /^(?:(?:не|так|очень|[а-яё]{2,12}о)\s){0,2}[A-Za-zЀ-ӿ]+(?:[еиё]т|[уюая]т|тся)(?![A-Za-zЀ-ӿ])/u

/** «надёжная и отлично стирает», not «не шумная, надёжная и отлично стирает»: beside deeds one trait is told, and it comes first. */
function oneKind(words: readonly string[]): readonly string[] {
  const acts = (is: string) =>
    present.test(is) || is.replaceAll('ё', 'е').split(' ', 3).some(isFiniteVerb)
  const deeds = words.filter(acts)
  const traits = words
    .filter((word) => !acts(word))
    .sort((one, other) => Number(one.startsWith('не ')) - Number(other.startsWith('не ')))
  return deeds.length > 0 ? [...traits.slice(0, 1), ...deeds] : traits
}

const nameless = 'товар'
/** Goods of which nobody says what they are: no shop calls them so. */
const unnamed = new Set([nameless, 'изделие', 'изделия'])

/** «изделия удобные» as a shop would say it: «покупка оказалась удобной»; a deed of nameless goods stays. */
function ofPurchase(traits: readonly string[]): string | undefined {
  const said = traits.map((trait) => {
    const words = trait.split(' ')
    return words.some(isFiniteVerb)
      ? undefined
      : words
          .map((word) => {
            const adjective = adjectiveOf(word.replaceAll('ё', 'е')) && masculine(word)
            // «крепкая покупка» is another word.
            return adjective
              ? declineAdjective(adjective === 'крепкий' ? 'прочный' : adjective, 'f', 'ins')
              : word
          })
          .join(' ')
  })
  return said.every((one) => one !== undefined) ? `покупка оказалась ${joined(said)}` : undefined
}

/** What is said of one thing is said together: «ткань мягкая и плотная». */
export function clausesOf(
  praise: readonly Praise[],
  noun: NounPhrase | undefined,
): readonly string[] {
  const told = byOneName(
    praise.flatMap((one) => ('clause' in one ? [one] : [])),
    noun,
  )
  // «вкус нежный, мягкий»: of the taste, not of goods.
  const tasted = told.some((one) => one.said?.of === 'вкус')
  // «товар не впивается» names nothing: it is left out where something else is told.
  const named = praise.some(
    (one) => ('phrase' in one || one.said?.of !== nameless) && rankOf(one) < 2,
  )
  const clear = told
    .filter((one) => !(tasted && one.said && isNameless(one.said.of)))
    .filter(({ said }) => !(named && said?.of === nameless))
  return judgedOnce(
    saidOnce(
      clear.map(({ clause, said }) => {
        if (!said) return clause
        if (ofNothing(said.is)) return said.is
        const words = clear.flatMap((one) =>
          one.said?.of === said.of && !ofNothing(one.said.is) ? [one.said.is] : [],
        )
        const several = oneKind([...new Set(words)]).slice(0, 3)
        if (several.length === 1 && said.of.startsWith('в комплекте ')) return clause
        const purchase = unnamed.has(said.of) ? ofPurchase(several) : undefined
        // «хорошо ложится, смягчает и питает»: one «и» is enough.
        return (
          purchase ??
          `${said.of} ${several.some((one) => one.includes(' и ')) ? several.join(', ') : joined(several)}`
        )
      }),
    ),
  )
}
