import { t } from '@/lib/i18n/t'
import { contactSpans } from '@/lib/reply/checking/contacts'
import { defineSign, quoted, quotesOf } from '../sign'

/** The marketplaces' own names with a dot are no strangers' address. */
const ownPlace = /(?:wildberries|ozon|wb|market\.yandex|megamarket)\.(?:ru|com)/iu
const numbered =
  /(?:арт(?:икул[A-Za-zЀ-ӿ]{0,3})?|код|штрих\S{0,10}|заказ[A-Za-zЀ-ӿ]{0,3}|чек[A-Za-zЀ-ӿ]{0,2}|трек[A-Za-zЀ-ӿ]{0,3}|номер товара)[\s.:№#-]{0,6}$/iu

export const contacts = defineSign({
  id: 'contacts',
  group: 'rules',
  title: t('doubt.contacts.title'),
  weight: 'breach',
  look: (review) => {
    const { product } = review.item
    const known = [
      product?.article,
      product?.url,
      ...(product?.facts ?? []).map(({ value }) => value),
    ].join(' ')
    const quotes = quotesOf(review, ({ text }) =>
      contactSpans(text).filter(({ start, end }) => {
        const words = text.slice(start, end)
        const digits = words.replace(/\D/gu, '')
        return (
          !ownPlace.test(words) &&
          !numbered.test(text.slice(Math.max(0, start - 30), start)) &&
          !(digits.length > 4 && known.includes(digits))
        )
      }),
    )
    return quoted(quotes, t('doubt.contacts.note'), 'clear')
  },
  examples: {
    shown: [
      'Пишите мне @lavka_trav, продам дешевле',
      'Дешевле тут: https://clck.ru/abc12',
      'Звоните +7 912 345-67-89',
      'Есть на lampa точка ру',
    ],
    absent: [
      'Артикул 89123456789, пришёл другой',
      ['Пришёл 89123456789 вместо синего', { product: { article: '89123456789' } }],
      'Заказ № 89123456789 потеряли',
      'На wildberries.ru дешевле было',
      'Размер 38–40, вес 1.5 кг',
      'Ужасное качество.Рассыпалось за день',
    ],
  },
})
