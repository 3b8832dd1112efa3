import type { Gender } from '@/lib/text/inflect'

/** The words of a numeral in all cases, in plain text, after its value. */
const table = `1 один одна одно одну одного одной одному одним одном
  2 два две двух двум двумя двое двоих
  3 три трех трем тремя трое троих
  4 четыре четырех четырем четырьмя четверо
  5 пять пяти пятью
  6 шесть шести шестью
  7 семь семи
  8 восемь восьми восемью
  9 девять девяти девятью
  10 десять десяти десятью
  11 одиннадцать одиннадцати
  12 двенадцать двенадцати
  13 тринадцать тринадцати
  14 четырнадцать четырнадцати
  15 пятнадцать пятнадцати
  16 шестнадцать шестнадцати
  17 семнадцать семнадцати
  18 восемнадцать восемнадцати
  19 девятнадцать девятнадцати
  20 двадцать двадцати
  30 тридцать тридцати
  40 сорок сорока
  50 пятьдесят пятидесяти
  60 шестьдесят шестидесяти
  70 семьдесят семидесяти
  80 восемьдесят восьмидесяти
  90 девяносто девяноста
  100 сто ста
  200 двести двухсот
  300 триста трехсот
  400 четыреста четырехсот
  500 пятьсот пятисот
  600 шестьсот шестисот
  700 семьсот семисот
  800 восемьсот восьмисот
  900 девятьсот девятисот
  1.5 полтора полторы полутора`

const values = new Map(
  table.split('\n').flatMap((row) => {
    const [value = '', ...words] = row.trim().split(' ')
    return words.map((word) => [word, Number(value)] as const)
  }),
)

/** The value of a numeral in any case, of a word in plain text. */
export const numeralOf = (word: string): number | undefined => values.get(word)

/** The number that a word in plain text tells, in figures or letters. */
export const countOf = (word = ''): number | undefined =>
  /^\d{1,4}$/u.test(word) ? Number(word) : numeralOf(word)

/** Whether «двадцать четыре» is one number: each next numeral is of a lower rank. */
export const joins = (value: number, next: number): boolean =>
  (value >= 100 && value % 100 === 0 && next < 100) ||
  (value >= 20 && value % 10 === 0 && next < 10 && Number.isInteger(next))

const nominative = 'ноль один два три четыре пять шесть семь восемь девять десять'.split(' ')
const genitive = 'нуля одного двух трёх четырёх пяти шести семи восьми девяти десяти'.split(' ')
/** Those that agree with what they count. */
const agreeing: Record<string, Partial<Record<Gender, string>>> = {
  один: { f: 'одна', n: 'одно' },
  два: { f: 'две' },
  одного: { f: 'одной' },
  одну: {},
}

/** Up to this number a numeral is written as a word. */
export const mostInWords = 10

export type NumeralCase = 'nom' | 'gen' | 'acc'

/** «две», «трёх», «одну»: a small number as a word before an inanimate noun; nothing for others. */
export function numeral(value: number, gender: Gender, name: NumeralCase): string | undefined {
  if (value === 1.5) return name === 'gen' ? 'полутора' : gender === 'f' ? 'полторы' : 'полтора'
  const word = (name === 'gen' ? genitive : nominative)[value]
  if (word === undefined || value === 0) return undefined
  if (name === 'acc' && value === 1 && gender === 'f') return 'одну'
  return agreeing[word]?.[gender] ?? word
}

/** Which form of the noun stands after the number: «одна маска», «две маски», «пять масок». */
export function formAfter(value: number): 'one' | 'few' | 'many' {
  if (!Number.isInteger(value)) return 'few'
  const [last, teens] = [value % 10, value % 100]
  if (teens > 10 && teens < 20) return 'many'
  return last === 1 ? 'one' : last > 1 && last < 5 ? 'few' : 'many'
}
