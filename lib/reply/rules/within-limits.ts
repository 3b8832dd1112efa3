import { marketplaces } from '@/lib/domain/marketplaces'
import { counted } from '@/lib/i18n/counted'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import { defineRule, type Problem } from '../rule'

/** «3 000»: thousands set apart by a non-breaking space. */
const number = (count: number) => count.toLocaleString(language)

/** Longer than this nobody reads to the end (guideline N: target up to 700 characters). */
const readable = 1000

export const withinLimits = defineRule({
  id: 'within-limits',
  source: t('rules.source.guideline', { part: 'X13' }),
  severity: 'error',
  title: t('rules.withinLimits.title'),
  hint: t('rules.withinLimits.hint'),
  check: ({ text }, { reply, marketplace, kind }) => {
    const { limits } = marketplaces[marketplace]
    const name = t(`names.marketplace.${marketplace}`)
    const { min, max } = limits[kind]
    const source =
      marketplace === 'other' ? t('rules.source.advice') : t('rules.source.marketplace', { name })
    const length = reply.length
    const problems: Problem[] = []
    if (length > max) {
      problems.push({
        at: { start: Math.min(max, text.length), end: text.length },
        source,
        hint: counted('rules.withinLimits.tooLong', max, {
          name,
          limit: number(max),
          over: number(length - max),
        }),
      })
    } else if (reply.trim().length < min) {
      problems.push({ source, hint: t('rules.withinLimits.empty') })
    } else if (length > readable) {
      problems.push({
        severity: 'hint',
        source: t('rules.source.advice'),
        title: t('rules.withinLimits.readable.title'),
        hint: counted('rules.withinLimits.readable.hint', length, { length: number(length) }),
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
