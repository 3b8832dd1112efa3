import { useEffect, useMemo, useState } from 'preact/hooks'
import { t } from '@/lib/i18n/t'
import type { Draft } from '@/lib/reply/draft'
import { otherOpening } from './other-opening'
import {
  draftFor,
  firstWishes,
  type Ground,
  otherDraft,
  type Turn,
  turned,
  turns,
  type Wishes,
} from './wishes'

type Step = { wishes: Wishes; draft: Draft; text: string }

/**
 * The seller's work on one reply: wishes, our draft, the text as edited, and the way back. `saved` is the text that was
 * kept from an earlier visit. `onText` hears every text that is worth keeping, and `''` when there is none.
 */
export function useWriting(
  ground: Ground,
  saved: string | undefined,
  onText: (text: string) => void,
) {
  const first = useMemo(() => {
    const wishes = firstWishes(ground.voice, ground.situation)
    return { wishes, draft: draftFor(ground, wishes) }
  }, [ground])
  const [now, setNow] = useState<Step>(() => ({ ...first, text: saved ?? first.draft.text }))
  const [past, setPast] = useState<Step[]>([])
  const [note, setNote] = useState<string>()
  const [held, setHeld] = useState(false)

  const put = (step: Step, keepPast = true) => {
    if (keepPast) setPast((steps) => [...steps.slice(-49), now])
    setNow(step)
    setNote(undefined)
    onText(step.text === first.draft.text ? '' : step.text)
  }
  const wish = (wishes: Wishes) => {
    const draft = draftFor(ground, wishes)
    put({ wishes, draft, text: draft.text })
  }

  // The page or the settings changed under a draft that the seller has neither touched nor used: it follows.
  useEffect(() => {
    if (held || now.text !== now.draft.text || past.length > 0 || now.draft === first.draft) return
    setNow({ ...first, text: first.draft.text })
  }, [first])

  return {
    ...now,
    note,
    type: (text: string) => put({ ...now, text }, false),
    /** Another pen's text in place of this one, with a way back. */
    take: (text: string) => put({ ...now, text }),
    /** Keeps the text as it stands for `back`, before a change that comes as typing. */
    remember: () => setPast((steps) => [...steps.slice(-49), now]),
    /** The seller uses the text as it stands: what the page tells from now on no longer changes it. */
    hold: () => setHeld(true),
    wish,
    turn: (turn: Turn) => {
      const wishes = turned(now.wishes, turn)
      if (!wishes) return setNote(turns[turn].already)
      wish(wishes)
      // A short answer has but one wording: the press is answered all the same.
      if (draftFor(ground, wishes).text === now.text) setNote(t('sidebar.noOther'))
    },
    other: () => {
      const shown = [now.text, ...past.map(({ text }) => text)]
      const other = otherDraft(ground, now.wishes, shown)
      if (other) wish(other)
      else setNote(t('sidebar.noOther'))
    },
    opening: () => {
      const text = otherOpening(ground, now.wishes, now.text)
      if (text === undefined) setNote(t('sidebar.ownOpening'))
      else put({ ...now, text })
    },
    back: past.length
      ? () => {
          const step = past.at(-1)
          if (!step) return
          setPast(past.slice(0, -1))
          put(step, false)
        }
      : undefined,
  }
}
