import type { Quantity } from './amount'
import { type Mark, markOf } from './marks'
import { quantityAt } from './quantities'
import type { Token } from './tokens'
import { measureUnit, unchanging } from './units'

/** A word, a sign or a whole quantity, with its letter; `N` stands for a quantity, `o` for a number that is none. */
export type Item = {
  mark: Mark | 'N' | 'o' | 'C' | 'S'
  text: string
  start: number
  end: number
  quantity?: Quantity
}

/** The items of a text: each number read with its unit or noun. */
export function itemsOf(text: string, tokens: readonly Token[]): Item[] {
  const items: Item[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const { start, end } = token
    const add = (mark: Item['mark'], quantity?: Quantity, last = at) =>
      items.push({
        mark,
        text: token.text,
        start,
        end: tokens[last]?.end ?? end,
        ...(quantity && { quantity }),
      })
    if (token.kind === 'number') {
      const { quantity, last, passing } = quantityAt(text, tokens, at)
      add(quantity && !quantity.bound ? 'N' : passing ? 'w' : 'o', quantity, last)
      at = last
    } else if (token.kind === 'word') {
      const couple = coupleAt(tokens, at)
      const size = couple ? undefined : sizeIn(text.slice(start, end), items.at(-1))
      if (couple) add('N', couple, ++at)
      else if (size) add('N', { value: 0, written: size, kind: 'size' })
      else add(markOf(token.text))
    } else if (token.kind === 'odd') add('o')
    else if (token.kind === 'comma') add('C')
    else if (!shortStop(tokens, at)) add('S')
  }
  return items
}

/** Letters of sizes. */
const sizeLetters = /^(?:x{0,4}[sml]|х{0,3}[лс]|м)$/u
/** «пару дней», «пару раз»: of other things it is a pair. */
function coupleAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const unit = tokens[at]?.text === 'пару' ? measureUnit(tokens[at + 1]?.text ?? '') : undefined
  if (!unit?.noun || (unit.kind !== 'time' && unit.kind !== 'times')) return undefined
  const { kind, name, factor, noun } = unit
  return {
    value: 2,
    written: '',
    kind,
    unit: { name, factor },
    noun: unchanging(`пару ${noun.many}`),
  }
}

/** «XL», «ХЛ»; a single letter only as a capital after a word that wants a size: «пришёл M». */
function sizeIn(written: string, before: Item | undefined): string | undefined {
  if (!sizeLetters.test(written.toLowerCase())) return undefined
  const alone = written.length === 1
  const wanted = before && (/[VOGPg]/u.test(before.mark) || before.text.startsWith('размер'))
  return alone && !(wanted && written !== written.toLowerCase())
    ? undefined
    : written
        .toUpperCase()
        .replace(/Х/gu, 'X')
        .replace(/Л/gu, 'L')
        .replace(/М/gu, 'M')
        .replace(/С/gu, 'S')
}

/** «шт.», «гр. прислали»: the full stop of a shortening ends no sentence. */
function shortStop(tokens: readonly Token[], at: number): boolean {
  const [before, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    stop?.text === '.' &&
    /^(?:шт|г|гр|кг|мл|л|см|мм|м|р|руб|уп|мин|ч|дн|мес|нед)$/u.test(before?.text ?? '') &&
    before?.end === stop.start &&
    next !== undefined
  )
}
