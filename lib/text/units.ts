/** Units in which goods are told, by what they measure; factors lead to the first of each kind. */
const kinds = {
  length: { мм: 1, см: 10, дм: 100, м: 1000, км: 1_000_000, дюйм: 25.4 },
  weight: { г: 1, кг: 1000, т: 1_000_000 },
  volume: { мл: 1, л: 1000 },
  power: { вт: 1, квт: 1000 },
  time: { сек: 1, мин: 60, ч: 3600, сут: 86_400 },
  age: { мес: 1, год: 12 },
  charge: { мач: 1, ач: 1000 },
} as const

/** Words by which people write a unit: stems, the shorter ones whole. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:мм|миллиметр[A-Za-zЀ-ӿ]*)$/u, 'мм'],
  [/^(?:см|сантиметр[A-Za-zЀ-ӿ]*|сантим)$/u, 'см'],
  [/^(?:дм|дециметр[A-Za-zЀ-ӿ]*)$/u, 'дм'],
  [/^(?:м|метр|метр[аоуы][A-Za-zЀ-ӿ]*)$/u, 'м'],
  [/^(?:км|километр[A-Za-zЀ-ӿ]*)$/u, 'км'],
  [/^(?:дюйм[A-Za-zЀ-ӿ]*|″)$/u, 'дюйм'],
  [/^(?:г|гр|грамм[A-Za-zЀ-ӿ]*)$/u, 'г'],
  [/^(?:кг|кило|килограмм[A-Za-zЀ-ӿ]*)$/u, 'кг'],
  [/^(?:т|тонн[A-Za-zЀ-ӿ]*)$/u, 'т'],
  [/^(?:мл|миллилитр[A-Za-zЀ-ӿ]*)$/u, 'мл'],
  [/^(?:л|литр[A-Za-zЀ-ӿ]*)$/u, 'л'],
  [/^(?:вт|ватт[A-Za-zЀ-ӿ]*)$/u, 'вт'],
  [/^(?:квт|киловатт[A-Za-zЀ-ӿ]*)$/u, 'квт'],
  [/^(?:с|сек|секунд[A-Za-zЀ-ӿ]*)$/u, 'сек'],
  [/^(?:мин|минут[A-Za-zЀ-ӿ]*)$/u, 'мин'],
  [/^(?:ч|час|час[аоы][A-Za-zЀ-ӿ]*)$/u, 'ч'],
  [/^(?:сут|сутки|суток)$/u, 'сут'],
  [/^(?:мес|месяц[A-Za-zЀ-ӿ]*)$/u, 'мес'],
  [/^(?:г\.|год|год[аыуи][A-Za-zЀ-ӿ]*|лет)$/u, 'год'],
  [/^(?:мач|мА·ч|mah)$/iu, 'мач'],
  [/^(?:ач|а·ч|ah)$/iu, 'ач'],
]

export type Unit = { kind: keyof typeof kinds; name: string; factor: number }

/** The unit that a word names: «граммах», «см», «лет». */
export function unitOf(word: string): Unit | undefined {
  const plain = word.toLowerCase().replace(/ё/gu, 'е').replace(/\.$/u, '')
  const name = words.find(([pattern]) => pattern.test(plain))?.[1]
  if (!name) return undefined
  for (const [kind, factors] of Object.entries(kinds)) {
    const factor = (factors as Record<string, number>)[name]
    if (factor) return { kind: kind as Unit['kind'], name, factor }
  }
  return undefined
}

export type Quantity = { value: number; unit: Unit }

const quantity =
  /(?<![A-Za-zЀ-ӿ\d.,])(\d{1,6}(?:[.,]\d{1,3})?)[\s-]{0,2}([A-Za-zЀ-ӿ]{1,14}|″)(?![A-Za-zЀ-ӿ])/gu

/** Numbers with the unit right after them: «2500 мл», «1,7 м», «8 месяцев». */
export const quantitiesIn = (text: string): Quantity[] =>
  [...text.slice(0, 2000).matchAll(quantity)].flatMap(([, digits = '', word = '']) => {
    const unit = unitOf(word)
    return unit ? [{ value: Number(digits.replace(',', '.')), unit }] : []
  })

/** A quantity in another unit of its kind; `undefined` when there is no way. */
export const inUnit = ({ value, unit }: Quantity, other: Unit): number | undefined =>
  unit.kind === other.kind ? (value * unit.factor) / other.factor : undefined

const shown: Record<string, string> = {
  вт: 'Вт',
  квт: 'кВт',
  мач: 'мА·ч',
  ач: 'А·ч',
  дюйм: 'дюйма',
}

/** «1200 г», «0,5 л»; three digits are enough. */
export function sayQuantity(value: number, unit: Unit): string {
  const rounded = Number(value.toPrecision(value >= 1000 ? 4 : 3))
  return `${String(rounded).replace('.', ',')} ${shown[unit.name] ?? unit.name}`
}
