import type { Phrases } from './wording'

const allWays =
  'Все способы оплаты для [вашего|твоего] заказа видны на последнем шаге оформления, перед подтверждением.'

/** How an order is paid, which the marketplace settles. */
export const paying: Phrases = [
  'Доступные способы оплаты площадка показывает при оформлении заказа.',
  allWays,
]
export const payingLater: Phrases = [
  'Доступные способы оплаты площадка показывает при оформлении заказа: там видно, можно ли заплатить позже или частями.',
  allWays,
]
export const payingAndDelivery: Phrases = [
  'Способы оплаты, срок и стоимость доставки по [вашему|твоему] адресу площадка показывает при оформлении заказа.',
]
