import { Toggle } from '@/components/ui/toggle'
import type { QueueSettings } from '@/lib/domain/queue-settings'
import { t } from '@/lib/i18n/t'
import { HolidaysField } from './holidays-field'
import type { SectionProps } from './section'
import { TextField } from './text-field'
import { TimeField } from './time-field'

type Props = {
  queue: QueueSettings
  problem: SectionProps['problem']
  onChange(fields: Partial<QueueSettings>): void
}

const days = [
  t('options.hours.day.d1'),
  t('options.hours.day.d2'),
  t('options.hours.day.d3'),
  t('options.hours.day.d4'),
  t('options.hours.day.d5'),
  t('options.hours.day.d6'),
  t('options.hours.day.d7'),
]

/** When the shop works: outside these hours the clock of a norm stands still. */
export function WorkingHours({ queue, problem, onChange }: Props) {
  const hours = queue.workingHours
  const set = (fields: Partial<QueueSettings['workingHours']>) =>
    onChange({ workingHours: { ...hours, ...fields } })
  return (
    <div class="option-group">
      <Toggle
        label={t('options.hours.only')}
        hint={t('options.hours.onlyHint')}
        on={hours.on}
        onChange={(on) => set({ on })}
      />
      {hours.on && (
        <>
          <fieldset class="option-group">
            <legend class="field-legend">{t('options.hours.days')}</legend>
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
              label={t('options.reminders.from')}
              value={hours.from}
              problem={problem('queue.workingHours.from')}
              onChange={(from) => set({ from })}
            />
            <TimeField
              label={t('options.reminders.to')}
              value={hours.to}
              problem={problem('queue.workingHours.to') ?? problem('queue.workingHours')}
              onChange={(to) => set({ to })}
            />
          </div>
          <TextField
            label={t('options.hours.timeZone')}
            hint={t('options.hours.timeZoneHint')}
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
