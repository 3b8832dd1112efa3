import { Field } from '@/components/ui/field'

type Props = {
  label: string
  value: string
  problem: string | undefined
  onChange(value: string): void
}

/** A time of day, «ЧЧ:ММ». */
export function TimeField({ value, onChange, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          class="input"
          type="time"
          // The control knows no 24:00, which means the end of the day.
          value={value === '24:00' ? '23:59' : value}
          onInput={({ currentTarget }) => currentTarget.value && onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}
