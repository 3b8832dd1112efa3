import { adjectiveOf, isFiniteVerb, presentOf, shortOf } from '@/lib/text/grammar'
import { rememberedLately } from '@/lib/text/remembered'
import { wordsOf } from '../echo/words/plain'

/** Whatever is not «покупка не работает» sounds odd of a word that names nothing: «товар сползает», «изделия рвутся». */
const unnamed = /(?<![а-яё]|не тот )(?:товар|изделия|покупка) (?!не работает)/u
/** What acts on them is called so; «с лица» falls what is worn. */
const onBody =
  /(?<![а-яё])(?<!(?:с|со|от) )(?:кож[аеиу]|кожей|лиц[аоеу]|губ[аыу]?|губами?|волос[ыа]?|волосам|ресниц[аы]?|брови|ногт[ия]|ногтям|смягчает|увлажняет)(?![а-яё])/u
const worn = /(?<![а-яё])(?:натира|кол[её]т|царапа|тр[её]т|жм[её]т|дав[ия]т|цепля|лезет|впива)/u
const joint = /(, а | и что )/u

const isSaidFirst = (word: string) => adjectiveOf(word) === 'm' || shortOf(word) !== undefined

/** A clause without the word for goods that nobody named, where it tells what they do, now and always. */
function withoutGoods(clause: string): string {
  const found = unnamed.exec(clause)
  if (!found) return clause
  const words = wordsOf(clause)
  const verbs = words.filter(isFiniteVerb)
  const [first = ''] = verbs
  // «товар не густой и пузырится»
  const isJudged = words.slice(0, words.indexOf(first)).some((word) => isSaidFirst(word))
  // «товар мнётся и не держит форму»: two things told need what they are told of, and many have no other name.
  const isLong =
    verbs.length > 1 &&
    verbs.every((verb) => presentOf(verb) === 'singular') &&
    !/^(?:сидит|выглядит|смотрится|держится|пахнет)$/u.test(first)
  const isNow = first && !isJudged && verbs.every((verb) => presentOf(verb) !== undefined)
  if (isNow && found[0] === 'товар ' && onBody.test(clause) && !worn.test(clause))
    return clause.replace(unnamed, 'средство ')
  return isNow && !isLong ? clause.replace(unnamed, '') : clause
}

/** Clauses after «что …» as in `inOneBreath`: «товар царапает пол, а шум большой» as «царапает пол и что шум большой». */
export const unnamedLeftOut = rememberedLately((said: string): string => {
  if (!unnamed.test(said)) return said
  const parts = said.split(joint)
  return parts
    .map((part, at) => {
      const bare = at % 2 === 0 ? withoutGoods(part) : part
      // Nothing is set against anything where no thing is named.
      if (part === ', а ' && withoutGoods(parts[at + 1] ?? '') !== parts[at + 1])
        return parts.length === 3 ? ' и что ' : part
      return bare
    })
    .join('')
})
