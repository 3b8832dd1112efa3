import { plainText } from '../words/plain'

const before =
  /(?<![A-Za-zЀ-ӿ])(?:стоил[аио]?|куп[A-Za-zЀ-ӿ]+|взял[аи]?|брал[аи]?|заказ[A-Za-zЀ-ӿ]+|покупал[аи]?|приобр[A-Za-zЀ-ӿ]+|цен[аыу]\s+был[аи]|был[аи]?\s+(?:цена|по)|отдал[аи]?)(?![A-Za-zЀ-ӿ])/u
const later =
  /(?<![A-Za-zЀ-ӿ])(?:сегодня|сейчас|теперь|через\s+(?:день|час|неделю|пару|два)|спустя|на\s+следующий\s+день|вижу|смотрю|стоит|продают|продаете)(?![A-Za-zЀ-ӿ])/u
/** A sum of three digits or more that is no measure: «1290», «1 290 р», «12 тыс». */
const sum =
  /(?<![\d.,])(\d{1,3}(?:\s\d{3})+|\d{2,6})(\s?(?:т(?![A-Za-zЀ-ӿ])|тыс|к(?![A-Za-zЀ-ӿ])))?(?!\d|[.,]\d|\s?(?:г|гр|кг|мл|л|см|мм|м|шт|штук|рост|размер|дн|лет|год|мес|раз|час|мин)[A-Za-zЀ-ӿ]{0,4}(?![A-Za-zЀ-ӿ])|\s?%)/gu

/** «Заказывала по одной цене, а пришла по другой». */
const otherPrice =
  /по\s(?:одной\s)?цене,?\s(?:а|но)\s(?:[A-Za-zЀ-ӿ]+\s){0,3}по\s(?:другой|совсем\sдругой|иной)|цена\s(?:[A-Za-zЀ-ӿ]+\s){0,2}(?:другая|изменилась|поменялась)\s(?:при|после|пока|когда)/u

export const cameDearer = (text: string): boolean => otherPrice.test(plainText(text))

const amountOf = ([, digits = '', thousand]: RegExpMatchArray) =>
  Number(digits.replaceAll(' ', '')) * (thousand ? 1000 : 1)

/** «Вчера стоил 1290, сегодня уже 890»: two prices told one after another, over as many sentences as they take. */
export function priceChange(text: string): string | undefined {
  // «Размер 150 на 200» is no pair of prices.
  const plain = plainText(text).replace(/\d{2,4}\s?(?:на|х|x|[*])\s?\d{2,4}/gu, ' ')
  if (cameDearer(plain)) return 'цена оказалась не той, что при заказе'
  const bought = before.exec(plain)
  const now = later.exec(plain.slice(bought?.index ?? 0))
  if (!bought || !now) return undefined
  const [first, second] = [...plain.matchAll(sum)].map(amountOf).filter((value) => value >= 50)
  if (first === undefined || second === undefined || second > first * 5 || first > second * 5)
    return undefined
  return second < first * 0.98
    ? 'вскоре после покупки цена снизилась'
    : second > first * 1.02
      ? 'цена выросла'
      : undefined
}
