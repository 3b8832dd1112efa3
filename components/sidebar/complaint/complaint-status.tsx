import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Notice } from '@/components/ui/notice'
import type { ComplaintStatus as Status } from '@/lib/domain/complaint-case'
import { counted } from '@/lib/i18n/counted'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'

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
  filed: { tone: 'info', text: t('sidebar.complaint.status.filedNow') },
  approved: { tone: 'success', text: t('sidebar.complaint.status.approvedNow') },
  rejected: {
    tone: 'warning',
    text: t('sidebar.complaint.status.rejectedNow'),
  },
  revised: {
    tone: 'warning',
    text: t('sidebar.complaint.status.revised'),
  },
}

const options: readonly { value: Status | 'none'; label: string }[] = [
  { value: 'none', label: t('sidebar.complaint.status.none') },
  { value: 'filed', label: t('sidebar.complaint.status.filed') },
  { value: 'approved', label: t('sidebar.complaint.status.approved') },
  { value: 'rejected', label: t('sidebar.complaint.status.rejected') },
]

const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' })

/** What became of the complaint: read from the page, or kept by the seller; and when to look again. */
export function ComplaintStatus(props: Props) {
  const { status, marked, filedAt, lookAt, now, onStatus, onLook } = props
  const { tone, text } = status ? words[status] : { tone: 'info' as const, text: '' }
  return (
    <section class="complaint-status" aria-label={t('sidebar.complaint.status.title')}>
      {status && (
        <Notice tone={tone}>
          {text}
          {filedAt !== undefined &&
            ` ${t('sidebar.complaint.status.filedOn', { day: day.format(filedAt) })}`}
          {status === 'filed' && ` ${t('sidebar.complaint.status.onceOnly')}`}
        </Notice>
      )}
      {!marked && (
        <Choice
          label={t('sidebar.complaint.status.title')}
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
                ? t('sidebar.complaint.status.willRemind', { day: day.format(lookAt) })
                : t('sidebar.complaint.status.timeToLook')}{' '}
              <Button small onClick={() => onLook(undefined)}>
                {t('sidebar.complaint.status.dontRemind')}
              </Button>
            </>
          ) : (
            <>
              {t('sidebar.complaint.status.remind')}{' '}
              {[3, 7].map((days) => (
                <Button key={days} small onClick={() => onLook(days)}>
                  {counted('sidebar.complaint.status.inDays', days)}
                </Button>
              ))}
            </>
          )}
        </p>
      )}
    </section>
  )
}
