import { defineWording } from './wording'

export const taste = defineWording({
  topic: 'taste',
  about: 'вкус',
  praised: ['вкус'],
  trouble: ['вкус [вам|тебе] не понравился', 'вкус не порадовал', 'вкус [вас|тебя] разочаровал'],
  empathy: [
    'Понимаем разочарование: ждёшь удовольствия, а вкус не тот.',
    'Досадно, когда вкус не оправдывает ожиданий.',
    'Понимаем, как это неприятно.',
  ],
  fits: ['refund', 'discount', 'replacement'],
})
