import { defineWording } from './wording'

export const underfill = defineWording({
  topic: 'underfill',
  about: 'объём',
  praised: ['объём'],
  trouble: [
    'внутри оказалось меньше, чем должно быть',
    'содержимого оказалось меньше обещанного',
    '{itemGen} оказалось меньше, чем [вы рассчитывали|хотелось]',
  ],
  empathy: [
    'Обидно открыть упаковку и увидеть, что она неполная.',
    'Понимаем: заплачено за полную упаковку.',
  ],
  fits: ['replacement', 'refund', 'discount'],
})
