import './queue-line.css'
import { Button } from '@/components/ui/button'
import { Stars } from '@/components/ui/stars'
import { marketplaceNames } from '@/components/ui/words'
import { t } from '@/lib/i18n/t'
import { archiveWarning } from '@/lib/queue/deadline'
import { dueWords, span } from '@/lib/queue/due-words'
import type { Row } from '@/lib/queue/row'

export type LineAct =
  | 'open'
  | 'snooze'
  | 'wake'
  | 'take'
  | 'leave'
  | 'skip'
  | 'done'
  | 'note'
  | 'reopen'

type Props = {
  row: Row
  now: number
  zone: string
  selected: boolean
  onSelect(): void
  onAct(act: LineAct): void
}

/** What stands beside an item besides its time: each mark says something that the seller would want to know. */
function marks(row: Row, now: number): { text: string; tone?: 'warning' | 'danger' }[] {
  const { archiveAt } = row
  return [
    row.unsaved && { text: t('queue.line.unsaved'), tone: 'danger' as const },
    row.state === 'rejected' && { text: t('queue.line.rejected'), tone: 'danger' as const },
    row.state === 'follow-up' && { text: t('queue.line.promised'), tone: 'warning' as const },
    row.reopened && { text: t('queue.line.added'), tone: 'warning' as const },
    archiveAt !== undefined &&
      row.dueAt !== undefined &&
      archiveAt - now <= archiveWarning && {
        text:
          archiveAt > now
            ? t('queue.line.archivedIn', { time: span(archiveAt - now) })
            : t('queue.line.maybeArchived'),
        tone: 'warning' as const,
      },
    row.state === 'draft' && { text: t('queue.line.draft') },
    row.state === 'inserted' && !row.unsaved && { text: t('queue.line.inserted') },
    row.takenAt !== undefined && { text: t('queue.line.taken') },
    row.note !== undefined && { text: row.note },
  ].filter((mark) => mark !== false)
}

const nobody = (row: Row) =>
  row.kind === 'question' ? t('queue.line.question') : t('queue.line.review')

export function QueueLine({ row, now, zone, selected, onSelect, onAct }: Props) {
  const due = dueWords(row, now, zone)
  const asleep = row.snoozedUntil !== undefined
  return (
    <article class="queue-line" data-selected={selected || undefined}>
      <button
        type="button"
        class="queue-line-main"
        data-key={row.key}
        tabIndex={selected ? 0 : -1}
        onFocus={onSelect}
        onClick={() => onAct('open')}
      >
        <span class="queue-line-head">
          <span class={`queue-shop queue-shop-${row.marketplace}`}>
            {marketplaceNames[row.marketplace]}
          </span>
          {row.kind === 'question' ? (
            <span class="queue-kind">{t('queue.line.question')}</span>
          ) : (
            row.rating !== undefined && <Stars rating={row.rating} />
          )}
          <span class="queue-author" lang="ru">
            {row.author ?? ''}
          </span>
          {due && <span class={`queue-due queue-due-${due.tone}`}>{due.text}</span>}
        </span>
        <span class="queue-text" lang={row.text ? 'ru' : undefined}>
          {row.text || t('queue.line.noText', { kind: nobody(row) })}
        </span>
        <span class="queue-foot">
          {marks(row, now).map(({ text, tone }) => (
            <span key={text} class={`queue-mark queue-mark-${tone ?? 'plain'}`}>
              {text}
            </span>
          ))}
          <span class="queue-product" lang="ru">
            {[row.product, row.shop].filter(Boolean).join(' · ')}
          </span>
        </span>
      </button>
      {selected && (
        <div class="queue-line-acts">
          {row.state === 'gone' ? (
            <Button small look="quiet" onClick={() => onAct('reopen')}>
              {t('queue.line.back')}
            </Button>
          ) : (
            <Button small look="quiet" onClick={() => onAct(asleep ? 'wake' : 'snooze')}>
              {asleep ? t('queue.line.back') : t('queue.line.snooze')}
            </Button>
          )}
          <Button
            small
            look="quiet"
            onClick={() => onAct(row.takenAt === undefined ? 'take' : 'leave')}
          >
            {row.takenAt === undefined ? t('queue.line.take') : t('queue.line.release')}
          </Button>
          <Button small look="quiet" onClick={() => onAct('note')}>
            {t('queue.line.note')}
          </Button>
          <Button small look="quiet" onClick={() => onAct('skip')}>
            {t('queue.line.skip')}
          </Button>
          <Button small look="quiet" onClick={() => onAct('done')}>
            {t('queue.line.done')}
          </Button>
        </div>
      )}
    </article>
  )
}
