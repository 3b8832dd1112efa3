import { greetings } from '../drafting/greetings'
import { saidBy } from './recogniser'

/** Guideline N1, P1, Q1. */
export const greet = saidBy('greet', 'said.greet', greetings, {
  said: ['[Здравствуйте], Анна!', 'Олег, [добрый день]. Спасибо.', '[Приветствуем] вас, Мария!'],
  unsaid: ['Спасибо за отзыв!', 'Добрый отзыв, приятно читать.', 'День был долгим.'],
})
