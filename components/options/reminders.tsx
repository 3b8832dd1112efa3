import { Button } from '@/components/ui/button'
import { Toggle } from '@/components/ui/toggle'
import type { QueueSettings } from '@/lib/domain/queue-settings'
import { t } from '@/lib/i18n/t'
import type { SectionProps } from './section'
import { TimeField } from './time-field'

/** When and about what the browser may remind. */
export function Reminders({ settings: { queue }, change, problem }: SectionProps) {
  const { notifications: now } = queue
  const set = (fields: Partial<QueueSettings['notifications']>) =>
    change((settings) => ({
      ...settings,
      queue: {
        ...settings.queue,
        notifications: { ...settings.queue.notifications, ...fields },
      },
    }))
  return (
    <>
      <Toggle
        label={t('options.reminders.digest')}
        hint={t('options.reminders.digestHint')}
        on={now.digest}
        onChange={(digest) => set({ digest })}
      />
      {now.digest && (
        <fieldset class="option-group">
          <legend class="field-legend">{t('options.reminders.hours')}</legend>
          <div class="norm-row">
            {now.times.map((time, index) => (
              <div key={index} class="time-entry">
                <TimeField
                  label={t('options.reminders.time', { number: index + 1 })}
                  value={time}
                  problem={problem(`queue.notifications.times.${index}`)}
                  onChange={(next) =>
                    set({ times: now.times.map((one, at) => (at === index ? next : one)) })
                  }
                />
                {now.times.length > 1 && (
                  <Button
                    small
                    look="quiet"
                    onClick={() => set({ times: now.times.filter((_, at) => at !== index) })}
                  >
                    {t('options.reminders.remove')}
                  </Button>
                )}
              </div>
            ))}
          </div>
          {now.times.length < 12 && (
            <p>
              <Button small onClick={() => set({ times: [...now.times, '12:00'] })}>
                {t('options.reminders.add')}
              </Button>
            </p>
          )}
        </fieldset>
      )}
      <Toggle
        label={t('options.reminders.fresh')}
        hint={t('options.reminders.freshHint')}
        on={now.fresh}
        onChange={(fresh) => set({ fresh })}
      />
      <Toggle
        label={t('options.reminders.quiet')}
        on={now.quiet.on}
        onChange={(on) => set({ quiet: { ...now.quiet, on } })}
      />
      {now.quiet.on && (
        <div class="norm-row">
          <TimeField
            label={t('options.reminders.from')}
            value={now.quiet.from}
            problem={problem('queue.notifications.quiet.from')}
            onChange={(from) => set({ quiet: { ...now.quiet, from } })}
          />
          <TimeField
            label={t('options.reminders.to')}
            value={now.quiet.to}
            problem={problem('queue.notifications.quiet.to')}
            onChange={(to) => set({ quiet: { ...now.quiet, to } })}
          />
        </div>
      )}
    </>
  )
}
