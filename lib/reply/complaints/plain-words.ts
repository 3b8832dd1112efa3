import { rememberedLately } from '@/lib/text/remembered'

/** «коробка все мятая»: the whole of it, in its gender. */
const whole = /(?<=(?<![а-яё])[а-яё]{3,16}[аь]\s)все(?=\s[а-яё]{2,16}ая(?![а-яё]))/gu
/** Endearments: a shop speaks of its goods without them. */
const tiny =
  /(?<![а-яё])(?:(?:очень|слишком|совсем)\s)?(тон|мал)(?:юсень|усень)к(?=[а-яё]{1,3}(?![а-яё]))/gu
const fond = /(?<![а-яё])(тон|уз|корот|жид|низ|мел|хлип)[еёо]ньк(?=[а-яё]{1,3}(?![а-яё]))/gu

/** «качество желает лучшего» */
const wanting = /(?<!оставля[а-яё]{1,2} )жела(?:ет|ют) (?=лучшего)/gu

/** «смотрится очень дёшево», «очень дёшево выглядит»: his word for it, which a shop does not say of its goods. */
const cheaply =
  /(?<![а-яё])(?:(?:очень|совсем|слишком) )?(?:(выгляд[ия]т|смотр[ия]тся) (?:очень |совсем |слишком )?(?:деш|дёш)ево|(?:деш|дёш)ево (выгляд[ия]т|смотр[ия]тся))(?![а-яё])/gu

/** What buyers say in talk, and how it is printed. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/(?<![а-яё])дран(?=(?:ой|ым|ыми|ая|ый|ое|ые)(?![а-яё]))/gu, 'рван'],
  [/(?<=(?:приш|приех)[а-яё]{1,4} )бит(?=(?:ой|ым|ыми)(?![а-яё]))/gu, 'разбит'],
  [/(?<![а-яё])замороченн(?=[а-яё]{2,3}(?![а-яё]))/gu, 'сложн'],
  [/(?<![а-яё])вр[её]т (?=на \d|на [а-яё]+ градус)/gu, 'ошибается '],
  [/(?<![а-яё])отвалива([ею]т)ся (?=интернет|связь|вайфай|блютус|соединение|сеть)/gu, 'пропада$1 '],
  [
    /(?<=(?:интернет|связь|вайфай|блютус|соединение|сеть) (?:постоянно |часто )?)отвалива([ею]т)ся/gu,
    'пропада$1',
  ],
  [/(?<=(?<![а-яё])с лица (?:[а-яё]{3,12} )?)сваливается/gu, 'спадает'],
  [/(?<![а-яё])заляпан(?=[аоы]?(?![а-яё]))/gu, 'испачкан'],
]

/** A clause after «что …» in the words of a shop and not of a buyer in a huff. */
export const inPlainWords = rememberedLately((said: string): string =>
  spoken
    .reduce((left, [talk, print]) => left.replace(talk, print), said)
    .replace(whole, 'вся')
    .replace(wanting, 'оставляет желать ')
    .replace(tiny, (_, stem: string) => `очень ${stem === 'мал' ? 'маленьк' : 'тонк'}`)
    .replace(fond, '$1к')
    .replace(cheaply, (_, after?: string, before?: string) => `${after ?? before} простовато`),
)
