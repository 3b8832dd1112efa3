import { t } from '@/lib/i18n/t'
import { closest } from '../drafting/similarity'
import { defineRule } from '../rule'

/** From here on two replies read as one text. */
const alike = 0.6

export const noClone = defineRule({
  id: 'no-clone',
  source: t('rules.source.guideline', { part: 'X6' }),
  severity: 'warning',
  title: t('rules.noClone.title'),
  hint: t('rules.noClone.hint'),
  given: {
    recent: [
      'Здравствуйте! Спасибо за отзыв. Рады, что кружка дошла целой и радует по утрам.',
      'Олег, добрый день! Нам жаль, что ремешок порвался.',
    ],
  },
  check: (_, { reply, recent, marketplace }) => {
    const found = closest(reply, recent)
    if (found.similarity < alike) return []
    const percent = Math.round(found.similarity * 100)
    return [
      {
        source:
          marketplace === 'ozon'
            ? t('rules.source.marketplace', { name: 'Ozon' })
            : t('rules.source.guideline', { part: 'X6' }),
        hint: t('rules.noClone.alike', { percent }),
      },
    ]
  },
  examples: {
    kept: [
      'Мария, здравствуйте! Как хорошо, что лампа подошла к детской.',
      ['Здравствуйте! Спасибо за отзыв.', { recent: [] }],
      'Да, чаша съёмная, её можно мыть в машине.',
    ],
    broken: [
      'Здравствуйте! Спасибо за отзыв. Рады, что кружка дошла целой и радует по утрам.',
      'Здравствуйте! Спасибо за отзыв. Рады, что кружка дошла целой и радует по вечерам.',
      'Олег, добрый день! Нам очень жаль, что ремешок порвался.',
    ],
  },
})
