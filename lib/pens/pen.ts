import type { ReplyItem } from '@/lib/reply/analysis'
import { readCase } from '@/lib/reply/case/read-case'
import type { ReplyCase, StepContext } from '@/lib/reply/context'
import type { DraftInput } from '@/lib/reply/draft'
import { fillingsOf } from '@/lib/reply/drafting/fillings'
import { type Planned, plan } from '@/lib/reply/drafting/plan'
import { random } from '@/lib/text/pick'

/** One message of a chat with a model. */
export type Message = { role: 'system' | 'user' | 'assistant'; content: string }

/** What every pen is given: the item, the voice and the facts (in `base`), and the plan to follow. */
export type Assignment = {
  item: ReplyItem
  input: DraftInput
  base: ReplyCase
  plan: readonly Planned[]
  context: StepContext
  /** Whether the buyer's name may leave the browser. */
  sendName: boolean
}

/** Reads the case and plans the reply, for whichever pen is to write it. Pure. */
export function assignment(item: ReplyItem, input: DraftInput, sendName: boolean): Assignment {
  const base = readCase(item, input)
  const context = fillingsOf(base)(random(`${input.seed}#${input.attempt}`))
  return { item, input, base, context, plan: plan(context), sendName }
}

/** What happens while a pen writes; the last one is `done` or `fallback`. */
export type PenNews =
  /** Whole sentences so far that no check objects to. */
  | { is: 'writing'; text: string }
  /** The answer had errors; the one repair is asked for. */
  | { is: 'repairing'; titles: string[] }
  | { is: 'done'; text: string }
  /** The embedded draft stays; why, for the seller. */
  | { is: 'fallback'; why: string }

/**
 * A pen that writes beside ours to the same assignment, sentence by sentence, checked. Aborting the signal ends it at
 * once and without a last word. Our own pen, `suggest`, is ready before any other has begun, so it needs no such way.
 */
export type Pen = (work: Assignment, signal: AbortSignal) => AsyncIterable<PenNews>

/** A model that answers messages; throws `PenTrouble`. The way to it is not the core's business. */
export type Complete = (messages: readonly Message[], signal: AbortSignal) => AsyncIterable<string>
