import './choice.css'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type Props<Value extends string | number> = {
  label: string
  hint?: ComponentChildren
  /** `heard`: what a screen reader says where the label is a drawing. */
  options: readonly { value: Value; label: string; heard?: string }[]
  value: Value
  onChange(value: Value): void
}

/** One of a few, all in sight. */
export function Choice<Value extends string | number>(props: Props<Value>) {
  const { label, hint, options, value, onChange } = props
  const name = useId()
  return (
    <fieldset class="choice" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend class="field-legend">{label}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              class="choice-radio"
              type="radio"
              name={name}
              aria-label={option.heard}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="choice-label">{option.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p class="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
