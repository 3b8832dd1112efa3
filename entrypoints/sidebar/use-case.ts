import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type ComplaintCase, noCase } from '@/lib/domain/complaint-case'
import type { Item } from '@/lib/domain/item'
import { examine, type Verdict } from '@/lib/doubt/examine'
import type { Surroundings } from '@/lib/doubt/surroundings'
import { ask } from '@/lib/messages/transport'
import type { draftKeeper } from './draft-keeper'
import { stubbornly } from './stubbornly'

export type CaseParts = { [Key in keyof ComplaintCase]?: ComplaintCase[Key] | undefined }

export type Case =
  | { step: 'loading' }
  /** What is kept cannot be read: nothing may be written over it. */
  | { step: 'failed'; retry(): void }
  | { step: 'ready'; kept: ComplaintCase; verdict: Verdict; change(parts: CaseParts): void }

type Memory = { key: string; kept: ComplaintCase; around: Surroundings | undefined }

/**
 * The check of the item in front of the seller and his work on a complaint; questions have neither.
 *
 * @param pasted the work kept for a pasted item, which is no part of the ledger
 */
export function useCase(
  item: Item | undefined,
  keeper: ReturnType<typeof draftKeeper<ComplaintCase>>,
  pasted: ComplaintCase | 'none' | undefined,
): Case {
  const [memory, setMemory] = useState<Memory>()
  const [failed, setFailed] = useState<string>()
  const [tries, setTries] = useState(0)
  const review = item?.kind === 'review' ? item : undefined
  const latest = useRef(review)
  latest.current = review
  const key = review?.key

  useEffect(() => {
    if (!review) return
    let stale = false
    setFailed(undefined)
    remember(review, pasted).then(
      (found) => {
        if (!stale) setMemory({ ...found, kept: keeper.unsaved(review.key) ?? found.kept })
      },
      () => {
        if (!stale) setFailed(review.key)
      },
    )
    return () => {
      stale = true
    }
  }, [key, tries])

  const known = memory && memory.key === key ? memory : undefined
  const verdict = useMemo(
    () => review && known && examine(review, known.around, known.kept.answers),
    [review, known?.around, known?.kept.answers],
  )
  if (failed !== undefined && failed === key) {
    return { step: 'failed', retry: () => setTries(tries + 1) }
  }
  if (!known || !verdict) return { step: 'loading' }
  return {
    step: 'ready',
    kept: known.kept,
    verdict,
    change(parts) {
      const now = latest.current
      if (!now) return
      const entries = Object.entries({ ...known.kept, ...parts, at: Date.now() })
      const kept = Object.fromEntries(
        entries.filter(([, value]) => value !== undefined),
      ) as ComplaintCase
      setMemory({ ...known, kept })
      keeper.put(now, kept)
    },
  }
}

async function remember(item: Item, pasted: ComplaintCase | 'none' | undefined): Promise<Memory> {
  const [around, kept] = await stubbornly(() =>
    Promise.all([
      ask('doubt/around', { item }),
      pasted === undefined
        ? ask('items/get', { key: item.key }).then(({ entry }) => entry?.case)
        : pasted,
    ]),
  )
  return { key: item.key, kept: kept === undefined || kept === 'none' ? noCase : kept, around }
}
