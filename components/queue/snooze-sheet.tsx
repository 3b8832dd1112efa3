import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { snoozeTimes } from '@/lib/queue/snooze'
import { Sheet } from './sheet'

type Props = { now: number; zone: string; onSnooze(until: number): void; onClose(): void }

/** «Отложить»: for an hour, till the evening, till tomorrow, or till a chosen moment. */
export function SnoozeSheet({ now, zone, onSnooze, onClose }: Props) {
  const [chosen, choose] = useState('')
  const until = Date.parse(chosen)
  const valid = until > now
  return (
    <Sheet title="Отложить" onClose={onClose}>
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
          aria-label="Отложить до"
          value={chosen}
          onInput={(event) => choose(event.currentTarget.value)}
        />
        <Button disabled={!valid} onClick={() => onSnooze(until)}>
          Отложить
        </Button>
      </div>
      {chosen !== '' && !valid && <p role="alert">Выберите время, которое ещё не прошло.</p>}
    </Sheet>
  )
}
