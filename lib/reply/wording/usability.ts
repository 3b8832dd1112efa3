import { defineWording } from './wording'

export const usability = defineWording({
  topic: 'usability',
  about: 'удобство',
  praised: [': пользоваться удобно'],
  trouble: [
    'пользоваться оказалось не так удобно, как хотелось',
    'пользоваться [вам|тебе] неудобно',
    '{itemNom} <оказался> не <таким/такой/таким/такими> <удобным/удобной/удобным/удобными>, как хотелось',
  ],
  empathy: ['Понимаем: хочется, чтобы пользоваться было легко.', 'Понимаем, как это мешает.'],
  fits: ['refund', 'replacement', 'discount'],
})
