import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import browser, { type Storage } from 'webextension-polyfill'
import { t } from '@/lib/i18n/t'
import { ask } from '@/lib/messages/transport'
import type { Action } from '@/lib/queue/action'
import type { Facets, Filter } from '@/lib/queue/filter'
import type { Row } from '@/lib/queue/row'
import type { Section } from '@/lib/queue/section'

/** Rows that come with the list: more than the first screen shows. */
const first = 30
/** The contract gives no more rows at once. */
const mostRows = 500

type Queue = { sections: Section[]; rows: Map<string, Row>; trouble?: string | undefined }

const unreadable = (error: unknown) =>
  t('queue.unreadable', { error: error instanceof Error ? error.message : String(error) })

/** The queue as the background keeps it, read again whenever it changes. */
export function useQueue() {
  const [queue, setQueue] = useState<Queue>()
  const [filter, setFilter] = useState<Filter>({})
  const [facets, setFacets] = useState<Facets>()
  const [failed, fail] = useState<string>()
  const rows = useRef(new Map<string, Row>())
  const turn = useRef(0)

  const load = useCallback(async () => {
    const mine = ++turn.current
    try {
      const { sections, rows: fresh, trouble } = await ask('queue/list', { filter, first })
      if (mine !== turn.current) return
      // Old rows stay until new ones are read, so that nothing blinks.
      stale.current = new Set(rows.current.keys())
      for (const row of fresh) keep(row)
      setQueue({ sections, rows: new Map(rows.current), trouble })
      fail(undefined)
    } catch (error) {
      if (mine === turn.current) fail(unreadable(error))
    }
  }, [filter])

  const stale = useRef(new Set<string>())
  const asked = useRef(new Set<string>())
  const keep = (row: Row) => {
    rows.current.set(row.key, row)
    stale.current.delete(row.key)
  }

  const need = useCallback(async (keys: string[]) => {
    const missing = keys
      .filter((key) => !rows.current.has(key) || stale.current.has(key))
      .filter((key) => !asked.current.has(key))
      .slice(0, mostRows)
    if (missing.length === 0) return
    for (const key of missing) asked.current.add(key)
    try {
      const { rows: fresh } = await ask('queue/rows', { keys: missing })
      for (const row of fresh) keep(row)
      for (const key of missing) stale.current.delete(key)
      setQueue((queue) => queue && { ...queue, rows: new Map(rows.current) })
    } catch (error) {
      fail(unreadable(error))
    } finally {
      for (const key of missing) asked.current.delete(key)
    }
  }, [])

  useEffect(() => {
    void load()
    const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
      if (area === 'local' && 'queue-stamp' in changes) void load()
    }
    browser.storage.onChanged.addListener(changed)
    return () => browser.storage.onChanged.removeListener(changed)
  }, [load])

  const tell = (sent: Promise<unknown>) => {
    sent.catch((error: Error) => fail(error.message))
  }
  return {
    sections: queue?.sections,
    rows: queue?.rows ?? new Map<string, Row>(),
    trouble: failed ?? queue?.trouble,
    filter,
    facets,
    onFilter: setFilter,
    onFacets: () => tell(ask('queue/facets', {}).then(setFacets)),
    onNeed: need,
    onAct: (key: string, action: Action) =>
      tell(
        ask('queue/act', { key, action }).then(({ row }) => {
          if (row) keep(row)
          return load()
        }),
      ),
    onOpen: (key: string, opened?: () => void) => tell(ask('queue/open', { key }).then(opened)),
  }
}
