import { Toggle } from '@/components/ui/toggle'
import { marketplaceNames } from '@/components/ui/words'
import { type MarketplaceId, marketplaceIds } from '@/lib/domain/marketplaces'
import { type DueKind, dueKinds, type QueueSettings } from '@/lib/domain/queue-settings'
import { t } from '@/lib/i18n/t'
import { NumberField } from './number-field'
import type { SectionProps } from './section'
import { WorkingHours } from './working-hours'

const kindLabels: Record<DueKind, string> = {
  question: t('options.norms.kind.question'),
  complaint: t('options.norms.kind.complaint'),
  review: t('options.norms.kind.review'),
}

/** «Норма ответа»: how soon the company wants to answer. */
export function Norms({ settings: { queue }, change, problem }: SectionProps) {
  const set = (fields: Partial<QueueSettings>) =>
    change((settings) => ({ ...settings, queue: { ...settings.queue, ...fields } }))
  return (
    <>
      <fieldset class="option-group">
        <legend class="field-legend">{t('options.norms.title')}</legend>
        <div class="norm-row">
          {dueKinds.map((kind) => (
            <NumberField
              key={kind}
              label={kindLabels[kind]}
              unit={t('options.norms.hour')}
              value={queue.hours[kind]}
              problem={problem(`queue.hours.${kind}`)}
              onChange={(value) => set({ hours: { ...queue.hours, [kind]: value ?? 0 } })}
            />
          ))}
        </div>
        <p class="field-hint">{t('options.norms.hint')}</p>
      </fieldset>
      <details class="option-group">
        <summary>{t('options.norms.byMarketplace')}</summary>
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
        label={t('options.norms.skipRatingOnly')}
        hint={t('options.norms.skipRatingOnlyHint')}
        on={queue.skipRatingOnly}
        onChange={(skipRatingOnly) => set({ skipRatingOnly })}
      />
      <NumberField
        label={t('options.norms.retention')}
        unit={t('options.norms.day')}
        hint={t('options.norms.retentionHint')}
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
      <legend class="field-legend">{marketplaceNames[id]}</legend>
      <div class="norm-row">
        {dueKinds.map((kind) => (
          <NumberField
            key={kind}
            label={kindLabels[kind]}
            unit={t('options.norms.hour')}
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
