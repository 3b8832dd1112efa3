import type { ComponentChildren } from 'preact'
import { Field } from '@/components/ui/field'

type Props = {
  label: string
  unit: string
  hint?: ComponentChildren
  placeholder?: string
  value: number | undefined
  problem: string | undefined
  /** `undefined`: the field is empty. */
  onChange(value: number | undefined): void
}

/** A whole number with its unit. */
export function NumberField({ unit, placeholder, value, onChange, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <span class="number-field">
          <input
            {...control}
            class="input"
            type="number"
            inputMode="numeric"
            min={0}
            step={1}
            placeholder={placeholder ?? ''}
            value={value ?? ''}
            onInput={({ currentTarget }) =>
              onChange(
                currentTarget.value === '' ? undefined : Math.round(currentTarget.valueAsNumber),
              )
            }
          />
          {unit}
        </span>
      )}
    </Field>
  )
}
