import { isFiniteVerb, presentOf } from '@/lib/text/grammar'
import type { ProductName } from '../../product/product-name'
import { calmed } from '../quotes/calmed'
import { retellAll } from '../retell/joined'
import { impersonal, subjectsIn } from '../retell/subjects'
import { supplied } from '../retell/supplied'
import { withYo } from '../words/common-words'
import { opened } from '../words/opening'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { asOne } from './as-one'
import { byNobody } from './by-nobody'
import { cameSo } from './came-so'
import { faintSense } from './faint-sense'
import { ofPurpose, ofUnease } from './of-purpose'
import { ofWhich } from './of-which'
import { cannot, either, howFirst, ofFeeling, somethingIn } from './turned-about'

/** What points, sighs or tells of the buyer: nothing is lost without it. */
const aside =
  /(?<![а-яё])(?:там|тут|здесь|мне|нам|у\sменя|у\sнас|для\sменя|лично|на\sмой\s(?:вкус|взгляд)|тоже|какой-то|какая-то|какое-то|какие-то|никакого|никакой|никаких|и\sв\sпомине|в\s(?:последний|прошлый|первый)\sраз|теперь|(?<=\s)стабильно)(?![а-яё-])\s?/giu
const sigh = /^(?:обидно|жаль|жалко|печально|странно|при\sтом|причём|причем|или|либо)[\s,]{1,3}/iu

/** A quotation without what lends it colour alone. */
export const calm = (quote: string) =>
  opened(quote)
    .toLowerCase()
    .replace(sigh, '')
    .replace(aside, '')
    .replace(/(?<![а-яё])царапан(?=[аоы][яей](?![а-яё]))/gu, 'поцарапанн')
    .replace(/\s+/gu, ' ')
    .trim()

/** Whether what a plural verb is said of was named in the clauses before. */
const namesMany = (before: string): boolean =>
  before
    .slice(-200)
    .split(/[.!?,;:()\n]+/u)
    .slice(-4)
    .map(wordsOf)
    // «жидкости мало»: a genitive.
    .filter((words) => !words.some((word) => impersonal.test(word)))
    .some((words) => subjectsIn(words).some(({ gender }) => gender === 'pl'))

/** «пропускает»: what, nobody says. */
const wantsObject = /(?:(?:пропуска|показыва|увеличива|дела|име|напомина)[ею]т|держ[иа]т|да[ею]т)$/u

const denied = /(?<![а-я])не\s[а-яё]{1,20}(?:л|лся|[нт])(?![а-яё])/u
/** What many did, as told of all of it: «порвались» → «порвалось», «сделаны» → «сделано». */
const ofAll = (word: string) => word.replace(/ли(?=(?:сь)?$)/u, 'ло').replace(/ы$/u, 'о')

/** «рвутся от воды» as «товар рвётся от воды», «порвались» as «всё порвалось»: what many do is told of the purchase. */
function ofMany(said: string, product: ProductName, before: string): string | undefined {
  const single = product.noun || namesMany(before) ? undefined : asOne(said)
  const clause = single && alone(single.clause, product)?.replace(placeFirst, 'товар $2 $1')
  const does = single && [...single.many.values()].every((word) => presentOf(word) !== undefined)
  if (!single || !clause || (!does && denied.test(clause))) return clause
  return clause.replace(/[а-яё]+/gu, (word) => {
    if (word === 'товар') return does ? word : 'всё'
    const many = single.many.get(plainText(word))
    if (many === undefined) return withYo(word)
    return withYo(presentOf(many) ? plainText(word) : ofAll(many))
  })
}
/** «с лица товар сползает» */
const placeFirst = /^((?:с|со|от|из|к)\s[а-яё]+)\sтовар\s([а-яё]+)/u

/** Of something that is not named. */
const isThere = /^(?:от|при)сутств|^(?:есть|имеется|бывает|нравится|кажется)$/u

/** «рвётся», a verb by itself, of the goods. */
function alone(said: string, product: ProductName): string | undefined {
  const words = wordsOf(said)
  const [verb = ''] = words
  const name =
    words.length === 1 && isFiniteVerb(verb) && !isThere.test(verb) && isWellKnown(words)
      ? supplied(verb, words, product)
      : undefined
  return name ? `${name} ${withYo(verb)}` : retellAll(said, product)?.clause
}

const clausesFor: readonly ((
  said: string,
  product: ProductName,
  before: string,
) => string | undefined)[] = [
  faintSense,
  ofPurpose,
  ofWhich,
  (said, product) => retellAll(said, product)?.clause,
  somethingIn,
  byNobody,
  cameSo,
  cannot,
  ofFeeling,
  ofUnease,
  either,
  howFirst,
  alone,
  ofMany,
]

/** A statement with no commas as a clause of ours. */
export const clauseFor = (
  quote: string,
  product: ProductName,
  before: string,
): string | undefined => {
  const said = calm(quote)
  for (const told of clausesFor) {
    const clause = told(said, product, before)
    if (clause && !wantsObject.test(clause)) return calmed(clause)
  }
  return undefined
}
