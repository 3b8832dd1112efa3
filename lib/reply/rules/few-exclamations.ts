import { t } from '@/lib/i18n/t'
import { complains, defineRule, firstMatches, type Problem } from '../rule'

const mostOnComplaints = 2
const several = /!(?:\s?!){1,20}|\?!{2,20}/gu

export const fewExclamations = defineRule({
  id: 'few-exclamations',
  source: t('rules.source.guideline', { part: 'X12' }),
  severity: 'warning',
  title: t('rules.fewExclamations.title'),
  hint: t('rules.fewExclamations.hint'),
  check: ({ text }, context) => {
    const problems = firstMatches(text, several).map((match): Problem => {
      const at = { start: match.index, end: match.index + match[0].length }
      return { at, fixes: [{ label: t('rules.fix.keepOneMark'), at, insert: match[0].charAt(0) }] }
    })
    if (problems.length || !complains(context)) return problems
    const marks = firstMatches(text, /!/gu).map(({ index }) => index)
    return marks.slice(mostOnComplaints).map((start) => {
      const at = { start, end: start + 1 }
      return { at, fixes: [{ label: t('rules.fix.fullStop'), at, insert: '.' }] }
    })
  },
  examples: {
    kept: [
      'Анна, здравствуйте! Спасибо за отзыв! Рады, что подошло!',
      ['Здравствуйте! Нам жаль. Спасибо, что написали!', { analysis: { situation: 'N' } }],
      'Правда? Здорово!',
      'Неужели?! Проверим.',
      'Спасибо за отзыв.',
    ],
    broken: [
      'Спасибо за отзыв[!!!]',
      'Ура[!!] Подошло.',
      ['Олег, здравствуйте! Спасибо! Нам жаль[!]', { analysis: { situation: 'N' } }],
      'Рады[! !] Ждём снова.',
      'Как так[?!!]',
    ],
  },
})
