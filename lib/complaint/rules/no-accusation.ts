import { t } from '@/lib/i18n/t'
import { phrases } from '@/lib/text/phrases'
import { defineComplaintRule, outsideQuotes } from '../rule'

const accusations = phrases(
  '(фейк*|фейков*|заказной|заказные|купленный|проплаченн*|накрученн*|лживый|лживая|лживые|вранье|ложь|клевет*|поклеп)',
  '(автор*|покупател*|он|она|человек) …1 (врет|лжет|обманывает|клевещет|мошенник|мошенница|шантажист*)',
  '(это|отзыв|отзывы|явно|точно|очевидно) …3 (происки|заказ|рук|дело рук) конкурент*',
  '(нас|магазин) (травят|топят|хотят утопить)',
)

export const noAccusation = defineComplaintRule({
  id: 'no-accusation',
  severity: 'warning',
  title: t('complaintRules.noAccusation.title'),
  hint: t('complaintRules.noAccusation.hint'),
  check: (text) => outsideQuotes(text, accusations),
  examples: {
    kept: [
      'Сказанное в отзыве расходится с нашими документами.',
      'Слова из отзыва: «это ложь».',
      'Почти тот же текст опубликован и в других отзывах.',
    ],
    broken: [
      'Это [фейковый] отзыв.',
      '[Автор врёт] про размер.',
      'Отзыв [проплаченный].',
      'Сплошная [клевета].',
    ],
  },
})
