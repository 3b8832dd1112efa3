import { comparable } from '../intent'

/** «Note 12» is another phone than «Note 12 Pro». */
const variants = new Map(
  'pro:pro про:pro max:max макс:max plus:plus плюс:plus ultra:ultra ультра:ultra lite:lite лайт:lite mini:mini мини:mini fe:fe se:se'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
const variantsIn = (text: string) =>
  new Set(comparable(text).flatMap((word) => variants.get(word) ?? []))
const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)?/gu) ?? []

const isYear = (digits: string) => /^(?:19[6-9]|20[0-4])\d$/u.test(digits)
const isWithin = (year: string, text: string) =>
  [...text.matchAll(/(\d{4})\s?[-–—]\s?(\d{4})/gu)].some(
    ([, from = '', to = '']) => Number(year) >= Number(from) && Number(year) <= Number(to),
  )

/**
 * Whether one of the models in a value is the very one that is asked for: its numbers stand there, a year may lie within a
 * range, and it is no «Pro» of it.
 */
export function hasModel(question: string, value: string): boolean {
  const numbers = numbersIn(question)
  if (numbers.length === 0) return true
  const kinds = variantsIn(question)
  return value.split(/[,;]\s/u).some((model) => {
    const there = new Set(numbersIn(model))
    const own = variantsIn(model)
    return (
      numbers.every((one) => there.has(one) || (isYear(one) && isWithin(one, model))) &&
      kinds.size === own.size &&
      [...kinds].every((kind) => own.has(kind))
    )
  })
}
