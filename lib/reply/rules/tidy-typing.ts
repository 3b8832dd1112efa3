import { t } from '@/lib/i18n/t'
import type { Fix } from '../draft'
import { defineRule, firstMatches, type Problem } from '../rule'

/**
 * Slips of typing: what it looks like and what stands there instead. Each pattern begins with the sign itself and looks
 * back afterwards, so that most places of a text are passed over at once.
 */
const slips: { pattern: RegExp; label: string; insert: (match: RegExpMatchArray) => string }[] = [
  {
    pattern: /[ \u00A0](?<=\S[ \u00A0])[ \u00A0]{1,1999}(?=\S)/gu,
    label: t('rules.fix.keepOneSpace'),
    insert: () => ' ',
  },
  {
    pattern: /[ \u00A0]{1,9}(?=[,;:.!?](?![\d)(.DP-]))(?<=[A-Za-zЀ-ӿ\p{N}»)"][ \u00A0]{1,9})/gu,
    label: t('rules.fix.removeSpace'),
    insert: () => '',
  },
  {
    pattern: /[,;!?](?=[A-Za-zЀ-ӿ])(?<=(?:\p{Ll}{2}|»)[,;!?])/gu,
    label: t('rules.fix.addSpace'),
    insert: ([sign]) => `${sign} `,
  },
  {
    pattern: /\.(?=\p{Lu}\p{Ll})(?<=(?:\p{Ll}{2}|»)\.)/gu,
    label: t('rules.fix.addSpace'),
    insert: () => '. ',
  },
  {
    pattern: /,[ ]?,{1,9}|(?<!\.)\.\.(?!\.)|;;/gu,
    label: t('rules.fix.keepOneMark'),
    insert: ([signs]) => signs.charAt(0),
  },
  {
    pattern: /,(?=[.!?])|(?<=[!?])\.(?!\.)/gu,
    label: t('rules.fix.removeExtraMark'),
    insert: () => '',
  },
  {
    // An address is set off: «Здравствуйте, Елена».
    pattern:
      /[ \u00A0](?=\p{Lu}\p{Ll})(?<=(?:дравствуйте|риветствуем|обрый день|обрый вечер)[ \u00A0])/gu,
    label: t('rules.fix.addComma'),
    insert: () => ', ',
  },
]

export const tidyTyping = defineRule({
  id: 'tidy-typing',
  source: t('rules.source.guideline', { part: 'X14' }),
  severity: 'hint',
  title: t('rules.tidyTyping.title'),
  hint: t('rules.tidyTyping.hint'),
  check: ({ text }) =>
    slips.flatMap(({ pattern, label, insert }) =>
      firstMatches(text, pattern).map((match): Problem => {
        const at = { start: match.index, end: match.index + match[0].length }
        const fix: Fix = { label, at, insert: insert(match) }
        return { at, fixes: [fix] }
      }),
    ),
  examples: {
    kept: [
      'Анна, здравствуйте! Размер 38–40, рост 1,70 м.',
      'Да... подумаем.',
      'Вес – 1.5 кг, габариты 20×30 см.',
      'Первая строка.\n\nВторая строка.',
      'Как?! Не может быть…',
      'Берите S/M: он свободнее.',
    ],
    broken: [
      'Здравствуйте[ ]Елена! Спасибо за отзыв.',
      'Спасибо[  ]за отзыв.',
      'Здравствуйте[ ], Анна.',
      'Здравствуйте[,]спасибо.',
      'Спасибо за отзыв[.]Рады помочь.',
      'Размер[,,] цвет.',
      'Здравствуйте[ ]! Спасибо.',
      'Ждём вас[..] Всегда.',
    ],
  },
})
