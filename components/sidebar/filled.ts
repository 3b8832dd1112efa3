import { leftOpen } from '@/lib/reply/answer/left-open'
import { sayAnswer } from '@/lib/reply/answer/say'
import type { Draft } from '@/lib/reply/draft'
import { sentences } from '@/lib/text/words'

/** The sign of a place that only the seller can fill (guideline Q3). */
export const blank = '▢'

/** What the seller put in the place of the blanks, with the questions that it answers. */
export type Filled = { ask: string; say: string }

/**
 * Reads what the seller wrote where our draft had left a blank: the sentences that the draft has not, without the lead-in
 * that stood before the blank. `undefined` while a blank is open, or when there is nothing to keep.
 */
export function filled({ text: drafted, answers }: Draft, text: string): Filled | undefined {
  const ask = leftOpen(answers)
    .map((ask) => `${ask.words.text.trim().replace(/[?.!…]+$/u, '')}?`)
    .join(' ')
  if (!ask || !drafted.includes(blank) || text.includes(blank)) return undefined
  const ours = sentences(drafted).map(({ text }) => text)
  const leads = ours.flatMap((sentence) => {
    const at = sentence.indexOf(blank)
    return at > 0 ? [sentence.slice(0, at).trimEnd()] : []
  })
  const own = sentences(text)
    .map(({ text }) => text)
    .filter((sentence) => !ours.includes(sentence))
    .map((sentence) => {
      const lead = leads.find((lead) => sentence.startsWith(lead))
      // «Отвечаем про уход: да, можно» is kept as «да, можно»; «Гарантия на этот товар – год» as it stands.
      return lead?.endsWith(':') ? sentence.slice(lead.length).trim() : sentence
    })
  const say = sayAnswer(own.join(' '))
  return say ? { ask, say } : undefined
}
