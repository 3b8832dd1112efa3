import { folded } from '@/lib/text/words'
import { joins, numeralOf } from './numerals'

/** A word, a number or a sign between them, with its place in the text. */
export type Token = {
  /** `odd`: a number that is no amount – a date, a time, a fraction, a range, a part of a model's name. */
  kind: 'word' | 'number' | 'odd' | 'comma' | 'stop'
  /** In plain text: lower case, «е» for «ё». */
  text: string
  start: number
  end: number
  value?: number
  /** As it is printed in figures. */
  written?: string
  /** «2-х», «пяти»: it stands in an oblique case, most often the genitive. */
  oblique?: boolean
  /** «10х»: of the tenfold as well as of ten. */
  fold?: boolean
  /** Written as a word, so that the form tells the case: «одна», «одну». */
  inWords?: boolean
}

/** Longer texts are cut: nobody counts on the second page. */
const longest = 3000

/** Not amounts, longest first: dates, times, fractions and ranges, telephone numbers. */
const odd =
  '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}:\\d{2}|\\d{1,3}\\/\\d{1,3}|\\d{1,4}\\s?[-–—]\\s?\\d{1,5}|\\d{7,20}|[№#]\\s?\\d{1,9}'
const decimal = '\\d{1,6}(?:[.,]\\d{1,3})?'
const area = `${decimal}(?:\\s?[хx×*]\\s?${decimal}){1,2}`
const thousands = '\\d{1,3}(?:[ \\u00a0]\\d{3}){1,2}(?!\\d|\\s?[хx×*])'
const piece = new RegExp(
  `(${odd})|(${area}|\\d{2,3}\\s?на\\s?\\d{2,3}(?!\\d))|(${thousands}|${decimal})|([A-Za-zЀ-ӿ₽]{1,40}(?:-[A-Za-zЀ-ӿ]{1,20}){0,2})|([.!?…;\\n]{1,40})|([,:()"«»–—-])`,
  'giu',
)

const numberOf = (digits: string) =>
  Number.parseFloat(digits.replace(/[ \u00a0]/gu, '').replace(',', '.'))
const print = (digits: string) =>
  digits
    .replace(/[ \u00a0]/gu, '')
    .replace('.', ',')
    .replace(/,0{1,3}$/u, '')

/** Endings that tell the case of a number in figures: «2-х», «6-ти», «3х»; and those that make it an ordinal. */
const cased = /^-?(?:х|ух|ех|ти|ми|и|мя)$/u
const ordinal = /^-?(?:й|ый|ий|ой|го|ого|я|ая|ую|ю|е|ое|ые|му|м|ом)$/u
/** Words that hold half of a unit: «пол-литра», «полкило». */
const half = /^пол-?(литра|кило|килограмма|метра|года|часа|месяца|дня|недели)$/u
const halfUnits: Record<string, string> = { кило: 'кг', килограмма: 'кг', литра: 'л', метра: 'м' }

/** The words and numbers of a text. Its time grows with the length of the text and no faster. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.slice(0, longest).matchAll(piece)) {
    const [all, isOdd, dims, number, word, stop] = match
    const start = match.index
    const end = start + all.length
    const last = found.at(-1)
    if (isOdd) found.push({ kind: 'odd', text: all, start, end })
    else if (dims) found.push(sized(dims, start, end))
    else if (number) found.push(numbered(number, start, end, last))
    else if (word) found.push(...worded(folded(word), start, end, found))
    else found.push({ kind: stop ? 'stop' : 'comma', text: all, start, end })
  }
  return found.filter(({ text: said, kind }) => kind !== 'word' || said !== '')
}

/** «140х205», «150 на 200». */
function sized(said: string, start: number, end: number): Token {
  const parts = said.match(/\d{1,6}(?:[.,]\d{1,3})?/gu) ?? []
  const written = parts.map(print).join('×')
  return { kind: 'number', text: said, start, end, value: numberOf(parts[0] ?? ''), written }
}

function numbered(said: string, start: number, end: number, last: Token | undefined): Token {
  // «rl10», «А4»: a part of a name.
  const named = last?.kind === 'word' && last.end === start && last.text.length <= 3
  if (named) return { kind: 'odd', text: said, start, end }
  return { kind: 'number', text: said, start, end, value: numberOf(said), written: print(said) }
}

/** A word, which may be a numeral, or the ending of a number before it. */
function worded(text: string, start: number, end: number, before: Token[]): Token[] {
  const last = before.at(-1)
  const hyphen = last?.kind === 'comma' && last.text === '-' && last.end === start
  const number = hyphen ? before.at(-2) : last
  const glued =
    number?.kind === 'number' && !number.inWords && number.end === (hyphen ? last.start : start)
  if (number && glued && (hyphen || text !== 'м')) {
    if (cased.test(text)) {
      if (hyphen) before.pop()
      Object.assign(number, { oblique: true, end, fold: text === 'х' && !hyphen })
      return []
    }
    if (ordinal.test(text)) {
      if (hyphen) before.pop()
      Object.assign(number, { kind: 'odd', end })
      return []
    }
  }
  // «2 х насадок».
  if (last?.kind === 'number' && !last.inWords && text === 'х') {
    Object.assign(last, { oblique: true, end })
    return []
  }
  const value = numeralOf(text)
  if (value !== undefined) return numeralWord(text, value, start, end, last)
  const halved = half.exec(text)?.[1]
  if (halved) {
    const unit = { kind: 'word' as const, text: halfUnits[halved] ?? halved, start: end, end }
    return [{ kind: 'number', text, start, end, value: 0.5, written: '0,5', inWords: true }, unit]
  }
  return [{ kind: 'word', text, start, end }]
}

function numeralWord(
  text: string,
  value: number,
  start: number,
  end: number,
  last: Token | undefined,
): Token[] {
  const oblique =
    /(?:[иах]|ого|ой|м|ми)$/u.test(text) && !/^(?:два|три|одна|сорока?|ста)$/u.test(text)
  // «двадцать четыре» is one number.
  if (last?.inWords && last.value !== undefined && joins(last.value, value)) {
    const sum = last.value + value
    Object.assign(last, { value: sum, written: String(sum), end, text: `${last.text} ${text}` })
    return []
  }
  const written = String(value).replace('.', ',')
  return [{ kind: 'number', text, start, end, value, written, inWords: true, oblique }]
}
