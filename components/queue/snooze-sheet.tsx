import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/t'
import { snoozeTimes } from '@/lib/queue/snooze'
import { Sheet } from './sheet'

type Props = { now: number; zone: string; onSnooze(until: number): void; onClose(): void }

/** «Отложить»: for an hour, till the evening, till tomorrow, or till a chosen moment. */
export function SnoozeSheet({ now, zone, onSnooze, onClose }: Props) {
  const [chosen, choose] = useState('')
  const until = Date.parse(chosen)
  const valid = until > now
  return (
    <Sheet title={t('queue.snooze.title')} onClose={onClose}>
      <div class="sheet-choices">
        {snoozeTimes(now, zone).map(({ label, until }) => (
          <Button key={label} onClick={() => onSnooze(until)}>
            {label}
          </Button>
        ))}
      </div>
      <div class="sheet-row">
        <input
          type="datetime-local"
          aria-label={t('queue.snooze.until')}
          value={chosen}
          onInput={(event) => choose(event.currentTarget.value)}
        />
        <Button disabled={!valid} onClick={() => onSnooze(until)}>
          {t('queue.snooze.title')}
        </Button>
      </div>
      {chosen !== '' && !valid && <p role="alert">{t('queue.snooze.past')}</p>}
    </Sheet>
  )
}
