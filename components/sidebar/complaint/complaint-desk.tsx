import './complaint.css'
import { useMemo, useRef, useState } from 'preact/hooks'
import { copyText } from '@/components/sidebar/copy-text'
import type { Over } from '@/components/sidebar/insert-outcome'
import { ReplyField } from '@/components/sidebar/reply-field'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { checkComplaint } from '@/lib/complaint/check'
import { compose } from '@/lib/complaint/compose'
import { supportLetter } from '@/lib/complaint/letter'
import { pathOf } from '@/lib/complaint/path'
import { offered, propose } from '@/lib/complaint/propose'
import { longestComplaint } from '@/lib/complaint/reasons'
import { type ComplaintCase, markedStatus, statusOf } from '@/lib/domain/complaint-case'
import type { Item } from '@/lib/domain/item'
import type { Verdict } from '@/lib/doubt/examine'
import { t } from '@/lib/i18n/t'
import { Beyond } from './beyond'
import { ComplaintFindings } from './complaint-findings'
import { ComplaintStatus } from './complaint-status'
import { EvidenceList } from './evidence-list'
import { type Filing, FilingBar } from './filing'
import { ReasonPicker } from './reason-picker'

export type ComplaintProps = {
  item: Item
  verdict: Verdict
  kept: ComplaintCase
  company: string | undefined
  now: number
  /** Keeps what changed. A key that is `undefined` is forgotten. */
  onChange(parts: { [Key in keyof ComplaintCase]?: ComplaintCase[Key] | undefined }): void
  /** Fills the cabinet's own form; absent: it has none that we know. */
  insert?: ((code: number, text: string, over?: Over) => Promise<Filing>) | undefined
  onCheck(): void
  onReply(): void
}

const day = 86_400_000

/** The complaint about one review: its reason, evidence, text, and what became of it. The seller sends it himself. */
export function ComplaintDesk(props: ComplaintProps) {
  const { item, verdict, kept, company, now, onChange, insert, onCheck, onReply } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const [filing, setFiling] = useState<Filing>({ step: 'idle' })
  const status = statusOf(item.tags, kept)
  const marked = markedStatus(item.tags) !== undefined
  const proposals = useMemo(
    () => propose(item.marketplace, verdict.reasons),
    [item, verdict.reasons],
  )
  const all = offered(item.marketplace, verdict.reasons)
  const reason = all.find(({ id }) => id === kept.reason) ?? proposals[0]?.reason
  const begun = kept.text !== undefined || kept.reason !== undefined
  const matter = reason && { item, reason, lines: verdict.reasons, evidence: kept.evidence }
  const proposed = matter ? compose(matter) : ''
  const text = kept.text ?? proposed
  const findings = useMemo(
    () =>
      checkComplaint(text, {
        limit: longestComplaint,
        review: [item.text, item.pros, item.cons].join('\n'),
      }),
    [text, item],
  )

  const statusBlock = (
    <ComplaintStatus
      status={status}
      marked={marked}
      filedAt={kept.filedAt}
      lookAt={kept.lookAt}
      now={now}
      onStatus={(next) =>
        onChange({
          status: next,
          filedAt: next && (kept.filedAt ?? now),
          lookAt: next === 'filed' ? kept.lookAt : undefined,
        })
      }
      onLook={(days) => onChange({ lookAt: days === undefined ? undefined : now + days * day })}
    />
  )
  if (!matter || (verdict.grade === 'none' && !begun)) {
    return (
      <div class="desk-scroll">
        <section class="verdict verdict-none">
          <h2>{t('sidebar.complaint.noGrounds')}</h2>
          <p>{t('sidebar.complaint.honest')}</p>
          <p class="verdict-acts">
            <Button look="main" onClick={onReply}>
              {t('sidebar.complaint.toReply')}
            </Button>
            <Button onClick={onCheck}>{t('sidebar.complaint.toQuestions')}</Button>
          </p>
        </section>
        {status && statusBlock}
      </div>
    )
  }

  const put = async (sure: boolean, over?: Over) => {
    if (!insert || matter.reason.code === undefined) return
    const errors = findings.filter(({ severity }) => severity === 'error')
    if (!sure && status) return setFiling({ step: 'again' })
    if (!sure && errors.length > 0) {
      return setFiling({ step: 'errors', titles: errors.map(({ title }) => title) })
    }
    setFiling({ step: 'busy' })
    if (kept.text === undefined) onChange({ text })
    setFiling(await insert(matter.reason.code, text, over))
  }
  const copy = async () =>
    setFiling(
      (await copyText(text, field.current))
        ? { step: 'copied' }
        : { step: 'failed', reason: t('sidebar.complaint.notCopied') },
    )
  const type = (typed: string) => {
    onChange({ text: typed })
    if (filing.step !== 'busy') setFiling({ step: 'idle' })
  }

  return (
    <div class="desk">
      <div class="desk-scroll">
        {(status || !insert) && statusBlock}
        {verdict.grade === 'check' && (
          <Notice
            tone="info"
            actions={
              <Button small onClick={onCheck}>
                {t('sidebar.complaint.toCheck')}
              </Button>
            }
          >
            {t('sidebar.complaint.onlyHint')}
          </Notice>
        )}
        <ReasonPicker
          marketplace={item.marketplace}
          reasons={all}
          proposals={proposals}
          chosen={matter.reason}
          onChoose={(id) => onChange({ reason: id })}
        />
        <EvidenceList
          needs={matter.reason.needs}
          evidence={kept.evidence}
          onChange={(evidence) => onChange({ evidence })}
        />
        <ReplyField
          label={t('sidebar.complaint.text')}
          text={text}
          limits={{ min: 2, max: longestComplaint }}
          findings={findings}
          lit={undefined}
          field={field}
          onInput={type}
        />
        {kept.text !== undefined && kept.text !== proposed && (
          <p>
            <Button small onClick={() => onChange({ text: undefined })}>
              {t('sidebar.complaint.composeAgain')}
            </Button>
          </p>
        )}
        <ComplaintFindings findings={findings} />
        <Beyond
          path={pathOf(item.marketplace)}
          letter={kept.letter ?? supportLetter(matter, company, status !== undefined)}
          onLetter={(letter) => onChange({ letter })}
        />
      </div>
      <FilingBar
        filing={filing}
        insertable={insert !== undefined && matter.reason.code !== undefined}
        empty={text.trim() === ''}
        onInsert={(sure, over) => void put(sure, over)}
        onCopy={() => void copy()}
        onDismiss={() => setFiling({ step: 'idle' })}
      />
    </div>
  )
}
