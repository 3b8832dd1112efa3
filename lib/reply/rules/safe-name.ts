import { t } from '@/lib/i18n/t'
import { phrases, type ReadText } from '@/lib/text/phrases'
import { plain } from '@/lib/text/words'
import type { Fix, Span } from '../draft'
import { greetings } from '../drafting/greetings'
import { defineRule, found, type Problem } from '../rule'

const nobody = phrases(
  '(пользователь|покупатель) (предпочел|предпочла) (скрыть)? (свои|свое)? (данные|имя)?',
  '(уважаем{ый,ая}|дорог{ой,ая}|здравствуйте|добрый день|привет) (покупатель|клиент|пользователь|аноним|гость|имя|автор|неизвестный|неизвестно|unknown|user|null|undefined|none|customer)',
  '^ (покупатель|пользователь|аноним|клиент|имя|wildberries|ozon|user|null|undefined) (здравствуйте|добрый|спасибо|привет|благодарим)',
  'спасибо (большое)? (покупатель|пользователь|имя|null|undefined|none) (за|что)',
)

const bare = (text: ReadText, at: number) => text.words[at]?.text ?? ''
/** Not a name: digits, mixed scripts, small Latin, initials, no vowel. */
const doubtful = (word: string) =>
  /\p{N}|_/u.test(word) ||
  (/[a-z]/iu.test(word) && /[а-яё]/iu.test(word)) ||
  /^[a-z]/u.test(word) ||
  /^\p{Lu}$/u.test(word)

/** The word that a greeting addresses, if any: right before or after it, past a comma. */
function addressed(text: ReadText): { at: Span; word: string }[] {
  return greetings
    .find(text)
    .slice(0, 1)
    .flatMap(({ from, to, start, end }) => {
      const sentence = text.sentenceOf[from]
      const near = [from - 1, to].filter((at) => text.sentenceOf[at] === sentence)
      return near.flatMap((at) => {
        const word = text.words[at]
        if (!word) return []
        const between =
          at < from ? text.text.slice(word.end, start) : text.text.slice(end, word.start)
        return /^,?\s{0,3}$/u.test(between) && !/[{[<$%]$/u.test(text.text.slice(0, word.start))
          ? [{ at: word, word: bare(text, at) }]
          : []
      })
    })
}

/** Takes the name out of the greeting, with its comma; what follows starts with a capital. */
function withoutName(text: ReadText, { start, end }: Span): Fix[] {
  const before = /,?\s{0,2}$/u.exec(text.text.slice(Math.max(0, start - 3), start))?.[0] ?? ''
  const after = /^,\s{0,3}/u.exec(text.text.slice(end, end + 4))?.[0] ?? ''
  if (start - before.length > 0) {
    return [
      { label: t('rules.fix.removeName'), at: { start: start - before.length, end }, insert: '' },
    ]
  }
  const next = text.text.charAt(end + after.length)
  if (!after || !next) return []
  return [
    {
      label: t('rules.fix.removeName'),
      at: { start, end: end + after.length + 1 },
      insert: next.toUpperCase(),
    },
  ]
}

export const safeName = defineRule({
  id: 'safe-name',
  source: t('rules.source.guideline', { part: 'X9' }),
  severity: 'error',
  title: t('rules.safeName.title'),
  hint: t('rules.safeName.hint'),
  check: (text, { analysis }) => {
    const problems: Problem[] = found(text, nobody)
    for (const { at, word } of addressed(text)) {
      if (problems.some((one) => one.at && one.at.start < at.end && at.start < one.at.end)) continue
      const span = { start: at.start, end: at.end }
      if (doubtful(word)) problems.push({ at: span, fixes: withoutName(text, span) })
      else if (/^\p{Lu}/u.test(word) && analysis?.name) {
        const known = analysis.name.split(' ').map(plain)
        if (known.some((name) => plain(word).startsWith(name.slice(0, 3)))) continue
        problems.push({
          at: span,
          severity: 'warning',
          title: t('rules.safeName.buyersName.title'),
          hint: t('rules.safeName.buyersName.hint', { name: analysis.name }),
          fixes: [
            {
              label: t('rules.fix.replace', { words: analysis.name }),
              at: span,
              insert: analysis.name,
            },
          ],
        })
      }
    }
    return problems
  },
  examples: {
    kept: [
      'Здравствуйте, Анна! Спасибо за отзыв.',
      'Мария Ивановна, добрый день! Рады помочь.',
      'Здравствуйте! Спасибо за отзыв.',
      'Добрый день. Покупатели часто хвалят эту ткань.',
      ['Олег, здравствуйте! Спасибо.', { analysis: { name: 'Олег' } }],
      'Здравствуйте, спасибо за вопрос.',
      'Здравствуйте, John! Спасибо за отзыв.',
    ],
    broken: [
      '[Здравствуйте, Покупатель]! Спасибо за отзыв.',
      'Здравствуйте! [Пользователь предпочёл скрыть свои данные], спасибо за отзыв.',
      'Здравствуйте, [user4812]! Спасибо.',
      'Добрый день, [А]. Спасибо за отзыв.',
      '[Спасибо, Имя, за] ваш отзыв!',
      'Здравствуйте, [kисa]! Рады, что подошло.',
      '[Уважаемый покупатель], спасибо за отзыв.',
      ['Здравствуйте, [Ирина]! Спасибо.', { analysis: { name: 'Олег' } }],
    ],
  },
})
