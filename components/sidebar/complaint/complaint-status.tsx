import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Notice } from '@/components/ui/notice'
import type { ComplaintStatus as Status } from '@/lib/domain/complaint-case'

type Props = {
  status: Status | undefined
  /** The page shows the marketplace's own mark: nothing to set by hand. */
  marked: boolean
  filedAt: number | undefined
  lookAt: number | undefined
  now: number
  onStatus(status: Status | undefined): void
  onLook(days: number | undefined): void
}

const words: Record<Status, { tone: 'info' | 'success' | 'warning'; text: string }> = {
  filed: { tone: 'info', text: 'Жалоба на рассмотрении.' },
  approved: { tone: 'success', text: 'Жалоба одобрена.' },
  rejected: {
    tone: 'warning',
    text: 'Жалоба отклонена. Ответьте отзыву спокойно, а если есть новые доказательства – напишите в поддержку.',
  },
  revised: {
    tone: 'warning',
    text: 'Решение по жалобе пересмотрено. Откройте отзыв и проверьте, виден ли он.',
  },
}

const options: readonly { value: Status | 'none'; label: string }[] = [
  { value: 'none', label: 'Не подана' },
  { value: 'filed', label: 'Подана' },
  { value: 'approved', label: 'Одобрена' },
  { value: 'rejected', label: 'Отклонена' },
]

const day = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long' })

/** What became of the complaint: read from the page, or kept by the seller; and when to look again. */
export function ComplaintStatus(props: Props) {
  const { status, marked, filedAt, lookAt, now, onStatus, onLook } = props
  const { tone, text } = status ? words[status] : { tone: 'info' as const, text: '' }
  return (
    <section class="complaint-status" aria-label="Что с жалобой">
      {status && (
        <Notice tone={tone}>
          {text}
          {filedAt !== undefined && ` Подана ${day.format(filedAt)}.`}
          {status === 'filed' && ' Второй раз на тот же отзыв площадка жалобу обычно не примет.'}
        </Notice>
      )}
      {!marked && (
        <Choice
          label="Что с жалобой"
          options={options}
          value={status ?? 'none'}
          onChange={(value) => onStatus(value === 'none' ? undefined : value)}
        />
      )}
      {status === 'filed' && (
        <p class="complaint-look">
          {lookAt !== undefined ? (
            <>
              {lookAt > now
                ? `Напомним проверить ${day.format(lookAt)}.`
                : 'Пора проверить решение.'}{' '}
              <Button small onClick={() => onLook(undefined)}>
                Не напоминать
              </Button>
            </>
          ) : (
            <>
              Напомнить проверить решение:{' '}
              {[3, 7].map((days) => (
                <Button key={days} small onClick={() => onLook(days)}>
                  через {days === 3 ? '3 дня' : '7 дней'}
                </Button>
              ))}
            </>
          )}
        </p>
      )}
    </section>
  )
}
