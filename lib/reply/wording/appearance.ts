import { defineWording } from './wording'

export const appearance = defineWording({
  topic: 'appearance',
  about: 'внешний вид',
  praised: ['внешний вид'],
  trouble: [
    'внешний вид разочаровал',
    '{itemNom} <выглядит/выглядит/выглядит/выглядят> не так, как [вы представляли|хотелось]',
    'вживую впечатление оказалось другим',
  ],
  empathy: [
    'Понимаем: вещь выбирают глазами, и хочется, чтобы вживую она была не хуже.',
    'Досадно, когда вживую вещь проигрывает своему снимку.',
  ],
  fits: ['refund', 'replacement', 'discount'],
})
