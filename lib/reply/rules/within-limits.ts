import { marketplaces } from '@/lib/domain/marketplaces'
import { number, plural } from '../count'
import { defineRule, type Problem } from '../rule'

/** Longer than this nobody reads to the end (guideline N: target up to 700 characters). */
const readable = 1000

export const withinLimits = defineRule({
  id: 'within-limits',
  source: 'Гайдлайн X13',
  severity: 'error',
  title: 'Длина в пределах площадки',
  hint: 'Площадка не примет такой ответ.',
  check: ({ text }, { reply, marketplace, kind }) => {
    const { limits, name } = marketplaces[marketplace]
    const { min, max } = limits[kind]
    const source = marketplace === 'other' ? 'Рекомендация' : `Правило ${name}`
    const length = reply.length
    const problems: Problem[] = []
    if (length > max) {
      problems.push({
        at: { start: Math.min(max, text.length), end: text.length },
        source,
        hint: `${name} принимает до ${number(max)} ${plural(max, ['знака', 'знаков', 'знаков'])}. Сократите на ${number(length - max)}.`,
      })
    } else if (reply.trim().length < min) {
      problems.push({ source, hint: 'Ответ пуст или слишком короток.' })
    } else if (length > readable) {
      problems.push({
        severity: 'hint',
        source: 'Рекомендация',
        title: 'Коротко – значит прочтут',
        hint: `В ответе ${number(length)} ${plural(length, ['знак', 'знака', 'знаков'])}. Лучше уложиться в 700.`,
      })
    }
    return problems
  },
  examples: {
    kept: ['Спасибо!', 'Здравствуйте! Рады, что подошло.', 'Да.'],
    broken: [
      '',
      ['', { marketplace: 'yandex_market' }],
      'Очень длинный ответ. '.repeat(60),
      [`${'а'.repeat(3000)}[${'б'.repeat(20)}]`, { marketplace: 'ozon' }],
      [`${'а'.repeat(5000)}[в]`, { marketplace: 'yandex_market', kind: 'question' }],
    ],
  },
})
