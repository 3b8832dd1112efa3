import type { Voice } from '@/lib/domain/voice'

const compiled = new WeakMap<readonly string[], RegExp | undefined>()
const letters = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Whole words in any case; a final * stands for any ending, as the rule `never-use` reads them. */
function pattern(words: readonly string[]): RegExp | undefined {
  if (compiled.has(words)) return compiled.get(words)
  const parts = words.flatMap((entry) => {
    const word = entry.trim().replace(/\*$/u, '')
    const open = entry.trim().endsWith('*') ? '[A-Za-zЀ-ӿ]*' : '(?![A-Za-zЀ-ӿ])'
    return word ? [`(?<![A-Za-zЀ-ӿ])${letters(word).replaceAll(/\s+/gu, '\\s+')}${open}`] : []
  })
  const made = parts.length > 0 ? new RegExp(parts.join('|'), 'iu') : undefined
  compiled.set(words, made)
  return made
}

/** Whether a sentence has a word that the seller never uses. */
export const forbidden = (text: string, { neverUse }: Voice): boolean =>
  neverUse.length > 0 && (pattern(neverUse)?.test(text) ?? false)

/** How many of the seller's favourite words a text has. */
export const favourites = (text: string, { alwaysUse }: Voice): number => {
  if (alwaysUse.length === 0) return 0
  const lower = text.toLowerCase()
  return alwaysUse.filter((word) => lower.includes(word.toLowerCase())).length
}
