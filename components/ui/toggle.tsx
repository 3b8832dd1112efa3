import './toggle.css'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type Props = {
  label: string
  hint?: ComponentChildren
  on: boolean
  onChange(on: boolean): void
}

/** One thing that is on or off. */
export function Toggle({ label, hint, on, onChange }: Props) {
  const id = useId()
  return (
    <div class="toggle">
      <input
        id={id}
        class="toggle-switch"
        type="checkbox"
        checked={on}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id} class="toggle-label">
        {label}
      </label>
      {hint && (
        <p class="field-hint toggle-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
