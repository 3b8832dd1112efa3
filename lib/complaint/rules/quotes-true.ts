import { t } from '@/lib/i18n/t'
import { plain, words } from '@/lib/text/words'
import { defineComplaintRule } from '../rule'

const quotation =
  /слова (?:из отзыва|автора|покупателя)\s?[:–-]?\s?((?:«[^«»]{1,600}»[,\s]{0,2}){1,10})/giu
const inside = /«([^«»]{1,600})»/gu

export const quotesTrue = defineComplaintRule({
  id: 'quotes-true',
  severity: 'error',
  title: t('complaintRules.quotesTrue.title'),
  hint: t('complaintRules.quotesTrue.hint'),
  check: ({ text }, { review }) => {
    const said = ` ${normal(review)} `
    return [...text.matchAll(quotation)].flatMap((whole) => {
      const from = whole.index + whole[0].indexOf('«')
      return [...(whole[1] ?? '').matchAll(inside)].flatMap((one) => {
        // «…» stands for words left out.
        const parts = (one[1] ?? '').split('…').map(normal).filter(Boolean)
        const start = from + one.index + 1
        return parts.every((part) => said.includes(part))
          ? []
          : [{ start, end: start + (one[1]?.length ?? 0) }]
      })
    })
  },
  examples: {
    kept: [
      'Слова из отзыва: «продавец урод».',
      'Слова из отзыва: «Полный развод… не берите».',
      'Отзыв оставлен на «Термос „Север“».',
    ],
    broken: ['Слова из отзыва: «[продавец дурак]».', 'Слова автора – «[я ничего не покупал]».'],
  },
})

const normal = (text: string): string =>
  words(plain(text))
    .map((word) => word.text)
    .join(' ')
