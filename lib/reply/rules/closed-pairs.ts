import { t } from '@/lib/i18n/t'
import { defineRule, type Problem } from '../rule'

const closing: Record<string, string> = { '«': '»', '(': ')', '„': '“' }
const opening = Object.fromEntries(Object.entries(closing).map(([open, close]) => [close, open]))

/** More lonely signs than this are no slip of the keyboard. */
const mostTold = 50

export const closedPairs = defineRule({
  id: 'closed-pairs',
  source: t('rules.source.guideline', { part: 'X14' }),
  severity: 'warning',
  title: t('rules.closedPairs.title'),
  hint: t('rules.closedPairs.hint'),
  check: ({ text }) => {
    const open: { sign: string; at: number }[] = []
    const lonely: number[] = []
    for (const { index: at, 0: sign } of text.matchAll(/[«»()„“]/gu)) {
      if (closing[sign]) open.push({ sign, at })
      else if (opening[sign]) {
        const last = open.at(-1)
        if (last?.sign === opening[sign]) open.pop()
        // «а) …; б) …» and smileys use a bracket alone.
        else if (sign !== ')' || !/[A-Za-zЀ-ӿ\p{N}:;)]/u.test(text.charAt(at - 1))) lonely.push(at)
        else if (
          /[A-Za-zЀ-ӿ]{2}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
          text.charAt(at + 1) !== ')'
        )
          lonely.push(at)
      }
    }
    const straight = [...text.matchAll(/"/gu)].map(({ index }) => index)
    if (straight.length % 2) lonely.push(straight.at(-1) ?? 0)
    return [...open.map(({ at }) => at), ...lonely]
      .sort((a, b) => a - b)
      .slice(0, mostTold)
      .map((start): Problem => {
        const at = { start, end: start + 1 }
        return { at, fixes: [{ label: t('rules.fix.removeMark'), at, insert: '' }] }
      })
  },
  examples: {
    kept: [
      'Ночник «Звёздное небо» (с пультом) светит мягко.',
      'Фильтр "Комфорт" подходит.',
      'Есть два режима: а) тихий; б) быстрый.',
      'Спасибо :)',
      'Книга «Сказки („Репка“ и другие)» в наличии.',
    ],
    broken: [
      'Ночник [«]Звёздное небо светит мягко.',
      'Размер M [(]рост 170 подойдёт.',
      'Фильтр ["]Комфорт подходит.',
      'Крем «Утро»[»] не пахнет.',
      'Рост 170 см[)] подойдёт.',
    ],
  },
})
