import { inUnit, quantitiesIn } from '@/lib/text/units'

/** A value asked for is no guess: «сколько литров, 2 л?» */
const which =
  /(?<![а-яё])(?:как[а-яё]{1,3}|сколько|скольки|или|до|от|менее|более|больше|меньше)(?![а-яё])/iu
const ofSizes = /(?<![а-яё])размер/iu

/**
 * The buyer names a value and asks whether it is so: «Длина 2 метра?» of «1 м», «Есть размер 128?» of a row of sizes.
 * `undefined` where he asks otherwise.
 */
export function guessed(question: string, name: string, value: string): boolean | undefined {
  const text = question.slice(0, 300)
  if (which.test(text)) return undefined
  const row = value.split(/[,;]\s?/u).map((one) => one.trim().toLowerCase())
  const size = /размер\s(\d{2,3}|[XSML]{1,4})(?![\d-])/iu.exec(text)?.[1]
  if (size && ofSizes.test(name) && row.length > 1 && /есть|имеется|остал|найд/iu.test(text))
    return row.includes(size.toLowerCase())
  const [told, more] = quantitiesIn(text)
  const [stated, other] = quantitiesIn(value)
  if (!told || !stated || more || other) return undefined
  if ((text.match(/\d+(?:[.,]\d+)?/gu) ?? []).length !== 1) return undefined
  if ((value.match(/\d+(?:[.,]\d+)?/gu) ?? []).length !== 1) return undefined
  // «Длина 2 метра», and not «хватит на 2 метра».
  const first = name.trim().split(/\s/u)[0]?.toLowerCase() ?? ''
  if (
    !first ||
    !text.toLowerCase().includes(first) ||
    /(?<![а-яё])(?:на|в|с|за|из)\s\d/iu.test(text)
  )
    return undefined
  const same = inUnit(told, stated.unit)
  return same === undefined ? undefined : same === stated.value
}
