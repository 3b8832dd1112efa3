import { defineWording } from './wording'

export const expiry = defineWording({
  topic: 'expiry',
  about: 'срок годности',
  praised: ['свежесть'],
  trouble: ['покупка пришла с таким сроком годности', 'срок годности [вас|тебя] не устроил'],
  empathy: [
    'Срок годности – не мелочь, и [ваше|твоё] возмущение понятно.',
    'Понимаем, как это неприятно.',
    'Понимаем, как это досадно.',
  ],
  fits: ['refund', 'replacement'],
})
