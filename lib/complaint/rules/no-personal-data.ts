import { t } from '@/lib/i18n/t'
import { contactSpans } from '@/lib/reply/checking/contacts'
import { phrases } from '@/lib/text/phrases'
import { defineComplaintRule, outsideQuotes } from '../rule'

const personal = phrases(
  '(паспорт*|адрес (покупател*|клиента|проживания)|живет по адресу|домашний адрес)',
  '(телефон*|номер) (покупател*|клиент*) #?',
)

export const noPersonalData = defineComplaintRule({
  id: 'no-personal-data',
  severity: 'error',
  title: t('complaintRules.noPersonalData.title'),
  hint: t('complaintRules.noPersonalData.hint'),
  check: (text) => {
    const numbers = contactSpans(text.text).filter(
      ({ start, end }) =>
        /[@\d]/u.test(text.text.slice(start, end)) && !insideQuotes(text.text, start),
    )
    return [...outsideQuotes(text, personal), ...numbers]
  },
  examples: {
    kept: [
      'Заказ 84512377 получен 3 марта.',
      'Слова из отзыва: «звоните +7 912 345-67-89».',
      'Артикул 286333798.',
    ],
    broken: ['Её номер [+7 912 345-67-89].', 'Прилагаем [паспорт].', 'Вот [телефон покупателя].'],
  },
})

const insideQuotes = (text: string, at: number): boolean =>
  text.lastIndexOf('«', at) > text.lastIndexOf('»', at)
