import { defineWording } from './wording'

export const quality = defineWording({
  topic: 'quality',
  about: 'качество',
  praised: ['качество'],
  trouble: [
    'качество [вас|тебя] не порадовало',
    'качество оказалось ниже, чем [вы ожидали|хотелось]',
    '{itemNom} не <порадовал> качеством',
  ],
  empathy: [
    'Понимаем, как это неприятно.',
    'Понимаем [ваше|твоё] разочарование.',
    'Понимаем, что [вы ждали|ждать можно было] лучшего.',
  ],
  fits: ['refund', 'replacement', 'discount'],
})
