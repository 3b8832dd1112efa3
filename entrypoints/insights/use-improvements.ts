import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ImprovementsProps } from '@/components/insights/improvement-list'
import { t } from '@/lib/i18n/t'
import { effectsOf, type Improvement } from '@/lib/insights/improvement'
import type { Record } from '@/lib/insights/record'
import { loadImprovements, removeImprovement, saveImprovement } from '@/lib/storage/improvements'

/** The seller's notes of what he mended, with what came of it. */
export function useImprovements(
  records: readonly Record[] | undefined,
  now: number,
  fail: (words: string) => void,
): Omit<ImprovementsProps, 'now' | 'zone' | 'topics' | 'products'> {
  const [improvements, set] = useState<Improvement[]>([])
  const [draft, setDraft] = useState<ImprovementsProps['draft']>()
  const load = () => loadImprovements().then(set)
  useEffect(() => void load(), [])
  const effects = useMemo(
    () => effectsOf(improvements, records ?? [], now),
    [improvements, records, now],
  )
  const change = (work: Promise<void>) =>
    work.then(load).catch(() => fail(t('insights.noteNotSaved')))
  return {
    improvements,
    effects,
    draft,
    onDraft: setDraft,
    onSave: (note) =>
      void change(
        saveImprovement({ id: crypto.randomUUID(), ...note }).then(() => setDraft(undefined)),
      ),
    onRemove: (id) => void change(removeImprovement(id)),
  }
}
