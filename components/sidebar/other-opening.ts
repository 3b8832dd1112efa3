import type { Draft, StepId } from '@/lib/reply/draft'
import { draftFor, type Ground, type Wishes } from './wishes'

/** What a reply says before it comes to the point: greeting, thanks, what was praised, regret. */
const opening: readonly StepId[] = [
  'greet',
  'introduce',
  'thank',
  'emotion',
  'echo-praise',
  'echo-problem',
  'empathy',
  'apologise',
]

/** So many drafts are looked through. */
const most = 12

/** `later`: the steps of an opening that the draft says only after it. */
type Head = { text: string; later: string }

/** A draft's opening as it stands in its text; a question's is its greeting. */
function headOf({ sentences, text }: Draft): Head {
  const length = sentences.findIndex(({ step }) => !opening.includes(step))
  const own = length < 0 ? sentences : sentences.slice(0, length)
  const last = own.at(-1)?.text ?? ''
  const later = sentences
    .slice(own.length)
    .flatMap(({ step }) => (opening.includes(step) ? [step] : []))
  return { text: text.slice(0, text.indexOf(last) + last.length), later: later.join() }
}

/**
 * «Другое начало»: `text` with the opening of another draft and everything after it as it stands. `undefined` when the
 * text does not begin as a draft of ours does, so that the seller's own words are never cut.
 */
export function otherOpening(ground: Ground, wishes: Wishes, text: string): string | undefined {
  const first = headOf(draftFor(ground, wishes))
  const heads = [first]
  for (let by = 1; by < most; by++) {
    const head = headOf(draftFor(ground, { ...wishes, attempt: wishes.attempt + by }))
    // Thanks or regret that the rest says already must not be said twice.
    if (head.later === first.later && !heads.some((known) => known.text === head.text))
      heads.push(head)
  }
  const old = heads.findLastIndex((head) => head.text !== '' && text.startsWith(head.text))
  const other = old < 0 ? undefined : heads[(old + 1) % heads.length]
  return other === undefined || heads.length < 2
    ? undefined
    : other.text + text.slice((heads[old] as Head).text.length)
}
