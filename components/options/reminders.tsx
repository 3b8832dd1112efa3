import { Button } from '@/components/ui/button'
import { Toggle } from '@/components/ui/toggle'
import type { QueueSettings } from '@/lib/domain/queue-settings'
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
        label="Сводка в выбранные часы"
        hint="«3 вопроса просрочены, 5 – до 18:00»."
        on={now.digest}
        onChange={(digest) => set({ digest })}
      />
      {now.digest && (
        <fieldset class="option-group">
          <legend class="field-legend">Часы сводки</legend>
          <div class="norm-row">
            {now.times.map((time, index) => (
              <div key={index} class="time-entry">
                <TimeField
                  label={`${index + 1}-я сводка`}
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
                    Убрать
                  </Button>
                )}
              </div>
            ))}
          </div>
          {now.times.length < 12 && (
            <p>
              <Button small onClick={() => set({ times: [...now.times, '12:00'] })}>
                Добавить час
              </Button>
            </p>
          )}
        </fieldset>
      )}
      <Toggle
        label="Сразу о новой жалобе или вопросе"
        hint="Когда кабинет открыт и в списке появилось новое."
        on={now.fresh}
        onChange={(fresh) => set({ fresh })}
      />
      <Toggle
        label="Тихие часы"
        on={now.quiet.on}
        onChange={(on) => set({ quiet: { ...now.quiet, on } })}
      />
      {now.quiet.on && (
        <div class="norm-row">
          <TimeField
            label="С"
            value={now.quiet.from}
            problem={problem('queue.notifications.quiet.from')}
            onChange={(from) => set({ quiet: { ...now.quiet, from } })}
          />
          <TimeField
            label="До"
            value={now.quiet.to}
            problem={problem('queue.notifications.quiet.to')}
            onChange={(to) => set({ quiet: { ...now.quiet, to } })}
          />
        </div>
      )}
    </>
  )
}
