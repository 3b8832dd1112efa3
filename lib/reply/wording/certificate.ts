import { defineWording } from './wording'

export const certificate = defineWording({
  topic: 'certificate',
  about: 'документы',
  praised: ['документы'],
  trouble: ['с документами на товар возникли вопросы', 'документов, которые нужны, не оказалось'],
  empathy: ['Понимаем: документы дают уверенность в том, что покупаешь.'],
  next: ['[Напишите|Напиши] нам, пожалуйста, {place}, какой именно документ нужен.'],
  fits: ['refund'],
})
