import { adjectiveOf, isFiniteVerb, isInfinitive, presentOf, shortOf } from '@/lib/text/grammar'
import { rememberedLately } from '@/lib/text/remembered'
import { plainText, wordsOf } from '../echo/words/plain'

/** «товар сползает»: the word of a storehouse, for goods that nobody named. */
const unnamed = /(?<![а-яё]|не тот )(?:товар|покупка) (?!не работает)/u
/** Only what smells needs no word for it: «пахнет гарью». */
const smells = /^(?:пахнет|воняет|несет)$/u
/** «становится мутным» agrees with its noun. */
const agrees = /(?:ым|им)(?![а-яё])/u

/** What a lacquer does, by stem. */
const coats =
  /(?<![а-яё])(?:полосит|просыха|скалыва|выравнива|перекрыва|плешив)|(?<![а-яё])(?:от|с) ногт|(?<![а-яё])в лампе(?![а-яё])/u
/** What acts on them is called so; «с лица» falls what is worn. */
const onBody =
  /(?<![а-яё])(?<!(?:с|со|от) )(?:кож[аеиу]|кожей|лиц[аоеу]|губ[аыу]?|губами?|волос[ыа]?|волосам|ресниц[аы]?|брови|ногт[ия]|ногтям)(?![а-яё])|(?<![а-яё])под глазами(?![а-яё])|(?<![а-яё])(?:смягча|увлажня|отбелива|впитыва|смыва|отстирыва|отмыва|пенится|наносится|растека)/u
const worn = /(?<![а-яё])(?:натира|кол[её]т|царапа|тр[её]т|жм[её]т|дав[ия]т|цепля|лезет|впива)/u
/** What is eaten and drunk does. */
const inCup =
  /(?<![а-яё])(?:размешива|растворя|сворачива|набуха|горчит)|(?<![а-яё])в (?:кофе|чае|молоке)(?![а-яё])/u

/** What goods that do this are called, whatever they are; nothing where it tells nothing of their kind. */
function kindOf(clause: string): string | undefined {
  if (coats.test(clause)) return 'покрытие '
  if (worn.test(clause)) return undefined
  return onBody.test(clause) ? 'средство ' : inCup.test(clause) ? 'продукт ' : undefined
}

const isSaidFirst = (word: string) => adjectiveOf(word) === 'm' || shortOf(word) !== undefined

/**
 * A clause that tells what goods do, now and always, where nobody named them: «товар рвётся» as «покупка рвётся», a cream, a
 * food and a lacquer by what they do. Left out after a time or place, as in speech: «через час выцветает».
 */
export const withGoodsCalled = rememberedLately((clause: string): string => {
  const found = unnamed.exec(clause)
  if (!found) return clause
  const words = wordsOf(clause)
  const verbs = words.filter(isFiniteVerb)
  const [first = ''] = verbs
  // «из пакета не вынуть»
  if (!first) return words.some(isInfinitive) ? clause.replace(unnamed, '') : clause
  // «товар не густой и пузырится» agrees with its noun.
  const isJudged = words.slice(0, words.indexOf(first)).some(isSaidFirst)
  if (isJudged || verbs.some((verb) => presentOf(verb) === undefined)) return clause
  if (smells.test(first)) return clause.replace(unnamed, '')
  const kind = kindOf(plainText(clause))
  if (kind) return clause.replace(unnamed, kind)
  if (found.index > 0 || agrees.test(clause)) return clause.replace(unnamed, '')
  // Of what, and what it holds, is left to guess.
  return /^товар не держит$/u.test(clause)
    ? 'покупка держится не так, как хотелось'
    : clause.replace(unnamed, 'покупка ')
})
