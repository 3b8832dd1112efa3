import { t } from '@/lib/i18n/t'
import { defineRule, type Problem } from '../rule'

const slot =
  /\{{1,2}[^{}\n]{0,60}\}{1,2}|\[[A-Za-zЀ-ӿ_ ]{2,40}\]|\$[a-z_]{2,30}\$?|%[a-z_]{2,30}%|<[A-Za-zЀ-ӿ_ ]{2,30}>|(?<![A-Za-zЀ-ӿ\p{N}])r\{\d\}/giu
const blank = /▢|_{3,40}|\.{4,40}(?=\s|$)/gu

export const noSlots = defineRule({
  id: 'no-slots',
  source: t('rules.source.guideline', { part: 'X14' }),
  severity: 'error',
  title: t('rules.noSlots.title'),
  hint: t('rules.noSlots.hint'),
  check: ({ text }) =>
    [slot, blank].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(
        (match): Problem => ({ at: { start: match.index, end: match.index + match[0].length } }),
      ),
    ),
  examples: {
    kept: [
      'Скидка 10 % уже в цене, 100% хлопок.',
      'Рост (170–180) и вес – по таблице.',
      'Цена 5 $ за метр.',
      'Если t < 30 градусов, цвет не линяет.',
      'Думали… и решили: берите M.',
    ],
    broken: [
      'Здравствуйте, [{имя}]! Спасибо.',
      '[{{buyer_greeting}}] Нам жаль.',
      'Состав: [▢].',
      'С уважением, [$brand$].',
      'Здравствуйте, [\\[Имя\\]]! Спасибо.',
      'Команда [%company%] благодарит вас.',
      'Срок: [____] дней.',
    ],
  },
})
