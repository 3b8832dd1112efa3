import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { t } from '@/lib/i18n/t'
import type { Contradiction } from '@/lib/reply/answer/contradictions'
import type { Finding } from '@/lib/reply/draft'
import { copyText } from './copy-text'
import { blank } from './filled'
import type { Insertion, Over } from './insert-outcome'

type Given = {
  text: string
  /** Serious findings in the text. */
  errors: readonly Finding[]
  unlike: readonly Contradiction[]
  field: RefObject<HTMLTextAreaElement | null>
  /** Where the seller chooses between facts that exclude each other. */
  known: RefObject<HTMLElement | null>
  /** Writes the text into the cabinet's field. */
  insert: ((over?: Over) => Promise<Insertion>) | undefined
  undo(): Promise<Insertion>
  onInserted(): void
  /** The seller took the text: once for each time the desk is mounted. */
  onUsed(): void
}

/** The way of the text into the cabinet or the clipboard: what is asked before, and what came of it. */
export function useInsertion(given: Given) {
  const { text, errors, unlike, field, known, insert, undo } = given
  const [insertion, setInsertion] = useState<Insertion>({ step: 'idle' })
  const used = useRef(false)
  const use = () => {
    if (!used.current) given.onUsed()
    used.current = true
  }
  /** What the seller should look at before the buyer does. */
  const doubt = (): Insertion | undefined => {
    if (unlike.some(({ answers }) => answers.some((answer) => text.includes(answer.text)))) {
      return { step: 'differing' }
    }
    if (text.includes(blank)) return { step: 'blanks' }
    if (errors.length > 0) return { step: 'errors', titles: errors.map(({ title }) => title) }
    return undefined
  }

  return {
    insertion,
    async put(sure: boolean, over?: Over): Promise<void> {
      if (!insert) return
      const asked = sure ? undefined : doubt()
      if (asked) return setInsertion(asked)
      setInsertion({ step: 'busy' })
      const outcome = await insert(over)
      setInsertion(outcome)
      if (outcome.step !== 'inserted') return
      given.onInserted()
      use()
    },
    async copy(): Promise<void> {
      const copied = await copyText(text, field.current)
      setInsertion(copied ? { step: 'copied' } : { step: 'failed', reason: t('sidebar.notCopied') })
      if (copied) use()
    },
    takeBack: () => void undo().then(setInsertion),
    /** Takes the seller to what the question was about. */
    show(): void {
      setInsertion({ step: 'idle' })
      if (insertion.step === 'differing') {
        known.current?.querySelector('button')?.focus()
        return
      }
      const start = text.indexOf(blank)
      const at = start >= 0 ? { start, end: start + 1 } : errors[0]?.at
      field.current?.focus()
      if (at) field.current?.setSelectionRange(at.start, at.end)
    },
    /** The seller changed the text: what became of the one before is no longer of interest. */
    typed(): void {
      if (insertion.step !== 'idle' && insertion.step !== 'busy') setInsertion({ step: 'idle' })
    },
    dismiss(): void {
      setInsertion({ step: 'idle' })
      field.current?.focus()
    },
  }
}
