import { Toggle } from '@/components/ui/toggle'
import type { QueueSettings } from '@/lib/domain/queue-settings'
import { HolidaysField } from './holidays-field'
import type { SectionProps } from './section'
import { TextField } from './text-field'
import { TimeField } from './time-field'

type Props = {
  queue: QueueSettings
  problem: SectionProps['problem']
  onChange(fields: Partial<QueueSettings>): void
}

const days = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс']

/** When the shop works: outside these hours the clock of a norm stands still. */
export function WorkingHours({ queue, problem, onChange }: Props) {
  const hours = queue.workingHours
  const set = (fields: Partial<QueueSettings['workingHours']>) =>
    onChange({ workingHours: { ...hours, ...fields } })
  return (
    <div class="option-group">
      <Toggle
        label="Считать только рабочее время"
        hint="Ночью и в выходные срок не идёт."
        on={hours.on}
        onChange={(on) => set({ on })}
      />
      {hours.on && (
        <>
          <fieldset class="option-group">
            <legend class="field-legend">Рабочие дни</legend>
            <div class="boxes">
              {days.map((day, index) => (
                <label key={day} class="box">
                  <input
                    type="checkbox"
                    checked={hours.days.includes(index + 1)}
                    onChange={(event) =>
                      set({
                        days: days.flatMap((_, at) =>
                          (at === index ? event.currentTarget.checked : hours.days.includes(at + 1))
                            ? [at + 1]
                            : [],
                        ),
                      })
                    }
                  />
                  {day}
                </label>
              ))}
            </div>
            <p class="field-problem" role="alert">
              {problem('queue.workingHours.days')}
            </p>
          </fieldset>
          <div class="norm-row">
            <TimeField
              label="С"
              value={hours.from}
              problem={problem('queue.workingHours.from')}
              onChange={(from) => set({ from })}
            />
            <TimeField
              label="До"
              value={hours.to}
              problem={problem('queue.workingHours.to') ?? problem('queue.workingHours')}
              onChange={(to) => set({ to })}
            />
          </div>
          <TextField
            label="Часовой пояс магазина"
            hint="Пусто – как на этом компьютере."
            placeholder="Europe/Moscow"
            value={queue.timeZone}
            problem={problem('queue.timeZone')}
            onInput={(timeZone) => onChange({ timeZone: timeZone.trim() })}
          />
          <HolidaysField dates={queue.holidays} onChange={(holidays) => onChange({ holidays })} />
        </>
      )}
    </div>
  )
}
