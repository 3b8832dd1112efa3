import { type Measures, measureNamed, measuresIn } from '@/lib/text/measures'

const ofSize = /^размер\s+([A-Za-z\d]{1,4}(?:[-–/][A-Za-z\d]{1,4})?)$/iu
const range = /(\d{1,3}(?:[.,]\d)?)\s?[-–]\s?(\d{1,3}(?:[.,]\d)?)/u
const amount = (digits = '') => Number(digits.replace(',', '.'))

/** A row of a size chart written as a line: «Размер M: обхват груди 92–96, талия 74–78». */
export function sizeRow(line: { name: string; value: string }):
  | {
      text: string
      /** Whether the measures that the buyer tells are in the row; `undefined` where he asks for no size. */
      fits: (question: string) => boolean | undefined
    }
  | undefined {
  const size = ofSize.exec(line.name)?.[1]
  if (!size) return undefined
  const rows = line.value.split(/[,;]\s*(?=[А-Яа-яЁё])/u).flatMap((part) => {
    const [measure, found] = [measureNamed(part), range.exec(part)]
    return measure && found ? [{ measure, from: amount(found[1]), to: amount(found[2]) }] : []
  })
  if (rows.length === 0) return undefined
  return {
    text: `Подойдёт размер ${size}: ${line.value.trim().replace(/\.$/u, '')}.`,
    fits: (question) => {
      if (!/размер|что (?:взять|брать|заказать)/iu.test(question)) return undefined
      const told: Measures = measuresIn(question)
      const known = rows.filter(({ measure }) => told[measure] !== undefined)
      // «Какая длина у размера M?» asks for another thing.
      if (known.length === 0) return /как(?:ой|ая) размер/iu.test(question) ? false : undefined
      return known.every(({ measure, from, to }) => {
        const own = told[measure] ?? 0
        return own >= from && own <= to
      })
    },
  }
}
