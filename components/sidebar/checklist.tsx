import './checklist.css'
import { Button } from '@/components/ui/button'
import { Icon, type IconName } from '@/components/ui/icon'
import { t } from '@/lib/i18n/t'
import type { Finding, Fix, Span } from '@/lib/reply/draft'

/** What the reply does right, in the order of the text. */
export type Done = { id: string; title: string; at: Span }

type Props = {
  findings: readonly Finding[]
  done: readonly Done[]
  onPoint(at: Span | undefined): void
  onFix(fix: Fix): void
}

type Group = { id: string; title: string; icon: IconName; findings: readonly Finding[] }

/** «Не хватает / Уберите / Сделано»: what the guideline says of the text as it stands. */
export function Checklist({ findings, done, onPoint, onFix }: Props) {
  const lacking = findings.filter(({ missing, at }) => missing || !at)
  const groups: Group[] = [
    {
      id: 'remove',
      title: t('sidebar.checklist.remove'),
      icon: 'warning',
      findings: findings.filter((finding) => !lacking.includes(finding)),
    },
    { id: 'missing', title: t('sidebar.checklist.missing'), icon: 'missing', findings: lacking },
  ]
  const count = findings.length
  return (
    <section class="checklist" aria-labelledby="checklist-title">
      <h2 id="checklist-title">{t('sidebar.checklist.title')}</h2>
      <p class="heard" role="status">
        {count === 0 ? t('sidebar.checklist.clear') : t('sidebar.checklist.remarks', { count })}
      </p>
      {count === 0 && (
        <p class="checklist-clear">
          <Icon name="check" /> {t('sidebar.checklist.clear')}
        </p>
      )}
      {groups.map(
        ({ id, title, icon, findings: lines }) =>
          lines.length > 0 && (
            <div key={id}>
              <h3>{title}</h3>
              <ul>
                {lines.map((finding) => (
                  <Line
                    key={`${finding.rule}-${finding.missing ?? ''}-${finding.at?.start ?? ''}`}
                    finding={finding}
                    icon={icon}
                    onPoint={onPoint}
                    onFix={onFix}
                  />
                ))}
              </ul>
            </div>
          ),
      )}
      {done.length > 0 && (
        <details class="checklist-done">
          <summary>{t('sidebar.checklist.done', { count: done.length })}</summary>
          <ul>
            {done.map(({ id, title, at }) => (
              <li
                key={id}
                class="done"
                onMouseEnter={() => onPoint(at)}
                onMouseLeave={() => onPoint(undefined)}
              >
                <Icon name="check" /> {title}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

type LineProps = Pick<Props, 'onPoint' | 'onFix'> & { finding: Finding; icon: IconName }

function Line({ finding, icon, onPoint, onFix }: LineProps) {
  const { at, title, hint, source, severity, fixes } = finding
  return (
    <li
      class={`finding finding-${severity}`}
      onMouseEnter={() => onPoint(at)}
      onMouseLeave={() => onPoint(undefined)}
      onFocusCapture={() => onPoint(at)}
      onBlurCapture={() => onPoint(undefined)}
    >
      <Icon name={icon} />
      <div>
        <p class="finding-title">{title}</p>
        <p class="finding-advice">
          {hint}{' '}
          <span class="finding-source" title={source}>
            {sourceName(finding)}
          </span>
        </p>
        {fixes.length > 0 && (
          <p class="finding-fixes">
            {fixes.map((fix) => (
              <Button key={fix.label} small onClick={() => onFix(fix)}>
                {fix.label}
              </Button>
            ))}
          </p>
        )}
      </div>
    </li>
  )
}

/** Whose rule it is, as sellers would say: a marketplace's own one can cost the reply, ours is advice. */
function sourceName({ source, severity }: Finding): string {
  if (!source.startsWith(t('sidebar.checklist.guideline')))
    return source.charAt(0).toLowerCase() + source.slice(1)
  return severity === 'error' ? t('sidebar.checklist.rule') : t('sidebar.checklist.advice')
}
