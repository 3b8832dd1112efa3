import { leftOpen } from '@/lib/reply/answer/left-open'
import { sayAnswer } from '@/lib/reply/answer/say'
import type { Draft } from '@/lib/reply/draft'
import { sentences } from '@/lib/text/words'

/** The sign of a place that only the seller can fill (guideline Q3). */
export const blank = '▢'

/** What the seller put in the place of the blanks, with the questions that it answers. */
export type Filled = { ask: string; say: string }

/**
 * Reads what the seller wrote where our draft had left blanks: the sentences that the draft has not, without the lead-in
 * that stood before the blank. A question whose blank has a lead-in of its own is kept by itself. Empty while a blank is
 * open, or when there is nothing to keep.
 */
export function filled({ text: drafted, answers }: Draft, text: string): Filled[] {
  const asks = leftOpen(answers).map(
    ({ words }) => `${words.text.trim().replace(/(?<![?.!…])[?.!…]+$/u, '')}?`,
  )
  if (asks.length === 0 || !drafted.includes(blank) || text.includes(blank)) return []
  const ours = sentences(drafted).map(({ text }) => text)
  const leads = ours.flatMap((sentence) => {
    const at = sentence.indexOf(blank)
    return at > 0 ? [sentence.slice(0, at).trimEnd()] : []
  })
  /** What was written for each lead; sentences after it, without a lead of their own, go on with it. */
  const said = leads.map(() => [] as string[])
  let now = 0
  for (const { text: sentence } of sentences(text)) {
    if (ours.includes(sentence)) continue
    const at = leads.findIndex((lead) => sentence.startsWith(lead))
    if (at >= 0) now = at
    // «Отвечаем про уход: да, можно» is kept as «да, можно»; «Гарантия на этот товар – год» as it stands.
    const lead = leads[at]
    said[now]?.push(lead?.endsWith(':') ? sentence.slice(lead.length).trim() : sentence)
  }
  const apart = asks.length === leads.length && said.every((one) => one.length > 0)
  const pairs = apart
    ? asks.map((ask, at) => ({ ask, say: sayAnswer(said[at]?.join(' ') ?? '') }))
    : [{ ask: asks.join(' '), say: sayAnswer(said.flat().join(' ')) }]
  return pairs.filter(({ say }) => say)
}
