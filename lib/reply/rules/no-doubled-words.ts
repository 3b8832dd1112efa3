import { t } from '@/lib/i18n/t'
import { removeWords } from '../fix'
import { defineRule, type Problem } from '../rule'

/** Doubled on purpose, or rightly: «чуть-чуть» apart, «да, да». */
const fine = new Set([
  'чуть',
  'еле',
  'едва',
  'да',
  'нет',
  'очень',
  'долго',
  'давно',
  'много',
  'так',
  'вот',
  'ха',
  'все',
  'как',
  'что',
  'то',
])

export const noDoubledWords = defineRule({
  id: 'no-doubled-words',
  source: t('rules.source.guideline', { part: 'X14' }),
  severity: 'warning',
  title: t('rules.noDoubledWords.title'),
  hint: t('rules.noDoubledWords.hint'),
  check: ({ text, words, plain, ...read }) =>
    words.flatMap((word, at): Problem[] => {
      const next = words[at + 1]
      const form = plain[at] ?? ''
      if (!next || form !== plain[at + 1] || fine.has(form) || /^[\P{L}]/u.test(form)) return []
      if (!/^\s+$/u.test(text.slice(word.end, next.start))) return []
      const span = { start: next.start, end: next.end }
      return [
        {
          at: span,
          fixes: removeWords({ text, words, plain, ...read }, span, t('rules.fix.removeRepeat')),
        },
      ]
    }),
  examples: {
    kept: [
      'Светит чуть чуть теплее.',
      'Нет, нет, батарейки входят.',
      'Очень очень рады!',
      'Спасибо. Спасибо и за фото.',
      'Набор 3 3-литровых банок.',
    ],
    broken: [
      'Спасибо [спасибо] за отзыв.',
      'Рады, что вам [вам] понравилось.',
      'Крышка на [на] резьбе.',
      'Мы [мы] на связи в чате.',
    ],
  },
})
