import './groups.css'
import { remedyNames } from '@/components/ui/words'
import { type Remedy, remedies } from '@/lib/domain/voice'

type Props = {
  label: string
  hint?: string
  chosen: readonly Remedy[]
  onChange(chosen: Remedy[]): void
}

/** Any of the remedies. */
export function RemedyBoxes({ label, hint, chosen, onChange }: Props) {
  return (
    <fieldset class="option-group">
      <legend class="field-legend">{label}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      <div class="boxes">
        {remedies.map((remedy) => (
          <label key={remedy} class="box">
            <input
              type="checkbox"
              checked={chosen.includes(remedy)}
              onChange={(event) =>
                onChange(
                  remedies.filter((one) =>
                    one === remedy ? event.currentTarget.checked : chosen.includes(one),
                  ),
                )
              }
            />
            {remedyNames[remedy]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
