import { t } from '@/lib/i18n/t'
import { removeWords } from '../checking/fix'
import { defineRule, mostOfOneRule, type Problem } from '../rule'

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
  check: (read) => {
    const { text, words, plain } = read
    const problems: Problem[] = []
    for (let place = 1; place < words.length && problems.length < mostOfOneRule; place++) {
      const form = plain[place] ?? ''
      if (form !== plain[place - 1] || fine.has(form) || /^[\P{L}]/u.test(form)) continue
      const { start, end } = words[place] ?? { start: 0, end: 0 }
      if (!/^\s+$/u.test(text.slice(words[place - 1]?.end, start))) continue
      const at = { start, end }
      problems.push({ at, fixes: removeWords(read, at, t('rules.fix.removeRepeat')) })
    }
    return problems
  },
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
