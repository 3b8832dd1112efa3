import type { Amount, Quantity } from './amount'
import type { Item } from './items'

/** What it cost when it was bought, and what it costs now. */
const then =
  /^(?:стоил[аио]?|куп[а-я]+|взял[аи]?|брал[аи]?|заказ[а-я]+|покупал[аи]?|приобр[а-я]+|цен[аыу]|отдал[аи]?)$/u
const now =
  /^(?:сегодня|сейчас|теперь|спустя|вижу|смотрю|стоит|стоят|стал[аио]?|продают|продаете|поднял[аи]?|подняли)$/u
const later = /^(?:день|час|неделю|месяц|пару|два|дня|недели|дней)$/u
/** A price of which it is only a part, or another shop's. */
const elsewhere =
  /^(?:магазин[а-я]{0,3}|рынк[а-я]{1,2}|аптек[а-я]{1,2}|сайт[а-я]{0,2}|ашан[а-я]{0,2}|других|другом|везде|конкурент[а-я]{0,3}|доставк[а-я]|возврат[а-я]?|скидк[а-я]{1,2})$/u
const least = 50

/** A sum of rubles, told as one or as a bare number of the size that prices have. */
const isSum = (quantity: Quantity | undefined): quantity is Quantity =>
  quantity !== undefined &&
  (quantity.kind === 'money' || (quantity.kind === 'bare' && Number.isInteger(quantity.value))) &&
  quantity.value >= least

/** «Стоило 97 рублей, а сейчас 147»: the price of then and of now, over as many sentences as they take. */
export function pricedIn(items: readonly Item[]): Amount[] {
  const from = items.findIndex(({ text }) => then.test(text))
  if (from < 0) return []
  const sums = items.flatMap(({ quantity }, at) =>
    at > from && isSum(quantity) ? [{ quantity, at }] : [],
  )
  const [first, second, third] = sums
  if (!first || !second || third || first.at - from > 6) return []
  const between = items.slice(first.at + 1, second.at)
  const told = between.concat(items.slice(second.at + 1, second.at + 4))
  const isLater =
    told.some(({ text }) => now.test(text)) ||
    between.some(({ text }, at) => text === 'через' && later.test(between[at + 1]?.text ?? ''))
  if (!isLater || second.at - first.at > 14) return []
  if (items.slice(Math.max(0, from - 3), second.at + 4).some(({ text }) => elsewhere.test(text)))
    return []
  const [promised, got] = [first.quantity, second.quantity]
  if (got.value > promised.value * 5 || promised.value > got.value * 5) return []
  if (Math.abs(got.value - promised.value) < promised.value * 0.02) return []
  return [
    {
      id: 'price',
      promised,
      got,
      only: false,
      ordered: false,
      start: items[from]?.start ?? 0,
      end: items[second.at]?.end ?? 0,
    },
  ]
}
