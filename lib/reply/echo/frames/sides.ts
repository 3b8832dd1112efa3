import { isFiniteVerb, nominativeOf, shortOf } from '@/lib/text/grammar'
import { folded } from '@/lib/text/words'
import { agreed } from '../troubles/trouble'
import { wordsOf } from '../words/plain'
import { type Frame, fitHalf, isStatement, namesSubject } from './fit'

const joint = '(?:,?\\s(?:а|но)|,)\\s(?:вот\\s)?'
const some = '.{2,60}'
const sides = (one: string, other: string) =>
  new RegExp(`^(${one}\\s${some}?)${joint}(${other}\\s${some})$`, 'iu')

/** «Раньше плотные, а теперь тонкие», «прежний густой, а этот жидкий», «одна густая, вторая жидкая». */
const told: readonly RegExp[] = [
  sides(
    '(?:раньше|прежде|в\\sпрошлый\\sраз|до\\sэтого)',
    '(?:теперь|сейчас|(?:в|на)\\sэтот\\sраз|эт(?:от|а|о|и)|в\\sэт(?:ом|ой))',
  ),
  sides(
    '(?:один|одн[аои]|перв(?:ый|ая|ое|ые))(?!\\s(?:раз|минус|плюс|день|из|недостат))',
    '(?:друг(?:ой|ая|ое|ие)|втор(?:ой|ая|ое|ые))',
  ),
  sides(
    '(?:прежн|прошл|предыдущ)(?:ий|яя|ее|ие|ый|ая|ое|ые)',
    '(?:эт(?:от|а|о|и)|нов(?:ый|ая|ое|ые)|теперь|сейчас)',
  ),
]
/** What broke or leaked is told by itself: nobody is sorry that the other one was whole. */
const broke = /(?<![а-яё])(?:лопну|треснул|разби|слома|порва|протек|потек|вытек|пролил|рассып)/u
const shown =
  '(?:(?:в|на|по)\\s(?:описани|карточк|фото|картинк|сайт|названи)[а-яё]{0,4}(?:\\sтовара)?|заявлен[аоы]?)'
const actual =
  '(?:на\\s(?:бирке|упаковке|этикетке|пачке|коробке|банке|самом\\sделе|деле|флаконе|тюбике|ярлыке)|в\\s(?:составе|реальности|действительности|пакете|коробке)|по\\sфакту|внутри|фактически)'
/** «В описании хлопок, а на бирке полиэстер». */
const promised = new RegExp(`^(${shown})(\\s${some}?)${joint}(${actual})(\\s${some})$`, 'iu')

/** «на бирке – полиэстер»: the dash for the verb that is not there. */
const withDash = (place: string, rest: string): string =>
  wordsOf(rest).some((word) => isFiniteVerb(word) || shortOf(word))
    ? `${place} ${rest}`
    : `${place} – ${rest}`

/** Two sides told against each other, in the buyer's words. */
export function sidesIn(said: string): Frame | undefined {
  for (const pattern of told) {
    const [, one = '', other = ''] = pattern.exec(said) ?? []
    const [first, second] = [fitHalf(one), fitHalf(other)]
    if (
      first &&
      second &&
      isStatement(one) &&
      isStatement(other) &&
      namesSubject(one) &&
      !broke.test(other)
    )
      return { clause: `${first}, а ${second}`, tail: other }
  }
  const [, place = '', what = '', where = '', rest = ''] = promised.exec(said) ?? []
  const [first, second] = [fitHalf(what), fitHalf(rest)]
  return first && second && !/\d/u.test(second) && !/^(?:на|в|по)\s/u.test(first)
    ? {
        clause: `${withDash(place.toLowerCase(), first)}, а ${withDash(where.toLowerCase(), second)}`,
        tail: rest,
        topic: 'description_mismatch',
      }
    : undefined
}

const replaced =
  /^вместо\s((?!этого|того|него|не[её]|них)[а-яё]{3,14}(?:\s[а-яё]{3,14}){0,2})\s((?:в|на)\s[а-яё]{4,12}|внутри)\s((?:[а-яё]{3,14}\s)?)([а-яё]{3,14})$/iu
/** «Вместо кофе в пачке цикорий», with the verb that is not there. */
export function replacedIn(said: string): Frame | undefined {
  const [, wanted = '', where = '', like = '', what = ''] = replaced.exec(said) ?? []
  const [gender] = nominativeOf(folded(what))
  const fit = fitHalf(`${wanted} ${where} ${like}${what}`)
  if (
    !gender ||
    !fit ||
    /^(?:воздух|пустот|ничего|мусор|хлам|ерунд|непонят)/iu.test(`${like}${what}`)
  )
    return undefined
  const head = `${wanted} ${where}`.toLowerCase()
  return {
    clause: `вместо ${head} ${agreed('<оказался>', gender)} ${fit.slice(head.length + 1)}`,
    tail: what,
    topic: 'wrong_item',
  }
}
