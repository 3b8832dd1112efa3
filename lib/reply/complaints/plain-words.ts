import { rememberedLately } from '@/lib/text/remembered'

/** «коробка все мятая»: the whole of it, in its gender. */
const whole = /(?<=(?<![а-яё])[а-яё]{3,16}[аь]\s)все(?=\s[а-яё]{2,16}ая(?![а-яё]))/gu
/** Endearments: a shop speaks of its goods without them. */
const tiny =
  /(?<![а-яё])(?:(?:очень|слишком|совсем)\s)?(тон|мал)(?:юсень|усень)к(?=[а-яё]{1,3}(?![а-яё]))/gu
const fond = /(?<![а-яё])(тон|уз|корот|жид|низ|мел|хлип)[еёо]ньк(?=[а-яё]{1,3}(?![а-яё]))/gu

/** «качество желает лучшего» */
const wanting = /(?<!оставля[а-яё]{1,2} )жела(?:ет|ют) (?=лучшего)/gu

/** A clause after «что …» in the words of a shop and not of a buyer in a huff. */
export const inPlainWords = rememberedLately((said: string): string =>
  said
    .replace(whole, 'вся')
    .replace(wanting, 'оставляет желать ')
    .replace(tiny, (_, stem: string) => `очень ${stem === 'мал' ? 'маленьк' : 'тонк'}`)
    .replace(fond, '$1к'),
)
