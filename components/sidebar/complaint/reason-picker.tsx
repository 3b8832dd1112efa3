import { Field } from '@/components/ui/field'
import type { Proposal } from '@/lib/complaint/propose'
import { knownWordForWord, type Reason } from '@/lib/complaint/reasons'
import type { MarketplaceId } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'

type Props = {
  marketplace: MarketplaceId
  reasons: readonly Reason[]
  proposals: readonly Proposal[]
  chosen: Reason
  onChoose(id: string): void
}

/** The marketplace's own reasons, those that the check speaks for first. */
export function ReasonPicker({ marketplace, reasons, proposals, chosen, onChoose }: Props) {
  const apt = proposals.filter(({ reason }) => reasons.includes(reason))
  const rest = reasons.filter((reason) => !apt.some((one) => one.reason === reason))
  const why = apt.find(({ reason }) => reason === chosen)?.lines.map(({ title }) => title)
  const known = knownWordForWord(marketplace)
  const hint = why
    ? t('sidebar.reason.why', { signs: why.join(', ').toLowerCase() })
    : t('sidebar.reason.noSigns')
  return (
    <Field
      label={t('sidebar.reason.label')}
      hint={known ? hint : t('sidebar.reason.approximate', { hint })}
    >
      {(control) => (
        <select
          {...control}
          class="input"
          value={chosen.id}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {apt.length > 0 && (
            <optgroup label={t('sidebar.reason.found')}>
              {apt.map(({ reason }) => (
                <option key={reason.id} value={reason.id}>
                  {reason.label}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={t('sidebar.reason.rest')}>
            {rest.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </optgroup>
        </select>
      )}
    </Field>
  )
}
