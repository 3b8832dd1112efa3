import { defineWording } from './wording'

export const smell = defineWording({
  topic: 'smell',
  about: 'запах',
  praised: ['приятный аромат'],
  trouble: [
    'запах [вас|тебя] не порадовал',
    'запах оказался не таким, как хотелось',
    'запах [вам|тебе] не понравился',
  ],
  empathy: ['Понимаем, как это неприятно.', 'Понимаем, как это досадно.'],
  fits: ['refund', 'replacement', 'discount'],
})
