import { defineWording } from './wording'

export const durability = defineWording({
  topic: 'durability',
  about: 'срок службы',
  praised: ['прочность', 'надёжность'],
  trouble: [
    '{itemNom} <прослужил> так недолго',
    'покупка прослужила совсем не столько, сколько должна',
    'покупки хватило так ненадолго',
  ],
  empathy: [
    '{?durable}Понимаем досаду: на такую покупку рассчитывают надолго.',
    '{?durable}Так рано новая вещь подводить не должна.',
    '{?durable}Обидно, когда вещь подводит раньше, чем успеваешь к ней привыкнуть.',
    '{?durable}Понимаем разочарование: покупали с расчётом на долгую службу.',
    '{?!durable}Понимаем, как это досадно.',
    '{?!durable}Понимаем [ваше|твоё] разочарование.',
  ],
  fits: ['replacement', 'repair', 'refund', 'spare_part', 'extended_warranty', 'discount'],
})
