import { defineWording } from './wording'

export const missingParts = defineWording({
  topic: 'missing_parts',
  about: 'комплектацию',
  praised: [': всё оказалось на месте'],
  trouble: [
    'в комплекте оказалось не всё',
    'комплект пришёл неполным',
    'чего-то в посылке не хватило',
  ],
  empathy: [
    'Понимаем, как неприятно открыть посылку и чего-то в ней не найти.',
    'Понимаем, как это неприятно.',
    'Понимаем: прийти должно было всё.',
  ],
  fits: ['spare_part', 'replacement', 'refund', 'discount'],
})
