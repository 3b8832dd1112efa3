import { t } from '@/lib/i18n/t'
import type { Fix, Span } from '../draft'
import { defineRule, firstMatches, type Problem } from '../rule'

const slot =
  /\{{1,2}[^{}\n]{0,60}\}{1,2}|\[[A-Za-zЀ-ӿ_ ]{2,40}\]|\$[a-z_]{2,30}\$?|%[a-z_]{2,30}%|<[A-Za-zЀ-ӿ_ ]{2,30}>|(?<![A-Za-zЀ-ӿ\p{N}])r\{\d\}/giu
/** A blank with the answers that it offers, or those alone where nobody chose: «(складываются / не складываются)». */
const blank =
  /▢(?: \([^()\n]{1,120} \/ [^()\n]{1,120}\))?|\([^()\n/]{1,120} \/ (?:не [^()\n/]{1,120}|нет|нельзя)\)|_{3,40}|\.{4,40}(?=\s|$)/gu

/** «▢ (есть / нет)» is filled by a click on either. */
function choices(blank: string, at: Span): Fix[] {
  const [, offered = ''] = /^▢ \((.*)\)$/su.exec(blank) ?? []
  return offered ? offered.split(' / ').map((insert) => ({ label: insert, at, insert })) : []
}

export const noSlots = defineRule({
  id: 'no-slots',
  source: t('rules.source.guideline', { part: 'X14' }),
  severity: 'error',
  title: t('rules.noSlots.title'),
  hint: t('rules.noSlots.hint'),
  check: ({ text }) =>
    [slot, blank].flatMap((pattern) =>
      firstMatches(text, pattern).map((match): Problem => {
        const at = { start: match.index, end: match.index + match[0].length }
        return { at, fixes: choices(match[0], at) }
      }),
    ),
  examples: {
    kept: [
      'Скидка 10 % уже в цене, 100% хлопок.',
      'Рост (170–180) и вес – по таблице.',
      'Два размера (S / M) в наличии.',
      'Цена 5 $ за метр.',
      'Если t < 30 градусов, цвет не линяет.',
      'Думали… и решили: берите M.',
    ],
    broken: [
      'Здравствуйте, [{имя}]! Спасибо.',
      '[{{buyer_greeting}}] Нам жаль.',
      'Состав: [▢].',
      'Ручки [▢ (складываются / не складываются)].',
      'Ручки складываются [(складываются / не складываются)].',
      'С уважением, [$brand$].',
      'Здравствуйте, [\\[Имя\\]]! Спасибо.',
      'Команда [%company%] благодарит вас.',
      'Срок: [____] дней.',
    ],
  },
})
