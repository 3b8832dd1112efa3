import type { ComponentChildren } from 'preact'
import { Field } from '@/components/ui/field'

type Props = {
  label: string
  hint?: ComponentChildren
  value: string
  placeholder?: string
  problem: string | undefined
  lines?: number
  onInput(value: string): void
}

/** A line or a few lines of text with its label. */
export function TextField({ value, placeholder, lines, onInput, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => {
        const common = {
          ...control,
          class: 'input',
          value,
          placeholder: placeholder ?? '',
          onInput: (event: { currentTarget: { value: string } }) =>
            onInput(event.currentTarget.value),
        }
        return lines ? <textarea {...common} rows={lines} /> : <input {...common} type="text" />
      }}
    </Field>
  )
}
