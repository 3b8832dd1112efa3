import { Toggle } from '@/components/ui/toggle'
import { type MarketplaceId, marketplaceIds, marketplaces } from '@/lib/domain/marketplaces'
import { type DueKind, dueKinds, type QueueSettings } from '@/lib/domain/queue-settings'
import { NumberField } from './number-field'
import type { SectionProps } from './section'
import { WorkingHours } from './working-hours'

const kindLabels: Record<DueKind, string> = {
  question: 'Вопрос',
  complaint: 'Жалоба',
  review: 'Остальные отзывы',
}

/** «Норма ответа»: how soon the company wants to answer. */
export function Norms({ settings: { queue }, change, problem }: SectionProps) {
  const set = (fields: Partial<QueueSettings>) =>
    change((settings) => ({ ...settings, queue: { ...settings.queue, ...fields } }))
  return (
    <>
      <fieldset class="option-group">
        <legend class="field-legend">Отвечаем за столько часов</legend>
        <div class="norm-row">
          {dueKinds.map((kind) => (
            <NumberField
              key={kind}
              label={kindLabels[kind]}
              unit="ч"
              value={queue.hours[kind]}
              problem={problem(`queue.hours.${kind}`)}
              onChange={(value) => set({ hours: { ...queue.hours, [kind]: value ?? 0 } })}
            />
          ))}
        </div>
        <p class="field-hint">
          Это ваша норма, а не правило площадки. Если кабинет показывает свой срок, главнее он.
        </p>
      </fieldset>
      <details class="option-group">
        <summary>Отдельные нормы для площадок</summary>
        {marketplaceIds.map((id) => (
          <MarketplaceNorm
            key={id}
            id={id}
            queue={queue}
            problem={problem}
            onChange={(hoursBy) => set({ hoursBy })}
          />
        ))}
      </details>
      <WorkingHours queue={queue} problem={problem} onChange={set} />
      <Toggle
        label="Не ждать ответа на оценки без текста"
        hint="Они не попадут в очередь и в счётчик."
        on={queue.skipRatingOnly}
        onChange={(skipRatingOnly) => set({ skipRatingOnly })}
      />
      <NumberField
        label="Хранить отвеченные"
        unit="дн."
        hint="Потом отзыв и ответ стираются из браузера. 0 – хранить всегда. Неотвеченное не стирается."
        value={queue.retentionDays}
        problem={problem('queue.retentionDays')}
        onChange={(days) => set({ retentionDays: days ?? 0 })}
      />
    </>
  )
}

type NormProps = {
  id: MarketplaceId
  queue: QueueSettings
  problem: SectionProps['problem']
  onChange(hoursBy: QueueSettings['hoursBy']): void
}

function MarketplaceNorm({ id, queue, problem, onChange }: NormProps) {
  const own = queue.hoursBy[id] ?? {}
  const set = (kind: DueKind, value: number | undefined) => {
    const { [kind]: _old, ...others } = own
    onChange({
      ...queue.hoursBy,
      [id]: value === undefined ? others : { ...others, [kind]: value },
    })
  }
  return (
    <fieldset class="option-group">
      <legend class="field-legend">{marketplaces[id].name}</legend>
      <div class="norm-row">
        {dueKinds.map((kind) => (
          <NumberField
            key={kind}
            label={kindLabels[kind]}
            unit="ч"
            placeholder={String(queue.hours[kind])}
            value={own[kind]}
            problem={problem(`queue.hoursBy.${id}.${kind}`)}
            onChange={(value) => set(kind, value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
