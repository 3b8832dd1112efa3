import { readText } from '@/lib/text/phrases'
import { cleaned } from './answer'
import { withName } from './buyer-name'
import { findingsIn, judge } from './judge'
import type { Assignment, Complete, Message, PenNews } from './pen'
import { messagesFor } from './prompt'
import { PenTrouble } from './trouble'

/**
 * Has a model write a reply: asks, checks, asks for at most one repair, checks again. At most two requests go out, and
 * none is ever repeated by itself. Ends without a last word when the signal aborts.
 */
export async function* write(
  work: Assignment,
  complete: Complete,
  signal: AbortSignal,
  structured = false,
): AsyncGenerator<PenNews> {
  const asked: Message[] = messagesFor(work, structured)
  try {
    const first = yield* listen(complete(asked, signal), work)
    if (signal.aborted) return
    const verdict = judge(first, work)
    if (verdict.is !== 'repair') {
      yield finalWord(verdict)
      return
    }
    const errors = verdict.findings.filter(({ severity }) => severity === 'error')
    yield { is: 'repairing', titles: [...new Set(errors.map(({ title }) => title))] }
    const second = yield* listen(complete([...asked, ...verdict.messages], signal), work)
    if (signal.aborted) return
    yield finalWord(judge(second, work, true))
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof PenTrouble)) throw error
    yield { is: 'fallback', why: error.message }
  }
}

const finalWord = (verdict: ReturnType<typeof judge>): PenNews =>
  verdict.is === 'ok'
    ? { is: 'done', text: verdict.text }
    : { is: 'fallback', why: verdict.is === 'fallback' ? verdict.why : '' }

/** Collects the answer; tells of every further whole sentence that is fit to be seen. */
async function* listen(
  pieces: AsyncIterable<string>,
  work: Assignment,
): AsyncGenerator<PenNews, string> {
  let raw = ''
  let shown = ''
  for await (const piece of pieces) {
    raw += piece
    if (!/[.!?…\n]/u.test(piece)) continue
    const text = seemly(raw, work)
    if (text === shown) continue
    shown = text
    yield { is: 'writing', text }
  }
  return raw
}

/** The sentences that are finished and hold no error. */
function seemly(raw: string, work: Assignment): string {
  const text = withName(cleaned(raw), work.base.analysis.name)
  const read = readText(text)
  const whole = read.sentences.slice(0, -1)
  const end = whole.at(-1)?.end ?? 0
  const errors = findingsIn(text.slice(0, end), work).filter(
    ({ severity, at }) => severity === 'error' && at,
  )
  return whole
    .filter(({ start, end }) => !errors.some(({ at }) => at && at.start < end && start < at.end))
    .map((sentence) => sentence.text)
    .join(' ')
}
