import { phrases } from '@/lib/text/phrases'
import { removeSentence } from '../fix'
import { defineRule, found } from '../rule'

const invitations = phrases(
  '(ждем|будем рады|рады будем|приглашаем|заходите|загляните|заглядывайте|возвращайтесь|приходите) …2 (вас|видеть|в наш|к нам|за|снова|вашему заказу|вашей покупке|заказу)',
  '(заказывайте|покупайте|оформляйте заказ|оформите заказ|берите|приобретайте|делайте заказ)',
  '(приятных|удачных|выгодных) (вам)? (покупок|заказов)',
)

export const plainOzonAnswers = defineRule({
  id: 'plain-ozon-answers',
  source: 'Правило Ozon',
  severity: 'error',
  title: 'На вопрос – без приглашений',
  hint: 'Ozon не пропускает рекламу и приглашения в ответах на вопросы.',
  given: { marketplace: 'ozon', kind: 'question', analysis: { situation: 'Q' } },
  check: (text, { marketplace, kind }) =>
    marketplace === 'ozon' && kind === 'question'
      ? found(text, invitations, { fixes: (at) => removeSentence(text, at) })
      : [],
  examples: {
    kept: [
      'Здравствуйте! Да, чаша съёмная.',
      ['Будем рады видеть вас снова!', { kind: 'review' }],
      ['Ждём вас снова!', { marketplace: 'wildberries' }],
      'Ждать заряда нужно три часа.',
    ],
    broken: [
      'Да, подойдёт. [Будем рады вашему заказу]!',
      'Нет. [Ждём вас] в магазине!',
      'Да, съёмная. [Приятных покупок]!',
      'Длина 2 м. [Заказывайте]!',
    ],
  },
})
