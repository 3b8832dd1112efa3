import { Button } from '@/components/ui/button'
import type { Fault } from '@/lib/domain/fault'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'

type Props = {
  faults: readonly Fault[]
  onClear(): void
}

const moment = new Intl.DateTimeFormat(language, {
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
  if (faults.length === 0) return <p>{t('options.faults.none')}</p>
  return (
    <details>
      <summary>{t('options.faults.latest', { count: faults.length })}</summary>
      <pre>{faults.map(faultLine).join('\n')}</pre>
      <p>
        <Button small onClick={onClear}>
          {t('options.faults.clear')}
        </Button>
      </p>
    </details>
  )
}
