import { measureNamed, measuresIn } from '@/lib/text/measures'
import { inUnit, quantitiesIn, unitOf } from '@/lib/text/units'
import { asked } from './question'

/** A number or a range as a value gives it: «164–176», «от 3 до 6», «170». */
type Range = { from: number; to: number }

const number = '(\\d{1,6}(?:[.,]\\d{1,3})?)'
const both = new RegExp(`${number}\\s?(?:[-–—…]|\\.\\.\\.?|\\sдо\\s)\\s?${number}`, 'u')
const upTo = new RegExp(`(?:^|\\s)до\\s${number}`, 'iu')
const from = new RegExp(`(?:^|\\s)от\\s${number}`, 'iu')
const since = /(?:^|\s)со?\s(\d{1,2})\s(?:лет|год|мес)/iu
const alone = new RegExp(`^${number}(?!\\s?[x×х*])`, 'u')
/** Names of attributes whose one number is a limit. */
const most = /максим|макс\.|нагрузк|допустим|вместимост|выдерж/iu

const amount = (digits: string) => Number(digits.replace(',', '.'))

function rangeOf(name: string, value: string): Range | undefined {
  const range = both.exec(value)
  if (range?.[1] && range[2]) return { from: amount(range[1]), to: amount(range[2]) }
  const limit = upTo.exec(value)?.[1] ?? (most.test(name) ? alone.exec(value)?.[1] : undefined)
  if (limit) return { from: 0, to: amount(limit) }
  const least = (from.exec(value) ?? since.exec(value))?.[1]
  return least ? { from: amount(least), to: Number.POSITIVE_INFINITY } : undefined
}

const asksYesOrNo =
  /(?:подойд[её]т|подойдут|подходит|подходят|можно|годится|хватит|выдержит|выдержат|влезет|поместится|потянет|тянет|держит)/iu

/** The unit in which a value is told; in a size chart it may stand in the name: «Рост, см». */
const unitIn = (name: string, value: string) =>
  quantitiesIn(value).at(-1)?.unit ?? unitOf(/,\s?([A-Za-zЀ-ӿ]{1,4})\.?$/u.exec(name)?.[1] ?? '')

/** Whether what the buyer tells is within what is stated; `undefined` where that cannot be said. */
export function fitsStated(question: string, name: string, value: string): boolean | undefined {
  const range = rangeOf(name, value)
  if (!range || !asksYesOrNo.test(question)) return undefined
  const told = toldOf(question, name, value)
  return told === undefined ? undefined : told >= range.from && told <= range.to
}

/** The number that the buyer tells of this attribute, in its own unit. */
function toldOf(question: string, name: string, value: string): number | undefined {
  const measure = measureNamed(name)
  const ofBody = measure && measuresIn(question)[measure]
  if (ofBody !== undefined && measure !== 'age') return ofBody
  const unit = unitIn(name, value)
  const quantities = quantitiesIn(question)
  if (unit && quantities.length > 0) {
    const same = quantities.flatMap((one) => inUnit(one, unit) ?? [])
    return same.length === 1 ? same[0] : undefined
  }
  const { numbers } = asked(question)
  return ofBody ?? (numbers.length === 1 ? amount(numbers[0] ?? '') : undefined)
}
