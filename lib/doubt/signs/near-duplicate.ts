import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import { defineSign } from '../sign'

export const nearDuplicate = defineSign({
  id: 'near-duplicate',
  group: 'agreement',
  title: t('doubt.nearDuplicate.title'),
  weight: 'doubt',
  question: t('doubt.nearDuplicate.question'),
  look: ({ around }) => {
    if (!around) return 'unknown'
    const [first] = around.alike
    if (!first) return 'clear'
    const who = [first.author, first.at && day.format(first.at), first.product]
      .filter(Boolean)
      .join(', ')
    const percent = Math.round(first.share * 100)
    const same = who
      ? t('doubt.nearDuplicate.noteWho', { percent, text: first.text, who })
      : t('doubt.nearDuplicate.note', { percent, text: first.text })
    const { length } = around.alike
    const all = length > 1 ? ` ${t('doubt.nearDuplicate.all', { count: length })}` : ''
    return { quotes: [], note: same + all }
  },
  examples: {
    shown: [
      [
        'Пришло битое, продавец молчит, деньги не вернули',
        {
          around: {
            alike: [{ key: 'b', text: 'Пришло битое, продавец молчит', share: 0.8, at: 0 }],
          },
        },
      ],
    ],
    absent: [['Пришло битое', { around: { alike: [] } }], 'Пришло битое'],
  },
})

const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' })
