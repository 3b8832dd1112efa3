import { phrases } from '@/lib/text/phrases'
import { greetings } from '../drafting/greetings'
import type { Recogniser } from './recogniser'

const talk = phrases(
  '^ (большое)? (спасибо|благодарим|благодарю)',
  '^ (рады|рад|рада|приятно|нам важно|ваш вопрос|интересный вопрос|хороший вопрос)',
  '^ (мы|магазин|команда|наша команда) (ценим|стараемся|рады|благодарим)',
  '^ (к сожалению)? (мы)? не (знаем|располагаем|можем ответить)',
  '^ (уточните|обратитесь|напишите|свяжитесь)',
)

/** Guideline Q2: the first sentence after the greeting is the answer. */
export const answer: Recogniser = {
  step: 'answer',
  done: 'said.answer',
  find(text) {
    const hello = greetings.find(text)[0]
    const open = hello && text.sentenceOf[hello.from] === 0 ? text.sentences[0] : undefined
    const rest = hello && open ? open.end - hello.end : 0
    // «Здравствуйте, да, подойдёт» answers in the greeting's own sentence.
    const first = open && rest < 30 ? text.sentences[1] : text.sentences[0]
    if (!first || talk.find(text).some(({ start }) => start === first.start)) return []
    return [{ start: first.start, end: first.end }]
  },
  examples: {
    said: [
      'Здравствуйте! [Да, подойдёт.] Чаша съёмная.',
      '[Нет, батарейки не входят.]',
      'Добрый день, Олег. [Длина провода 1,5 м.]',
    ],
    unsaid: [
      'Здравствуйте! Спасибо за вопрос. Да, подойдёт.',
      'Здравствуйте!',
      'Добрый день! Рады, что спросили.',
    ],
  },
}
