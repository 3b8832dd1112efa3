import { defineWording } from './wording'

export const appearance = defineWording({
  topic: 'appearance',
  about: 'внешний вид',
  praised: ['внешний вид'],
  trouble: [
    'внешний вид разочаровал',
    '{itemNom} <выглядит/выглядит/выглядит/выглядят> не так, как [вы представляли|хотелось]',
    'вживую вид оказался другим',
  ],
  empathy: ['Понимаем: внешний вид важен.', 'Досадно, когда вживую вещь хуже, чем на снимке.'],
  fits: ['refund', 'replacement', 'discount'],
})
