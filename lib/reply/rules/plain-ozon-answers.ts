import { t } from '@/lib/i18n/t'
import { phrases } from '@/lib/text/phrases'
import { removeSentence } from '../checking/fix'
import { defineRule, found } from '../rule'

const invitations = phrases(
  '(ждем|будем рады|рады будем|приглашаем|заходите|загляните|заглядывайте|возвращайтесь|приходите) …2 (вас|видеть|в наш|к нам|за|снова|вашему заказу|вашей покупке|заказу)',
  '(заказывайте|покупайте|оформляйте заказ|оформите заказ|берите|приобретайте|делайте заказ)',
  '(приятных|удачных|выгодных) (вам)? (покупок|заказов)',
)

export const plainOzonAnswers = defineRule({
  id: 'plain-ozon-answers',
  source: t('rules.source.marketplace', { name: 'Ozon' }),
  severity: 'error',
  title: t('rules.plainOzonAnswers.title'),
  hint: t('rules.plainOzonAnswers.hint'),
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
