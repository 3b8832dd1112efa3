import { t } from '@/lib/i18n/t'
import { defineRule, type Problem } from '../rule'

const code = (sign: string) => sign.charCodeAt(0)
/** The sign that opens, by the one that closes. */
const openedBy = new Map([
  [code('»'), code('«')],
  [code(')'), code('(')],
  [code('“'), code('„')],
])
const opening = new Set(openedBy.values())

/** More lonely signs than this are no slip of the keyboard. */
const mostTold = 50

export const closedPairs = defineRule({
  id: 'closed-pairs',
  source: t('rules.source.guideline', { part: 'X14' }),
  severity: 'warning',
  title: t('rules.closedPairs.title'),
  hint: t('rules.closedPairs.hint'),
  check: ({ text }) => {
    const open: number[] = []
    const lonely: number[] = []
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at)
      const opener = openedBy.get(sign)
      if (opening.has(sign)) open.push(at)
      else if (opener === undefined) continue
      else if (open.length > 0 && text.charCodeAt(open.at(-1) ?? 0) === opener) open.pop()
      else if (sign !== code(')') || !isSmileyOrItem(text, at)) lonely.push(at)
    }
    const straight = text.split('"').length - 1
    const odd = straight % 2 ? [text.lastIndexOf('"')] : []
    return [...open.slice(0, mostTold), ...lonely.slice(0, mostTold), ...odd]
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

/** «а) …; б) …» and smileys use a bracket alone. */
function isSmileyOrItem(text: string, at: number): boolean {
  if (!/[A-Za-zЀ-ӿ\p{N}:;)]/u.test(text.charAt(at - 1))) return false
  const ofWord = /[A-Za-zЀ-ӿ]{2}$/u.test(text.slice(Math.max(0, at - 2), at))
  return !ofWord || text.charAt(at + 1) === ')'
}
