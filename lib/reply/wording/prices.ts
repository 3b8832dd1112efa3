import { capital } from '../answer/ask-words'
import type { Phrases } from './wording'

const goods = '([а-яё][а-яё\\d -]{2,40}?)\\sи\\s([а-яё][а-яё\\d -]{2,40}?)'
/** «Хочу купить котёл и горелку, сколько это будет стоить?» names them in the accusative. */
const wanted = new RegExp(
  `(?:купить|взять|заказать|приобрести)\\s${goods},?\\s(?:сколько|какая)\\s(?:это\\s)?(?:будет|выйдет|стоит|обойд|цена)`,
  'iu',
)
/** «Сколько стоят котёл и горелка?» */
const named = new RegExp(`сколько\\s(?:будет\\s|будут\\s)?стоя?и?ть?\\s${goods}[\\s?.!]*$`, 'iu')
const inCards = 'Точные цены со всеми скидками указаны в карточках товаров.'

/** «Почему в другом магазине дешевле?» reproaches nobody. */
export const whyDiffers = (question: string): Phrases | undefined =>
  /(?:почему|отчего)\s[^?]{0,60}(?:дешевле|дороже|другая цена|цена (?:другая|выше|ниже))/iu.test(
    question,
  )
    ? ['Цены различаются, потому что ▢.']
    : undefined

/** The price of two goods is in no single card. */
export function priceOfTwo(question: string): Phrases | undefined {
  const text = question.slice(0, 400)
  const [, one, two] = wanted.exec(text) ?? []
  if (one && two) return [`За ${one} – ▢, за ${two} – ▢. ${inCards}`]
  const [, first, second] = named.exec(text) ?? []
  return first && second ? [`${capital(first)} – ▢, ${second} – ▢. ${inCards}`] : undefined
}

/** «Почему доставка платная?» */
export const paidDelivery =
  /доставк[а-яё]*\s(?:[а-яё]+\s)?(?:(?:бес)?платн|дорог|стоит|столько)|(?:(?:бес)?платн[а-яё]{2,3}|дорог[а-яё]{1,3})\sдоставк/iu
export const cost: Phrases = [
  'Стоимость доставки рассчитывает площадка: она зависит от адреса и товара. Точную сумму видно при оформлении заказа.',
]
