import { adjectiveOf, isSaidOf, shortOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { plainText } from '../echo/words/plain'

/** After such a word a noun in the accusative is what was bought. */
export const bought = /^(?:взял|куп|заказ|бра|бер|приобре|покупа|получил|прислал|выкупил)/u

const judging =
  /^(?:мягк|над[её]жн|прочн|крепк|уютн|стильн|пышн|сочн|свеж|аромат|отличн|хорош|супер|класс|прекрасн|замечательн|шикарн|норм|неплох|приятн|крут|топ|огонь|бомба|понрав|нрав|удобн|красив|качеств|вкусн|мягк|тепл|легк|ярк|плотн|обожа|люб|довол|эт(?:от|а|о|и)$|так(?:ой|ая|ое|ие)$|сам|наш|ваш|эти|обычн|стандартн|лаконич|достойн|имб|бомб|пушк|зач[её]т|что$|люблю|соответств|подош|рекоменд|целы|пришл|приш|работа|держ|плот|идеальн|чудо|прост|бюджет|недорог|мил|прикольн|интересн|стильн|обалден|вещь|для|мал|больш|сел|оказал|прогорк|горчит|кисл|жидк|густ|полосит|пузыр|трес|слома|порва|разв|протек|потек|вытек)/u
const madeWith = new Set('кофе чай хлеб суп торт тесто напиток мясо каша пирог блины'.split(' '))

/** What may stand between a noun and what is said of it. */
const between =
  /^(?:не|мне|нам|меня|очень|уже|сразу|совсем|просто|вообще|как-то|как(?:ой|ая|ое|ие)-то|был[аои]?)$/u
/** Numbers, order and likeness judge nothing. */
const unjudging =
  /^(?:перв|втор|треть|друг|нов|стар|люб|кажд|сам|мо[йяие]|сво|так|как|вс[ея]|целый|целая|нужн|прошл|предыдущ|русск|домашн|кухон|детск|женск|мужск)/u

/** «огромная юбка», «плащ мне не понравился»: what agrees with the noun right beside it is said of it. */
function isSaidOfNoun(words: readonly string[], at: number, gender: Gender): boolean {
  const before = plainText(words[at - 1] ?? '')
  if (adjectiveOf(before) === gender && !unjudging.test(before)) return true
  const after = words
    .slice(at + 1, at + 5)
    .map(plainText)
    .find((word) => !between.test(word))
  return (
    after !== undefined &&
    // «мыло есть, пены нет»: that it is there judges nothing.
    !/^(?:есть|нет|нету|будет|может|могут)$/u.test(after) &&
    (isSaidOf(after, gender) || shortOf(after) === gender || adjectiveOf(after) === gender)
  )
}

/**
 * Something is said of the noun right beside it: «телефон можно держать» in praise of a case says nothing of the phone.
 * `from`: where its clause starts. Who is `blamed` is spoken of in more ways than our lists know.
 */
export function isJudged(
  words: readonly string[],
  at: number,
  from: number,
  { gender, blamed }: { gender: Gender; blamed: boolean },
): boolean {
  const word = (words[at] ?? '').toLowerCase()
  const near = [...words.slice(Math.max(0, at - 3), at), ...words.slice(at + 1, at + 4)].map(
    (one) => one.toLowerCase(),
  )
  if (words[at + 1] === 'и') return false
  // «кофе получается классный» praises the filter: what is made with goods is the product only when it is judged itself.
  if (madeWith.has(word)) return judging.test((words[at - 1] ?? '').toLowerCase())
  return (
    near.some((one) => judging.test(one) || bought.test(one)) ||
    (blamed && at - from < 4 && isSaidOfNoun(words, at, gender))
  )
}

/** «хлам, а не блендер»: what it should have been. */
export const isDeniedByVerdict = (words: readonly string[], at: number): boolean =>
  words[at - 1] === 'не' &&
  words[at - 2] === 'а' &&
  /^(?:хлам|мусор|ерунда|фигня|кошмар|ужас|издевательство|дрянь|недоразумение|пародия|игрушка|гадость|дешевка|дешёвка|наказание|мучение)$/u.test(
    (words[at - 3] ?? '').toLowerCase(),
  )
