import { defineWording } from './wording'

export const descriptionMatch = defineWording({
  topic: 'description_match',
  about: 'соответствие описанию',
  trouble: ['описание и покупка не совсем совпали'],
  empathy: ['Понимаем: хочется получить ровно то, что на странице.'],
  fits: ['refund', 'replacement'],
})
