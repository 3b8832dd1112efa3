import { useId } from 'preact/hooks'
import { type EvidenceId, evidenceIds, evidenceKinds } from '@/lib/complaint/evidence'
import type { ComplaintCase } from '@/lib/domain/complaint-case'
import { t } from '@/lib/i18n/t'

type Props = {
  needs: readonly EvidenceId[]
  evidence: ComplaintCase['evidence']
  onChange(evidence: ComplaintCase['evidence']): void
}

/** What to have at hand, with the seller's own notes: only he sees them. */
export function EvidenceList({ needs, evidence, onChange }: Props) {
  const others = evidenceIds.filter((id) => !needs.includes(id))
  const lines = (ids: readonly EvidenceId[]) => (
    <ul>
      {ids.map((id) => {
        const { ready = false, note = '' } = evidence[id] ?? {}
        return (
          <Line
            key={id}
            label={evidenceKinds[id]}
            ready={ready}
            note={note}
            onChange={(change) => onChange({ ...evidence, [id]: { ready, note, ...change } })}
          />
        )
      })}
    </ul>
  )
  const ready = needs.filter((id) => evidence[id]?.ready).length
  return (
    <section class="evidence">
      <h2>{t('sidebar.evidence.ready', { ready, all: needs.length })}</h2>
      {lines(needs)}
      <details open={others.some((id) => evidence[id]?.ready)}>
        <summary>{t('sidebar.evidence.more')}</summary>
        {lines(others)}
      </details>
    </section>
  )
}

type LineProps = {
  label: string
  ready: boolean
  note: string
  onChange(change: { ready?: boolean; note?: string }): void
}

function Line({ label, ready, note, onChange }: LineProps) {
  const id = useId()
  return (
    <li class="evidence-line">
      <input
        id={id}
        type="checkbox"
        checked={ready}
        onChange={(event) => onChange({ ready: event.currentTarget.checked })}
      />
      <label for={id}>{label}</label>
      {(ready || note !== '') && (
        <input
          class="input evidence-note"
          aria-label={t('sidebar.evidence.note', { what: label })}
          placeholder={t('sidebar.evidence.example')}
          maxLength={1000}
          value={note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      )}
    </li>
  )
}
