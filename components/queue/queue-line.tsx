import './queue-line.css'
import { Button } from '@/components/ui/button'
import { Stars } from '@/components/ui/stars'
import { marketplaces } from '@/lib/domain/marketplaces'
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
    row.unsaved && { text: 'ответ, похоже, не сохранился', tone: 'danger' as const },
    row.state === 'rejected' && { text: 'ответ отклонён', tone: 'danger' as const },
    row.state === 'follow-up' && { text: 'пора вернуться с ответом', tone: 'warning' as const },
    row.reopened && { text: 'покупатель дополнил', tone: 'warning' as const },
    archiveAt !== undefined &&
      row.dueAt !== undefined &&
      archiveAt - now <= archiveWarning && {
        text: archiveAt > now ? `в архив через ${span(archiveAt - now)}` : 'мог уйти в архив',
        tone: 'warning' as const,
      },
    row.state === 'draft' && { text: 'есть черновик' },
    row.state === 'inserted' && !row.unsaved && { text: 'вставлен, не отправлен' },
    row.takenAt !== undefined && { text: 'в работе' },
    row.note !== undefined && { text: row.note },
  ].filter((mark) => mark !== false)
}

const nobody = (row: Row) => (row.kind === 'question' ? 'Вопрос' : 'Отзыв')

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
            {marketplaces[row.marketplace].name}
          </span>
          {row.kind === 'question' ? (
            <span class="queue-kind">Вопрос</span>
          ) : (
            row.rating !== undefined && <Stars rating={row.rating} />
          )}
          <span class="queue-author">{row.author ?? ''}</span>
          {due && <span class={`queue-due queue-due-${due.tone}`}>{due.text}</span>}
        </span>
        <span class="queue-text">{row.text || `${nobody(row)} без текста`}</span>
        <span class="queue-foot">
          {marks(row, now).map(({ text, tone }) => (
            <span key={text} class={`queue-mark queue-mark-${tone ?? 'plain'}`}>
              {text}
            </span>
          ))}
          <span class="queue-product">{[row.product, row.shop].filter(Boolean).join(' · ')}</span>
        </span>
      </button>
      {selected && (
        <div class="queue-line-acts">
          {row.state === 'gone' ? (
            <Button small look="quiet" onClick={() => onAct('reopen')}>
              Вернуть
            </Button>
          ) : (
            <Button small look="quiet" onClick={() => onAct(asleep ? 'wake' : 'snooze')}>
              {asleep ? 'Вернуть' : 'Отложить'}
            </Button>
          )}
          <Button
            small
            look="quiet"
            onClick={() => onAct(row.takenAt === undefined ? 'take' : 'leave')}
          >
            {row.takenAt === undefined ? 'В работу' : 'Отпустить'}
          </Button>
          <Button small look="quiet" onClick={() => onAct('note')}>
            Заметка
          </Button>
          <Button small look="quiet" onClick={() => onAct('skip')}>
            Пропустить
          </Button>
          <Button small look="quiet" onClick={() => onAct('done')}>
            Готово
          </Button>
        </div>
      )}
    </article>
  )
}
