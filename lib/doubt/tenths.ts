import { language } from '@/lib/i18n/language'

const format = new Intl.NumberFormat(language, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** A mean as the seller reads it: «4,0». */
export const tenths = (value: number): string => format.format(value)
