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
  empathy: [
    'Понимаем: без внятной инструкции простое дело превращается в головоломку.',
    'Досадно тратить вечер на то, что должно занимать пять минут.',
  ],
  fits: ['refund', 'discount'],
})
