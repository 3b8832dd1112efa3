import type { Voice } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'
import { type Phrases, phrases } from '@/lib/text/phrases'
import { plain, words } from '@/lib/text/words'
import { removeSentence } from '../checking/fix'
import { defineRule, found } from '../rule'

const compiled = new WeakMap<readonly string[], Phrases>()

/** The seller's words as patterns: whole words in any case; a final * stands for any ending. */
function banned({ neverUse }: Voice): Phrases {
  const known = compiled.get(neverUse)
  if (known) return known
  const patterns = neverUse.flatMap((entry) => {
    const parts = words(entry).map(({ text }) => plain(text))
    if (!parts.length) return []
    const open = entry.trim().endsWith('*') && (parts.at(-1)?.length ?? 0) > 1
    return [parts.join(' ') + (open ? '*' : '')]
  })
  const made = phrases(...patterns)
  compiled.set(neverUse, made)
  return made
}

export const neverUse = defineRule({
  id: 'never-use',
  source: t('rules.source.settings'),
  severity: 'error',
  title: t('rules.neverUse.title'),
  hint: t('rules.neverUse.hint'),
  given: { voice: { neverUse: ['данный', 'к сожалению', 'дешев*', '%'] } },
  check: (text, { voice }) =>
    voice.neverUse.length
      ? found(text, banned(voice), { fixes: (at) => removeSentence(text, at) })
      : [],
  examples: {
    kept: [
      '100% хлопок, приятный к телу.',
      'Данные о размере – в таблице.',
      'Сожаление понятно.',
      ['К сожалению, цвета нет.', { voice: { neverUse: [] } }],
    ],
    broken: ['Рады, что [данный] товар подошёл.', '[К сожалению], цвета нет.', 'Есть и [дешевле].'],
  },
})
