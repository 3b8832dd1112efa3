import { inUnit, quantitiesIn, sayQuantity, unitOf } from '@/lib/text/units'

/** Where a buyer names the unit that he wants: «в граммах», «сколько литров». */
const wanted = /(?<![A-Za-zЀ-ӿ])(?:в|сколько|скольки)\s([A-Za-zЀ-ӿ]{1,14})(?![A-Za-zЀ-ӿ])/giu

/**
 * The one quantity of a value in the unit that the question asks for: «Сколько это в граммах?» of «1,2 кг» → «1200 г».
 * `undefined` when none is asked for or it is told in that unit already.
 */
export function converted(question: string, value: string): string | undefined {
  const quantities = quantitiesIn(value)
  const [only, more] = quantities
  // «25 мл на 1 л» or «30 × 40 см» is no single quantity.
  if (!only || more || (value.match(/\d+(?:[.,]\d+)?/gu) ?? []).length > 1) return undefined
  for (const [, word = ''] of question.slice(0, 1000).matchAll(wanted)) {
    const unit = unitOf(word)
    const value = unit && unit.name !== only.unit.name ? inUnit(only, unit) : undefined
    if (unit && value !== undefined) return sayQuantity(value, unit)
  }
  return undefined
}
