import { t } from '@/lib/i18n/t'
import { phrases } from '@/lib/text/phrases'
import { defineComplaintRule, outsideQuotes } from '../rule'

const threats = phrases(
  '(подадим|подам|обратимся|обращусь) …2 (суд|иск|полици*|прокуратур*|роспотребнадзор*)',
  '(будем|буду|придется|вынуждены) …2 (судиться|жаловаться выше)',
  '(иначе|если не удалите) …3 (суд|уйдем|уйду|пожалуемся)',
  '(требуем|требую) …2 (немедленно|срочно|удалить|наказать)',
)

export const noThreats = defineComplaintRule({
  id: 'no-threats',
  severity: 'warning',
  title: t('complaintRules.noThreats.title'),
  hint: t('complaintRules.noThreats.hint'),
  check: (text) => outsideQuotes(text, threats),
  examples: {
    kept: [
      'Если нарушение подтвердится, просим снять отзыв с публикации.',
      'Просим проверить отзыв ещё раз.',
      'Слова из отзыва: «подам в суд».',
    ],
    broken: ['[Требуем немедленно] убрать отзыв.', 'Мы [подадим в суд].', '[Вынуждены судиться].'],
  },
})
