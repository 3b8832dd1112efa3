import { defineWording } from './wording'

export const instructions = defineWording({
  topic: 'instructions',
  about: 'инструкцию',
  praised: [': инструкция понятная'],
  trouble: [
    'с инструкцией пришлось помучиться',
    'инструкция не помогла разобраться',
    'понятной инструкции не хватило',
  ],
  empathy: ['Понимаем: без внятной инструкции разобраться непросто.', 'Понимаем, как это досадно.'],
  fits: ['refund', 'discount'],
})
