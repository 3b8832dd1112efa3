import { t } from '@/lib/i18n/t'
import type { ReadText } from '@/lib/text/phrases'
import type { Fix, Span } from '../draft'
import { defineRule, type Problem } from '../rule'

const polite = new Set(
  'вы вас вам вами ваш ваша ваше ваши вашего вашей вашему вашим вашими ваших вашу'.split(' '),
)
const familiar = new Set(
  'ты тебя тебе тобой тобою твой твоя твое твои твоего твоей твоему твоим твоими твоих твою'.split(
    ' ',
  ),
)
/** Imperatives and present forms that tell «ты» or «вы» without a pronoun. */
const familiarVerbs = new Set(
  'напиши загляни приходи заходи пиши обращайся возвращайся оформи проверь попробуй расскажи заказывай выбирай пользуйся носи радуйся прости извини посмотри подскажи пришли здравствуй'.split(
    ' ',
  ),
)
const politeVerbs = new Set(
  'напишите загляните приходите заходите пишите обращайтесь возвращайтесь оформите проверьте попробуйте расскажите заказывайте выбирайте пользуйтесь носите радуйтесь простите извините посмотрите подскажите пришлите'.split(
    ' ',
  ),
)

/** «Пришли нам фото», not «магниты пришли помятыми». */
const asksToSend = /^\s*(?:,|нам(?![а-яё])|пожалуйста|фото|снимок|видео)/u

type Seen = Span & { kind: 'Вы' | 'вы' | 'ты' | 'any'; pronoun: boolean }

function forms({ words, plain, sentenceOf, text }: ReadText): Seen[] {
  return words.flatMap((word, at): Seen[] => {
    const form = plain[at] ?? ''
    const span = { start: word.start, end: word.end }
    if (familiar.has(form)) return [{ ...span, kind: 'ты', pronoun: true }]
    if (form === 'пришли' && !asksToSend.test(text.slice(word.end, word.end + 20))) return []
    if (familiarVerbs.has(form)) return [{ ...span, kind: 'ты', pronoun: false }]
    if (politeVerbs.has(form)) return [{ ...span, kind: 'any', pronoun: false }]
    if (!polite.has(form)) return []
    const quoted = /[«"(:]\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start))
    const first = at === 0 || sentenceOf[at - 1] !== sentenceOf[at] || quoted
    const capital = word.text.charAt(0) !== form.charAt(0)
    return [{ ...span, kind: first ? 'any' : capital ? 'Вы' : 'вы', pronoun: true }]
  })
}

export const oneAddress = defineRule({
  id: 'one-address',
  source: t('rules.source.guideline', { part: 'X17' }),
  severity: 'warning',
  title: t('rules.oneAddress.title'),
  hint: t('rules.oneAddress.hint'),
  check: (text, { voice }) =>
    forms(text).flatMap(({ start, end, kind }): Problem[] => {
      // The signature is the seller's own, whoever it speaks to.
      if (
        voice.signature &&
        start >= text.text.trimEnd().length - voice.signature.length &&
        text.text.trimEnd().endsWith(voice.signature)
      )
        return []
      if (kind === voice.address || (kind === 'any' && voice.address !== 'ты')) return []
      const at = { start, end }
      const said = text.text.slice(start, end)
      const hint = t('rules.oneAddress.chosen', { address: voice.address })
      if (kind === 'ты' || voice.address === 'ты') return [{ at, hint }]
      const insert =
        (voice.address === 'Вы' ? said.charAt(0).toUpperCase() : said.charAt(0).toLowerCase()) +
        said.slice(1)
      const fixes: Fix[] = [{ label: t('rules.fix.replace', { words: insert }), at, insert }]
      return [{ at, hint, fixes, severity: 'hint' }]
    }),
  examples: {
    kept: [
      'Здравствуйте! Вам подойдёт размер M, рады за вас.',
      ['Спасибо, что Вы с нами. Ваш отзыв прочитали.', { voice: { address: 'Вы' } }],
      ['Спасибо, что ты с нами. Загляни ещё!', { voice: { address: 'ты' } }],
      'Напишите нам в чат: поможем вам с выбором.',
      'Жаль, что тарелки пришли битыми.',
      [
        'Рады, что тебе подошло.\nВаша мастерская',
        { voice: { address: 'ты', signature: 'Ваша мастерская' } },
      ],
      'Привет! Рады, что чашка дошла до вас.',
      'Выписка «Ваш заказ» лежит в коробке.',
    ],
    broken: [
      'Спасибо, что [Вы] написали.',
      'Рады, что [тебе] подошло.',
      ['Спасибо, что [вы] с нами, Анна.', { voice: { address: 'Вы' } }],
      ['Рады, что [вам] подошло.', { voice: { address: 'ты' } }],
      'Мы ждём вас, [загляни] ещё.',
      'Чтобы разобраться, [пришли] нам фото.',
      ['Спасибо! [Пишите] нам в чат.', { voice: { address: 'ты' } }],
      'Ждём [Вас] и [Вашу] дочь снова.',
    ],
  },
})
