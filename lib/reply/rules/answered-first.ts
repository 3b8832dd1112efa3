import { t } from '@/lib/i18n/t'
import { removeSentence } from '../checking/fix'
import { greetings } from '../drafting/greetings'
import { defineRule } from '../rule'
import { saidSteps } from '../said'

export const answeredFirst = defineRule({
  id: 'answered-first',
  source: t('rules.source.guideline', { part: 'Q2' }),
  severity: 'warning',
  title: t('rules.answeredFirst.title'),
  hint: t('rules.answeredFirst.hint'),
  given: { kind: 'question', analysis: { situation: 'Q' } },
  check: (text, context) => {
    if (context.kind !== 'question' || !text.sentences.length) return []
    if (saidSteps.answer.find(text, context).length) return []
    const hello = greetings.find(text)[0]
    const talk = text.sentences[hello && text.sentenceOf[hello.from] === 0 ? 1 : 0]
    if (!talk) return [{ missing: 'answer' }]
    const at = { start: talk.start, end: talk.end }
    return [{ at, fixes: removeSentence(text, at) }]
  },
  examples: {
    kept: [
      'Здравствуйте! Да, подойдёт.',
      'Добрый день. Длина провода 1,5 м.',
      ['Спасибо за отзыв!', { kind: 'review' }],
    ],
    broken: [
      'Здравствуйте! [Спасибо за ваш вопрос.] Да, подойдёт.',
      'Добрый день! [Рады, что вас заинтересовал товар.] Состав – хлопок.',
      '[Благодарим за обращение!] Длина 2 м.',
      'Здравствуйте!',
    ],
  },
})
