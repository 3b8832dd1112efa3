import { defineWording } from './wording'

export const durability = defineWording({
  topic: 'durability',
  about: 'срок службы',
  praised: ['прочность', 'надёжность'],
  trouble: [
    '{itemNom} <прослужил> так недолго',
    'покупка прослужила так недолго',
    'покупка подвела так скоро',
  ],
  empathy: [
    '{?durable}Понимаем досаду: на такую покупку рассчитывают надолго.',
    '{?durable}Так рано новая вещь подводить не должна.',
    '{?durable}Понимаем [ваше|твоё] разочарование: такую вещь берут не на один день.',
    '{?!durable}Понимаем, как это досадно.',
    '{?!durable}Понимаем [ваше|твоё] разочарование.',
  ],
  fits: ['replacement', 'repair', 'refund', 'spare_part', 'extended_warranty', 'discount'],
})
