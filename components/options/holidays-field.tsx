import { useId, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'

type Props = { dates: readonly string[]; onChange(dates: string[]): void }

const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })

/** Days on which nobody works. */
export function HolidaysField({ dates, onChange }: Props) {
  const id = useId()
  const [date, setDate] = useState('')
  const add = () => {
    if (!date) return
    onChange([...new Set([...dates, date])].sort())
    setDate('')
  }
  return (
    <div class="option-group">
      <label class="field-label" for={id}>
        {t('options.holidays.label')}
      </label>
      <span class="number-field">
        <input
          id={id}
          class="input"
          type="date"
          value={date}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
        <Button onClick={add}>{t('options.holidays.add')}</Button>
      </span>
      {dates.length > 0 && (
        <ul class="boxes">
          {dates.map((one) => (
            <li key={one} class="box">
              {format.format(new Date(`${one}T00:00:00Z`))}
              <Button
                small
                look="quiet"
                aria-label={t('options.holidays.remove', { day: one })}
                onClick={() => onChange(dates.filter((other) => other !== one))}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
