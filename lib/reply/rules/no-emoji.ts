import { t } from '@/lib/i18n/t'
import { removeWords } from '../checking/fix'
import { defineRule, type Problem } from '../rule'

const emoji =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u2764|\u263A|\uFE0F|\u200D|\u20E3)+/gu
/** Pictographs to Unicode, typography to a reader. */
const marks = /^[©®™↔]+$/u
const smiley =
  /(?:(?<![A-Za-zЀ-ӿ\p{N}):;])[:;=]-?[)(DPр]{1,9}|(?<!\))\){2,9}|(?<!\()\({2,9}|\^_?\^)(?![A-Za-zЀ-ӿ\p{N}])/gu

export const noEmoji = defineRule({
  id: 'no-emoji',
  source: t('rules.source.guideline', { part: 'X12' }),
  severity: 'warning',
  title: t('rules.noEmoji.title'),
  hint: t('rules.noEmoji.hint'),
  check: ({ text, ...read }) =>
    [emoji, smiley].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Problem[] => {
        if (marks.test(match[0])) return []
        const at = { start: match.index, end: match.index + match[0].length }
        return [{ at, fixes: removeWords({ text, ...read }, at, t('rules.fix.removeEmoji')) }]
      }),
    ),
  examples: {
    kept: [
      'Рады, что подошло (и размер, и цвет).',
      'Отправляем за 1–2 дня: так быстрее.',
      'Знак © на упаковке подтверждает оригинал.',
      'Размеры: 20×30 см; вес: 1 кг.',
      'Бренд Lumi® выпускает их с 2010 года.',
      'Вариантов два: а) чёрный; б) белый.',
    ],
    broken: [
      'Спасибо за отзыв [😊]',
      'Рады, что понравилось! [❤️🌟]',
      'Желаем выгодных покупок [:)]',
      'Спасибо[)))] Заходите ещё.',
      'Ура! [🎁] Подарок дошёл вовремя.',
      'До встречи [;-)]',
    ],
  },
})
