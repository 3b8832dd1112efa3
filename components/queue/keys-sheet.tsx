import { t } from '@/lib/i18n/t'
import { Sheet } from './sheet'

const keys = [
  ['j', t('queue.key.next')],
  ['k', t('queue.key.previous')],
  ['Enter', t('queue.key.open')],
  ['s', t('queue.key.snooze')],
  ['w', t('queue.key.take')],
  ['n', t('queue.key.note')],
  ['x', t('queue.key.skip')],
  ['d', t('queue.key.done')],
  ['z', t('queue.key.undo')],
  ['/', t('queue.key.search')],
  ['?', t('queue.key.help')],
] as const

/** The keys of the queue. They work by place on the keyboard, whatever the layout. */
export function KeysSheet({ onClose }: { onClose(): void }) {
  return (
    <Sheet title={t('queue.key.title')} onClose={onClose}>
      <div class="sheet-keys">
        {keys.flatMap(([key, what]) => [
          <kbd key={key}>{key}</kbd>,
          <span key={`${key}-what`}>{what}</span>,
        ])}
      </div>
    </Sheet>
  )
}
