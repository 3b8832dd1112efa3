import type { Quantity } from './amount'
import { countedNoun, type NounPlace } from './counted'
import { markOf } from './marks'
import type { Token } from './tokens'
import { isPiece, type MeasureUnit, measureUnit, piece, unchanging } from './units'

/** Numbers that judge, date or name: «5 звёзд», «100 %», «2 года ребёнку», «15 мая», «3 в 1». */
const notCounted =
  /^(?:звезд[а-я]{0,3}|балл[а-я]{0,3}|процент[а-я]{0,3}|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|числа|класс[а-я]{0,2}|этаж[а-я]{0,2}|серии|номер[а-я]{0,2}|градус[а-я]{0,3})$/u
const isYear = (value: number, next: string) =>
  Number.isInteger(value) &&
  value >= 1990 &&
  value <= 2035 &&
  (/^г(?:од[ауе]?)?$/u.test(next) || !measureUnit(next))
const adjective = /(?:[ыи]х|[ыи]е|[ыи]й|ой|ая|яя|ую|юю|ое|ого)$/u
const rough: Record<string, Quantity['rough']> = {
  почти: 'почти',
  около: 'примерно',
  примерно: 'примерно',
  приблизительно: 'примерно',
  порядка: 'примерно',
}
/** «почти на месяц»: the word may stand apart from its number. */
export const roughOf = (word: string): Quantity['rough'] => rough[word]
const bounds: Record<string, Quantity['bound']> = {
  больше: 'больше',
  более: 'больше',
  свыше: 'больше',
  меньше: 'меньше',
  менее: 'меньше',
}
export const boundOf = (word: string): Quantity['bound'] => bounds[word]
/** After these the number is a bound or another one, and not the amount. */
const bound = /^(?:до|от|максимум|минимум|по|через|после|под|ни|еще|самый|самая)$/u

/** What a number is, and the last token that belongs to it; `passing`: it only tells of what kind a thing is. */
export type ReadNumber = { quantity?: Quantity; last: number; passing?: boolean }

/** The number at this place with its unit or noun; no quantity where it judges, dates or names. */
export function quantityAt(text: string, tokens: readonly Token[], at: number): ReadNumber {
  const token = tokens[at]
  if (!token || token.value === undefined) return { last: at }
  const { value, written = '', inWords } = token
  const before = tokens[at - 1]?.kind === 'word' ? (tokens[at - 1]?.text ?? '') : ''
  const next = tokens[at + 1]?.kind === 'word' ? (tokens[at + 1]?.text ?? '') : ''
  const unit = next === 'м' && inWords ? undefined : measureUnit(next)
  // «2 упаковки по 100 г».
  if (before === 'по' && /^(?:weight|volume|money)$/u.test(unit?.kind ?? ''))
    return { last: at + 1, passing: true }
  if (notCounted.test(next)) return { last: at + 1 }
  const limit = bounds[before]
  if (!limit && isNamed(text, tokens, at, before, next)) return { last: at }
  const approx = rough[before]
  const said: Quantity = { value, written, kind: 'bare', ...(approx && { rough: approx }) }
  if (written.includes('×'))
    return { quantity: { ...said, kind: 'size' }, last: unit?.kind === 'length' ? at + 1 : at }
  if (/^размер[а-я]{0,2}$/u.test(before)) return { quantity: { ...said, kind: 'size' }, last: at }
  if (limit)
    return unit?.kind === 'time'
      ? { quantity: { ...inUnit(said, unit, token), bound: limit }, last: at + 1 }
      : { last: at }
  if (unit)
    // «два размера», «на 2 размера больше».
    return unit.kind === 'size' && value < 20
      ? { last: at + 1 }
      : { quantity: inUnit(said, unit, token), last: at + 1 }
  if (isPiece(next)) return pieces(said, tokens, at)
  const found = counted(said, tokens, at, token)
  // «10х»: ten only where something is counted or left out.
  const ofTen = found.quantity.kind === 'count' || /^(?:вместо|из)$/u.test(before)
  return token.fold && !ofTen ? { last: at } : found
}

/** «100 %», «5+», «3 в 1», «2021», «ни одного», «больше 5». */
function isNamed(
  text: string,
  tokens: readonly Token[],
  at: number,
  before: string,
  next: string,
): boolean {
  const { value = 0, inWords, end = 0 } = tokens[at] ?? {}
  return (
    /^\s?[%+⭐]/u.test(text.slice(end, end + 2)) ||
    (next === 'в' && tokens[at + 2]?.value === 1) ||
    (!inWords && isYear(value, next)) ||
    bound.test(before)
  )
}

function inUnit(said: Quantity, { kind, name, factor, noun }: MeasureUnit, token: Token): Quantity {
  const unit = { name, factor }
  // «полгода» has no other form.
  if (kind === 'time' && token.text.startsWith('пол') && said.value === 0.5)
    return { ...said, written: '', kind, unit, noun: unchanging(token.text) }
  // «71.790 рублей»: a point between thousands.
  const thousands = kind === 'money' && /^\d{1,3},\d{3}$/u.test(said.written)
  const written = thousands ? said.written.replace(',', '') : said.written
  const value = thousands ? Number(written) : said.value
  return { ...said, value, written, kind, unit, ...(noun && { noun }) }
}

/** «5 штук», «5 шт. масок», «капсул 60 штук»: pieces of what stands beside them. */
function pieces(said: Quantity, tokens: readonly Token[], at: number) {
  const named = (token: Token | undefined) =>
    token?.kind === 'word' && markOf(token.text) === 'w'
      ? countedNoun(token.text, ['many'])
      : undefined
  const after = named(tokens[at + 2])
  // «крышек в количестве 2 шт.»
  const ahead = tokens[at - 1]?.text === 'количестве' ? tokens[at - 3] : tokens[at - 1]
  const noun = after ?? named(ahead) ?? piece
  return { quantity: { ...said, kind: 'count' as const, noun }, last: after ? at + 2 : at + 1 }
}

/** «5 тканевых масок»: the noun after the number, over two adjectives at most. */
function counted(said: Quantity, tokens: readonly Token[], at: number, token: Token) {
  const places = placesOf(token)
  for (let step = 1; step <= 3; step++) {
    const next = tokens[at + step]
    if (next?.kind !== 'word' || !/[wx]/u.test(markOf(next.text)) || next.text.length < 3) break
    const noun = adjective.test(next.text) ? undefined : countedNoun(next.text, places)
    if (noun) return { quantity: { ...said, kind: 'count' as const, noun }, last: at + step }
    if (!adjective.test(next.text)) break
  }
  return { quantity: said, last: at }
}

/** In which form the noun may stand: «двух пакетов», «два пакета», «2 пакета» and «вместо 2 пакетов». */
function placesOf({ value = 0, inWords, oblique }: Token): NounPlace[] {
  if (!Number.isInteger(value)) return ['few']
  const [last, teens] = [value % 10, value % 100]
  if (teens > 10 && teens < 20) return ['many']
  if (last === 1) return oblique ? ['few'] : inWords ? ['one'] : ['one', 'few']
  if (last > 1 && last < 5) return oblique ? ['many'] : inWords ? ['few'] : ['few', 'many']
  return ['many']
}
