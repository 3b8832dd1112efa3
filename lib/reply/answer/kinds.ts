import { keyOf, kin } from './kin'
import type { Asked } from './question'

const keys = (words: string) => new Set(words.trim().split(/\s+/u).map(keyOf))
/** A value that may be guessed at stands for the attribute: «Это Китай?» asks for the country. */
const kinds: readonly {
  readonly of: ReadonlySet<string>
  readonly guesses: ReadonlySet<string>
}[] = [
  {
    of: keys('материал состав ткань верх'),
    guesses: keys(
      `натуральный натуральная искусственный искусственная кожа экокожа кожзам хлопок шерсть лен вискоза шелк синтетика
        курица говядина свинина рыба индейка баранина сахар соль злаки пшеница кукуруза соя глютен молоко орехи
        полиэстер акрил замша нубук дерево деревянный деревянная металл металлический металлическая железный пластик
        пластиковый пластиковая пластмассовый стекло стеклянный сталь нержавейка нержавеющая алюминий чугун силикон резина`,
    ),
  },
  {
    of: keys('страна производство производитель'),
    guesses: keys(
      `китай китайский китайское китайская россия российский российское российская русский русское турция турецкий турецкое
        германия немецкий немецкое италия итальянский индия индийский корея корейский корейское беларусь белорусский
        белоруссия белорусское узбекистан япония японский японское сделано сделан сделана производства`,
    ),
  },
  {
    of: keys('сезон сезонность'),
    guesses: keys(
      'погода зима зимний зимняя зимние лето летний летняя летние осень весна демисезон демисезонная',
    ),
  },
  { of: keys('размеры габариты'), guesses: keys('длина ширина высота глубина размер') },
]

/** Whether a question guesses at, or asks for the parts of, what the attribute with this name tells. */
export const isGuessAt = (question: Asked, name: Asked): boolean => {
  const telling = question.stems.filter((one) => !question.light.has(one))
  return (
    telling.length > 0 &&
    kinds.some(
      ({ of, guesses }) =>
        name.stems.some((one) => of.has(one)) &&
        telling.some((one) => guesses.has(one)) &&
        telling.every((one) => guesses.has(one) || name.stems.some((other) => kin(one, other))),
    )
  )
}
