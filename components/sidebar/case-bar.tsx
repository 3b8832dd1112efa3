import './case-bar.css'
import { useId } from 'preact/hooks'
import { situationNames } from '@/components/ui/words'
import type { Kind } from '@/lib/domain/item'
import { t } from '@/lib/i18n/t'
import type { Situation } from '@/lib/reply/analysis'

type Props = {
  kind: Kind
  situation: Situation
  termHours: number
  onSituation(situation: Situation): void
  onTerm(hours: number): void
}

const situations: Record<Kind, readonly Situation[]> = {
  review: ['P', 'M', 'N', 'E', 'F', 'Q', 'R'],
  question: ['Q'],
}

const terms = [
  [0, t('sidebar.caseBar.term.none')],
  [4, t('sidebar.caseBar.term.hours4')],
  [24, t('sidebar.caseBar.term.day')],
  [48, t('sidebar.caseBar.term.days2')],
  [72, t('sidebar.caseBar.term.days3')],
  [168, t('sidebar.caseBar.term.week')],
  [336, t('sidebar.caseBar.term.weeks2')],
] as const

/** What case this is, correctable, and the term that the reply promises (guideline N11). */
export function CaseBar({ kind, situation, termHours, onSituation, onTerm }: Props) {
  const id = useId()
  const known = terms.some(([hours]) => hours === termHours)
  return (
    <div class="case-bar">
      {kind === 'review' && (
        <div class="case-part">
          <label for={`${id}-case`}>{t('sidebar.caseBar.case')}</label>
          <select
            id={`${id}-case`}
            class="input"
            title={t('sidebar.caseBar.caseHint')}
            value={situation}
            onChange={(event) => onSituation(event.currentTarget.value as Situation)}
          >
            {situations[kind].map((one) => (
              <option key={one} value={one}>
                {situationNames[one]}
              </option>
            ))}
          </select>
        </div>
      )}
      {situation !== 'P' && situation !== 'E' && (
        <div class="case-part">
          <label for={`${id}-term`}>{t('sidebar.caseBar.termLabel')}</label>
          <select
            id={`${id}-term`}
            class="input"
            title={t('sidebar.caseBar.termHint')}
            value={termHours}
            onChange={(event) => onTerm(Number(event.currentTarget.value))}
          >
            {terms.map(([hours, label]) => (
              <option key={hours} value={hours}>
                {label}
              </option>
            ))}
            {!known && (
              <option value={termHours}>
                {t('sidebar.caseBar.term.hours', { hours: termHours })}
              </option>
            )}
          </select>
        </div>
      )}
    </div>
  )
}
