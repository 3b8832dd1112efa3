import './queue.css'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/i18n/t'
import type { Action } from '@/lib/queue/action'
import type { Facets, Filter } from '@/lib/queue/filter'
import type { Row } from '@/lib/queue/row'
import type { Section } from '@/lib/queue/section'
import { FilterBar } from './filter-bar'
import { KeysSheet } from './keys-sheet'
import { besideLine, type Line, linesOf, selectedLine } from './lines'
import { NoteSheet } from './note-sheet'
import { queueKey } from './queue-keys'
import { type LineAct, QueueLine } from './queue-line'
import { SkipSheet } from './skip-sheet'
import { SnoozeSheet } from './snooze-sheet'
import { useActs } from './use-acts'
import { VirtualList } from './virtual-list'

type Props = {
  /** Absent while the queue is being read for the first time. */
  sections: readonly Section[] | undefined
  rows: ReadonlyMap<string, Row>
  /** What the seller must know before trusting the list. */
  trouble: string | undefined
  now: number
  zone: string
  filter: Filter
  facets: Facets | undefined
  onFilter(filter: Filter): void
  onFacets(): void
  /** Rows of these items will be drawn. */
  onNeed(keys: string[]): void
  onOpen(key: string): void
  onAct(key: string, action: Action): void
}

type Asked = { sheet: 'snooze' | 'skip' | 'note' | 'keys'; key: string | undefined }

/** Actions after which an item stands elsewhere or nowhere. */
const leaving = new Set<Action['do']>(['snooze', 'wake', 'skip', 'done', 'reopen'])

/** Heights in rem, as the styles have them. */
const heights = { head: 2.25, item: 6.375, selected: 8.75 }

/** The queue of everything that waits for an answer, for the popup and for a tab of its own. */
export function Queue(props: Props) {
  const { sections, rows, now, zone } = props
  const [selectedKey, select] = useState<string>()
  const [asked, ask] = useState<Asked>()
  const box = useRef<HTMLDivElement>(null)
  const acts = useActs(props.onAct)
  const lines = useMemo(() => linesOf(sections ?? []), [sections])
  const at = selectedLine(lines, selectedKey)
  const line = lines[at]
  const current = line?.kind === 'item' ? rows.get(line.key) : undefined

  const act = (row: Row, what: LineAct) => {
    if (what === 'open') props.onOpen(row.key)
    else if (what === 'snooze' || what === 'skip' || what === 'note')
      ask({ sheet: what, key: row.key })
    else perform(row, { do: what })
  }
  // What leaves its place takes the selection with it no further than to its neighbour: the work goes on there.
  const perform = (row: Row, action: Action) => {
    if (leaving.has(action.do) && line?.kind === 'item' && line.key === row.key) {
      const after = besideLine(lines, at, 1)
      const neighbour = lines[after === at ? besideLine(lines, at, -1) : after]
      if (neighbour?.kind === 'item') select(neighbour.key)
    }
    acts.act(row, action)
  }
  const move = (step: 1 | -1) => {
    const next = lines[besideLine(lines, at, step)]
    if (next?.kind === 'item') select(next.key)
  }
  // The focus goes with the selection, so that Enter opens what is marked.
  useEffect(() => {
    if (selectedKey === undefined) return
    box.current?.querySelector<HTMLElement>(`[data-selected] .queue-line-main`)?.focus()
  }, [selectedKey])

  const press = (event: KeyboardEvent) => {
    const key = queueKey(event)
    if (!key) return
    event.preventDefault()
    if (key === 'next') move(1)
    else if (key === 'previous') move(-1)
    else if (key === 'help') ask({ sheet: 'keys', key: undefined })
    else if (key === 'undo') acts.undo()
    else if (key === 'search') box.current?.querySelector<HTMLElement>('[type=search]')?.focus()
    else if (!current) return
    else if (key === 'take') act(current, current.takenAt === undefined ? 'take' : 'leave')
    else act(current, key)
  }
  const presses = useRef(press)
  presses.current = press
  useEffect(() => {
    const listener = (event: KeyboardEvent) => presses.current(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])

  const target = asked?.key === undefined ? undefined : rows.get(asked.key)
  const close = () => ask(undefined)
  const finish = (action: Action) => {
    if (target) perform(target, action)
    close()
  }

  return (
    <div class="queue" ref={box}>
      {props.trouble && <Notice tone="danger">{props.trouble}</Notice>}
      <FilterBar
        filter={props.filter}
        facets={props.facets}
        onFilter={props.onFilter}
        onOpen={props.onFacets}
      />
      {lines.length === 0 ? (
        <p class="queue-empty">{sections ? emptyWords(props) : t('queue.reading')}</p>
      ) : (
        <VirtualList<Line>
          lines={lines}
          label={t('queue.heading')}
          at={selectedKey === undefined ? undefined : at}
          id={(line) => (line.kind === 'head' ? line.id : line.key)}
          height={(line) =>
            line.kind === 'head'
              ? heights.head
              : line === lines[at]
                ? heights.selected
                : heights.item
          }
          onShown={(shown) =>
            props.onNeed(shown.flatMap((line) => (line.kind === 'item' ? [line.key] : [])))
          }
          draw={(line) => {
            if (line.kind === 'head') {
              return (
                <h2 class={`queue-section queue-section-${line.id}`}>
                  {line.title} <span>{line.count}</span>
                </h2>
              )
            }
            const row = rows.get(line.key)
            if (!row) return <div class="queue-line" />
            return (
              <QueueLine
                row={row}
                now={now}
                zone={zone}
                selected={line === lines[at]}
                onSelect={() => select(row.key)}
                onAct={(what) => act(row, what)}
              />
            )
          }}
        />
      )}
      {acts.last && !asked && (
        <div class="queue-undo" role="status">
          {acts.last.words}
          <Button small look="quiet" onClick={acts.undo}>
            {t('queue.undo')}
          </Button>
        </div>
      )}
      {asked?.sheet === 'keys' && <KeysSheet onClose={close} />}
      {asked?.sheet === 'snooze' && (
        <SnoozeSheet
          now={now}
          zone={zone}
          onClose={close}
          onSnooze={(until) => finish({ do: 'snooze', until })}
        />
      )}
      {asked?.sheet === 'skip' && (
        <SkipSheet onClose={close} onSkip={(why) => finish({ do: 'skip', why })} />
      )}
      {asked?.sheet === 'note' && (
        <NoteSheet
          note={target?.note ?? ''}
          onClose={close}
          onSave={(text) => finish({ do: 'note', text })}
        />
      )}
    </div>
  )
}

const emptyWords = ({ filter, trouble }: Props): string => {
  if (trouble) return t('queue.emptySection')
  return Object.keys(filter).length > 0 ? t('queue.nothingFound') : t('queue.allAnswered')
}
