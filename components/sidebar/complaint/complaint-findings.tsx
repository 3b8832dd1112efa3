import '@/components/sidebar/checklist.css'
import { Icon } from '@/components/ui/icon'
import { t } from '@/lib/i18n/t'
import type { Finding } from '@/lib/reply/draft'

/** What to correct in the complaint as it stands. */
export function ComplaintFindings({ findings }: { findings: readonly Finding[] }) {
  return (
    <section class="checklist" aria-labelledby="complaint-checks">
      <h2 id="complaint-checks">{t('sidebar.complaint.textCheck')}</h2>
      <p role="status" class={findings.length > 0 ? 'heard' : 'checklist-clear'}>
        {findings.length > 0 ? (
          t('sidebar.checklist.remarks', { count: findings.length })
        ) : (
          <>
            <Icon name="check" /> {t('sidebar.checklist.clear')}
          </>
        )}
      </p>
      <ul>
        {findings.map(({ rule, severity, title, hint, at }) => (
          <li key={`${rule}-${at?.start ?? ''}`} class={`finding finding-${severity}`}>
            <Icon name="warning" />
            <div>
              <p class="finding-title">{title}</p>
              <p class="finding-advice">{hint}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
