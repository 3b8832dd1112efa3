import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PenMood } from '@/lib/domain/pen-settings'
import { t } from '@/lib/i18n/t'
import { checkContextOf } from '@/lib/pens/judge'
import { assignment, type Pen, type PenNews } from '@/lib/pens/pen'
import { unsourced } from '@/lib/pens/unsourced'
import { type Winner, winner } from '@/lib/pens/winner'
import type { Situation } from '@/lib/reply/analysis'
import type { Finding, Span } from '@/lib/reply/draft'
import { sentences } from '@/lib/text/words'
import { useInSight } from './use-in-sight'
import { type Ground, inputFor, type Wishes } from './wishes'

/** The second pen as the desk sees it: how it writes, what for, and who is told which text was taken. */
export type ModelPen = {
  write: Pen
  /** Whether the seller wants it for such replies. */
  wanted(mood: PenMood): boolean
  /** Whether the buyer's name may be sent. */
  sendName: boolean
  onWon(winner: Winner): void
}

export type ModelState =
  | { is: 'asking' }
  | { is: 'writing'; text: string }
  | { is: 'repairing'; titles: readonly string[] }
  /** `unsure`: what in it has no source. */
  | { is: 'done'; text: string; unsure: readonly Span[] }
  | { is: 'fallback'; why: string }
  | { is: 'stopped' }
  /** Nobody asked it yet: the seller came back to a text of their own. */
  | { is: 'unasked' }

const moodOf = (situation: Situation): PenMood | undefined => {
  if (situation === 'E') return undefined
  if (situation === 'Q') return 'question'
  return situation === 'P' ? 'praise' : 'complaint'
}

/**
 * The model's text beside ours: asked for when the item is in sight and after every quick turn, never for a text that was
 * kept from an earlier visit, never twice by itself, and stopped as soon as it is no longer wanted.
 */
export function useModelDraft(
  ground: Ground,
  wishes: Wishes,
  situation: Situation,
  pen: ModelPen | undefined,
  saved: string | undefined,
) {
  const mood = moodOf(situation)
  const wanted = pen !== undefined && mood !== undefined && pen.wanted(mood)
  const [state, setState] = useState<ModelState | undefined>(
    wanted && saved !== undefined ? { is: 'unasked' } : undefined,
  )
  const [tries, setTries] = useState(0)
  const [taken, setTaken] = useState(false)
  const stopper = useRef<AbortController>(undefined)
  const text = useRef('')
  const input = useMemo(() => inputFor(ground, wishes), [ground, wishes])
  const work = useMemo(
    () => (pen && (wanted || taken) ? assignment(ground.item, input, pen.sendName) : undefined),
    [ground.item.key, input, wanted, taken],
  )
  // What is asked depends on the words of these, not on their identity: a page that is read again costs nothing.
  const question = useMemo(
    () => JSON.stringify([ground.item, wishes, ground.facts]),
    [ground, wishes],
  )
  const first = useRef(question)

  const inSight = useInSight()
  const once = `${tries} ${question}`
  const asked = useRef('')
  // Leaving the sight for a moment does not stop an answer that is paid for; another question does.
  useEffect(() => () => stopper.current?.abort(), [once, wanted])
  useEffect(() => {
    if (!pen || !wanted || !work || !inSight || asked.current === once) return
    if (saved !== undefined && tries === 0 && question === first.current) return
    asked.current = once
    const controller = new AbortController()
    stopper.current = controller
    void follow(pen.write(work, controller.signal), controller.signal)
  }, [once, wanted, inSight])

  const sourceless = (reply: string): Finding[] =>
    work ? unsourced(reply, work, checkContextOf(work, reply)) : []

  async function follow(news: AsyncIterable<PenNews>, signal: AbortSignal): Promise<void> {
    setState({ is: 'asking' })
    try {
      for await (const one of news) {
        if (signal.aborted) return
        if (one.is === 'done') {
          text.current = one.text
          setState({ ...one, unsure: sourceless(one.text).flatMap(({ at }) => at ?? []) })
        } else setState(one)
      }
    } catch {
      if (!signal.aborted) setState({ is: 'fallback', why: t('sidebar.model.noAnswer') })
    }
  }

  return {
    state: wanted ? state : undefined,
    taken,
    take: () => setTaken(true),
    stop: () => {
      stopper.current?.abort()
      setState({ is: 'stopped' })
    },
    again: () => setTries(tries + 1),
    /** What has no source in a text that the model had a hand in; sentences of our own draft need none. */
    marks: (reply: string, ours: string): Finding[] =>
      taken
        ? sourceless(reply).filter(
            ({ at }) =>
              !sentences(reply).some(
                ({ start, end, text }) =>
                  at && start < at.end && at.start < end && ours.includes(text),
              ),
          )
        : [],
    won: (reply: string, embedded: string) => {
      if (pen && text.current !== '') pen.onWon(winner(reply, embedded, text.current))
    },
  }
}
