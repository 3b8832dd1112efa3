import { defineWording } from './wording'

export const wrongItem = defineWording({
  topic: 'wrong_item',
  about: 'перепутанный товар',
  trouble: [
    'пришёл не тот товар',
    'вместо заказанного пришло другое',
    'в посылке оказался не тот товар',
  ],
  empathy: [
    'Ждать одно, а получить другое – очень досадно.',
    'Понимаем, как это неприятно.',
    'Понимаем: прийти должно было именно то, что [вы выбрали|выбрано].',
  ],
  fits: ['replacement', 'refund'],
})
