import { Button } from '@/components/ui/button'
import type { Fault } from '@/lib/domain/fault'

type Props = {
  faults: readonly Fault[]
  onClear(): void
}

const moment = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

/** A fault as one line of text: when, where, what kind. */
export const faultLine = ({ at, place, name, where }: Fault): string =>
  [moment.format(at), place, name, where].filter(Boolean).join(' · ')

/** What of ours failed lately. Kept in the browser only. */
export function Faults({ faults, onClear }: Props) {
  if (faults.length === 0) return <p>Сбоев не было.</p>
  return (
    <details>
      <summary>Последние сбои: {faults.length}</summary>
      <pre>{faults.map(faultLine).join('\n')}</pre>
      <p>
        <Button small onClick={onClear}>
          Очистить список
        </Button>
      </p>
    </details>
  )
}
