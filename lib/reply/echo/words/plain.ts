import { rememberedLately } from '@/lib/text/remembered'
import { folded } from '@/lib/text/words'

/** «ооочень», «супееер»: a vowel drawn out before a consonant; bounded, for a page of one letter would take seconds. */
export const drawnOut = /([аеёиоуыэюя])\1{2,20}(?=[бвгджзклмнпрстфхцчшщ])/giu

/** A text as patterns see it: lower case, «е» for «ё», single spaces. Same length rules do not hold: never index with it. */
export const plainText = rememberedLately((text: string): string =>
  folded(text.slice(0, 400)).replace(drawnOut, '$1').replace(/\s+/gu, ' '),
)

/** More of a text than one clause, as patterns see it: nothing is shortened but blanks. */
export const plainStory = (text: string): string =>
  folded(text.slice(0, 2000)).replace(/\s+/gu, ' ')

/** The words of a clause. */
export const wordsOf = rememberedLately(
  (text: string): readonly string[] =>
    plainText(text).match(/[A-Za-zЀ-ӿ]+(?:-[A-Za-zЀ-ӿ]+)*/gu) ?? [],
)
