import { useState } from 'preact/hooks'
import { t } from '@/lib/i18n/t'
import { type Action, undo } from '@/lib/queue/action'
import type { Row } from '@/lib/queue/row'

export type Done = { key: string; words: string; undo: Action }

const words: Record<Action['do'], string> = {
  snooze: t('queue.act.snoozed'),
  wake: t('queue.act.returned'),
  note: t('queue.act.noted'),
  take: t('queue.act.taken'),
  leave: t('queue.act.released'),
  skip: t('queue.act.skipped'),
  done: t('queue.act.done'),
  reopen: t('queue.act.returned'),
}

/** So many steps can be taken back. */
const longest = 50

/** Actions with their undo, the latest first to be taken back. */
export function useActs(onAct: (key: string, action: Action) => void) {
  const [done, setDone] = useState<readonly Done[]>([])
  return {
    last: done.at(-1),
    act(row: Row, action: Action) {
      const step = { key: row.key, words: words[action.do], undo: undo(action, row) }
      setDone((before) => [...before.slice(1 - longest), step])
      onAct(row.key, action)
    },
    undo() {
      const last = done.at(-1)
      if (!last) return
      setDone(done.slice(0, -1))
      onAct(last.key, last.undo)
    },
  }
}
