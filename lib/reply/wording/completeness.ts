import { defineWording } from './wording'

export const completeness = defineWording({
  topic: 'completeness',
  about: 'комплектацию',
  praised: [': комплект полный'],
  trouble: ['комплект оказался не таким, как нужно', 'комплектация не порадовала'],
  empathy: ['Понимаем: хочется, чтобы в коробке было всё нужное.'],
  fits: ['spare_part', 'replacement', 'refund'],
})
