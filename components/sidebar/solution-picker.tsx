import { remedyNames } from '@/components/ui/words'
import { type Remedy, remedies } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'

type Props = { chosen: readonly Remedy[]; onChange(chosen: Remedy[]): void }

/** What this one reply may offer, beyond what the settings allow (guideline N10). */
export function SolutionPicker({ chosen, onChange }: Props) {
  return (
    <fieldset class="picker">
      <legend>{t('sidebar.remedies')}</legend>
      {remedies.map((remedy) => (
        <label key={remedy} class="picker-option">
          <input
            type="checkbox"
            checked={chosen.includes(remedy)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...chosen, remedy]
                  : chosen.filter((one) => one !== remedy),
              )
            }
          />
          {remedyNames[remedy]}
        </label>
      ))}
    </fieldset>
  )
}
