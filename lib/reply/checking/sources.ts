import type { Match, ReadText } from '@/lib/text/phrases'
import { plain, words } from '@/lib/text/words'
import type { CheckContext } from '../draft'

/**
 * What a reply may state: facts with a source, the seller's own settings, what the buyer wrote, the picked term.
 * `saysAll` – nearly every word of the sentence around the span is found there in the same or a kindred form.
 */
export function sourced({ facts, voice, analysis, termHours }: CheckContext) {
  const texts = [
    ...facts.map(({ text }) => text),
    voice.inHand,
    voice.prevention,
    voice.signature,
    voice.company,
    voice.inviteTo,
    ...voice.alwaysUse,
    ...Object.values(voice.contact),
    ...(analysis?.mentions.map((mention) => mention.words.text) ?? []),
    ...(analysis?.asks.map((ask) => ask.words.text) ?? []),
  ]
  const known = new Set<string>()
  const stems = new Set<string>()
  for (const text of texts) {
    for (const { text: word } of words(text ?? '')) {
      known.add(plain(word))
      stems.add(plain(word).slice(0, 5))
    }
  }
  if (termHours) {
    known.add(String(termHours))
    known.add(String(termHours / 24))
  }
  return {
    number: (digits: string) => known.has(digits) || texts.some((text) => text?.includes(digits)),
    saysAll({ plain: forms }: ReadText, { from, to }: Match) {
      const inside = forms.slice(from, to).filter((form) => form.length > 3)
      return inside.length > 0 && inside.every((form) => stems.has(form.slice(0, 5)))
    },
  }
}
