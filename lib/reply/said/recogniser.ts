import type { PlainKey } from '@/lib/i18n/messages'
import { clearOf, type Phrases, type ReadText } from '@/lib/text/phrases'
import type { CheckContext, Span, StepId } from '../draft'
import type { Example } from '../rule'

/** Where a step of the guideline is said in any text, drafted or typed. */
export type Recogniser = {
  step: StepId
  /** The checklist's line when it is done: «Поблагодарили». */
  done: PlainKey
  find: (text: ReadText, context: CheckContext) => Span[]
  /** [Brackets] mark what is recognised; in `unsaid` nothing is. */
  examples: { said: readonly Example[]; unsaid: readonly Example[] }
}

/** A step that is recognised by its phrases alone. */
export function saidBy(
  step: StepId,
  done: PlainKey,
  what: Phrases,
  examples: Recogniser['examples'],
  unless?: Phrases,
): Recogniser {
  return {
    step,
    done,
    find(text) {
      const said = what.find(text)
      if (said.length === 0) return []
      return clearOf(said, unless?.find(text) ?? []).map(({ start, end }) => ({ start, end }))
    },
    examples,
  }
}
