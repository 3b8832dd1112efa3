import { useEffect, useMemo, useState } from 'preact/hooks'
import { ReplyDesk } from '@/components/sidebar/reply-desk'
import type { PastReply } from '@/components/sidebar/use-checks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Item } from '@/lib/domain/item'
import { type Settings, voiceOf } from '@/lib/domain/settings'
import { t } from '@/lib/i18n/t'
import { pageFacts } from '@/lib/knowledge/answer-item'
import { ask } from '@/lib/messages/transport'
import { complaintDue } from '@/lib/queue/actions'
import { deadline, norms } from '@/lib/queue/deadline'
import { dueWords } from '@/lib/queue/due-words'
import { analyse } from '@/lib/reply/analyse'
import type { Fact } from '@/lib/reply/fact'
import { insert, undo } from './cabinet'
import type { draftKeeper } from './draft-keeper'
import { habitsOf } from './habits'
import { modelPen } from './model-pen'
import { NextInQueue } from './next-in-queue'
import { rememberAnswer } from './remember-answer'
import { stubbornly } from './stubbornly'

type Props = {
  item: Item
  /** False: the text was pasted, there is no field to write into. */
  insertable: boolean
  settings: Settings
  keeper: ReturnType<typeof draftKeeper<string>>
  /** The text begun for a pasted item; one of the page is remembered in the background. */
  saved: string | undefined
}

type Memory = {
  saved: string | undefined
  recent: readonly PastReply[]
  firstSeen: number | undefined
  /** The reply that promised to come back, when that time has come. */
  promise?: string | undefined
  /** What the seller knows that answers the item. */
  facts: readonly Fact[]
  failed: boolean
}

/** Fetches what is remembered of the item, then lets the seller write. */
export function ReplyTab({ item, insertable, settings, keeper, saved }: Props) {
  const [memory, setMemory] = useState<Memory>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let stale = false
    void remember(item).then((found) => {
      const unsaved = keeper.unsaved(item.key)
      if (!stale) setMemory({ ...found, saved: unsaved ?? saved ?? found.saved })
    })
    return () => {
      stale = true
    }
  }, [item.key, tries])
  const facts = useMemo(() => [...pageFacts(item), ...(memory?.facts ?? [])], [item, memory])
  const now = useNow()
  const due = useMemo(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const { situation } = analyse(item)
    const entry = { item, firstSeen: memory?.firstSeen ?? now, situation }
    const dueAt = deadline(entry, norms(settings.queue, zone))
    return dueWords({ state: 'unanswered', dueAt }, now, settings.queue.timeZone || zone)
  }, [item, memory, settings, now])

  const habits = useMemo(() => habitsOf(settings), [settings])
  const pen = useMemo(() => modelPen(settings.pen), [settings.pen])

  if (!memory) return <p class="sidebar-empty">{t('sidebar.draft.writing')}</p>
  return (
    <>
      {memory.failed && (
        <Notice
          tone="warning"
          actions={
            <Button small onClick={() => setTries(tries + 1)}>
              {t('sidebar.draft.again')}
            </Button>
          }
        >
          {t('sidebar.draft.memoryUnreadable')}
        </Notice>
      )}
      {memory.promise !== undefined && (
        <Notice tone="info">{t('sidebar.draft.promised', { promise: memory.promise })}</Notice>
      )}
      <ReplyDesk
        key={tries}
        item={item}
        voice={voiceOf(settings, item.shop)}
        facts={facts}
        ownPhrases={settings.phrases}
        habits={habits}
        recent={memory.recent}
        saved={memory.saved || undefined}
        due={due}
        situation={memory.promise === undefined ? undefined : 'R'}
        insert={
          insertable
            ? (text, termHours, over) => {
                // The tab may be closed while the cabinet opens its field.
                void keeper.flush()
                return insert(item, text, termHours, over)
              }
            : undefined
        }
        undo={() => undo(item)}
        pen={pen}
        onRemember={(filled, whom) => rememberAnswer(item, filled, whom)}
        onText={(text) => keeper.put(item, text)}
      />
      <NextInQueue after={item.key} onLeave={keeper.flush} />
    </>
  )
}

async function remember(item: Item): Promise<Memory> {
  // Drafts and replies are shown though the knowledge may be out of reach, and the other way round.
  const [known, kept] = await Promise.all([
    knownOf(item).catch(() => undefined),
    keptOf(item).catch(() => undefined),
  ])
  return {
    saved: undefined,
    recent: [],
    firstSeen: undefined,
    ...kept,
    facts: known ?? [],
    failed: known === undefined || kept === undefined,
  }
}

const knownOf = async (item: Item): Promise<readonly Fact[]> =>
  (await stubbornly(() => ask('knowledge/find', { item, asks: analyse(item).asks }))).facts

async function keptOf({ key }: Item) {
  const [{ text }, { replies }, { entry }] = await stubbornly(() =>
    Promise.all([ask('drafts/get', { key }), ask('replies/recent', {}), ask('items/get', { key })]),
  )
  const promise =
    entry?.state === 'follow-up' && entry.history.at(-1)?.why !== complaintDue
      ? (entry.reply?.text ?? '')
      : undefined
  return { saved: text, recent: replies, firstSeen: entry?.firstSeen, promise }
}

/** The time, fresh every half minute: deadlines run while the seller writes. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
