import { t } from '@/lib/i18n/t'
import type { ReadText } from '@/lib/text/phrases'
import type { Fix } from '../draft'
import { defineRule, mostOfOneRule, type Problem } from '../rule'

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

/** How the word addresses the buyer: `any` suits both «вы» and «Вы»; `undefined` when it does not. */
function addressing(text: ReadText, at: number): 'Вы' | 'вы' | 'ты' | 'any' | undefined {
  const form = text.plain[at] ?? ''
  const word = text.words[at]
  if (!word) return undefined
  const { start, end } = word
  if (form === 'пришли' && !asksToSend.test(text.text.slice(end, end + 20))) return undefined
  if (familiar.has(form) || familiarVerbs.has(form)) return 'ты'
  if (politeVerbs.has(form)) return 'any'
  if (!polite.has(form)) return undefined
  const quoted = /[«"(:]\s?$/u.test(text.text.slice(Math.max(0, start - 2), start))
  const first = at === 0 || text.sentenceOf[at - 1] !== text.sentenceOf[at] || quoted
  if (first) return 'any'
  return word.text.charAt(0) === form.charAt(0) ? 'вы' : 'Вы'
}

/** Where the signature begins: it is the seller's own, whoever it speaks to. */
function placeOf(signature: string, text: string): number {
  const said = text.trimEnd()
  return signature && said.endsWith(signature) ? said.length - signature.length : text.length
}

export const oneAddress = defineRule({
  id: 'one-address',
  source: t('rules.source.guideline', { part: 'X17' }),
  severity: 'warning',
  title: t('rules.oneAddress.title'),
  hint: t('rules.oneAddress.hint'),
  check: (text, { voice }) => {
    const problems: Problem[] = []
    const hint = t('rules.oneAddress.chosen', { address: voice.address })
    const signature = placeOf(voice.signature, text.text)
    for (let place = 0; place < text.words.length && problems.length < mostOfOneRule; place++) {
      const kind = addressing(text, place)
      const word = text.words[place]
      if (!kind || !word || kind === voice.address || (kind === 'any' && voice.address !== 'ты'))
        continue
      if (word.start >= signature) break
      const at = { start: word.start, end: word.end }
      if (kind === 'ты' || voice.address === 'ты') {
        problems.push({ at, hint })
        continue
      }
      const first = word.text.charAt(0)
      const insert =
        (voice.address === 'Вы' ? first.toUpperCase() : first.toLowerCase()) + word.text.slice(1)
      const fixes: Fix[] = [{ label: t('rules.fix.replace', { words: insert }), at, insert }]
      problems.push({ at, hint, fixes, severity: 'hint' })
    }
    return problems
  },
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
