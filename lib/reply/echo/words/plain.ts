import { rememberedLately } from '@/lib/text/remembered'

/** «ооочень», «супееер»: a vowel drawn out before a consonant; bounded, for a page of one letter would take seconds. */
export const drawnOut = /([аеёиоуыэюя])\1{2,20}(?=[бвгджзклмнпрстфхцчшщ])/giu

/** A text as patterns see it: lower case, «е» for «ё», single spaces. Same length rules do not hold: never index with it. */
export const plainText = rememberedLately((text: string): string =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(drawnOut, '$1')
    .replace(/\s+/gu, ' '),
)

/** The words of a clause. */
export const wordsOf = rememberedLately(
  (text: string): readonly string[] =>
    plainText(text).match(/[A-Za-zЀ-ӿ]+(?:-[A-Za-zЀ-ӿ]+)*/gu) ?? [],
)
