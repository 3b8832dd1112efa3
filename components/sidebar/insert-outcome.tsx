import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/i18n/t'

/** What becomes of the words that stand in the field already. */
export type Over = 'replace' | 'append'

/** Where the way of the text into the cabinet's field stands. */
export type Insertion =
  | { step: 'idle' | 'busy' | 'inserted' | 'copied' | 'undone' | 'no-field' | 'gone' }
  | { step: 'differs' | 'occupied'; held: string }
  | { step: 'refused' | 'failed'; reason: string }
  | { step: 'blanks' | 'differing' }
  | { step: 'errors'; titles: readonly string[] }

export type OutcomeProps = {
  insertion: Insertion
  onInsert(sure: boolean, over?: Over): void
  onCopy(): void
  onUndo(): void
  /** Takes the seller to the first blank or error in the text, or to the choice between two facts. */
  onShow(): void
  onDismiss(): void
}

/** What became of the last insertion, and what can be done about it. */
export function InsertOutcome(props: OutcomeProps) {
  const { insertion, onInsert, onCopy, onUndo, onShow, onDismiss } = props
  const copy = (
    <Button small data-guarded onClick={onCopy}>
      {t('sidebar.insert.copy')}
    </Button>
  )
  const undo = (
    <Button small data-guarded onClick={onUndo}>
      <Icon name="back" /> {t('sidebar.insert.undo')}
    </Button>
  )
  switch (insertion.step) {
    case 'idle':
    case 'busy':
      return null
    case 'inserted':
      return (
        <Notice tone="success" actions={undo}>
          {t('sidebar.insert.done')}
        </Notice>
      )
    case 'undone':
      return <Notice tone="info">{t('sidebar.insert.undone')}</Notice>
    case 'copied':
      return <Notice tone="success">{t('sidebar.insert.copied')}</Notice>
    case 'differs':
      return (
        <Notice tone="warning" actions={undo}>
          {t('sidebar.insert.held', { text: excerpt(insertion.held) })}
        </Notice>
      )
    case 'occupied':
      return (
        <Question
          onCancel={onDismiss}
          text={t('sidebar.insert.occupied', { text: excerpt(insertion.held) })}
        >
          <Button small data-guarded onClick={() => onInsert(true, 'replace')}>
            {t('sidebar.insert.replace')}
          </Button>
          <Button small data-guarded onClick={() => onInsert(true, 'append')}>
            {t('sidebar.insert.append')}
          </Button>
        </Question>
      )
    case 'differing':
      return (
        <Question onCancel={onDismiss} text={t('sidebar.insert.differing')}>
          <Button small onClick={onShow}>
            {t('sidebar.insert.choose')}
          </Button>
          <Button small look="danger" data-guarded onClick={() => onInsert(true)}>
            {t('sidebar.insert.asIs')}
          </Button>
        </Question>
      )
    case 'blanks':
      return (
        <Question onCancel={onDismiss} text={t('sidebar.insert.blanks')}>
          <Button small onClick={onShow}>
            {t('sidebar.insert.fill')}
          </Button>
          <Button small look="danger" data-guarded onClick={() => onInsert(true)}>
            {t('sidebar.insert.withBlanks')}
          </Button>
        </Question>
      )
    case 'errors':
      return (
        <Question
          onCancel={onDismiss}
          text={t('sidebar.insert.serious', {
            titles: insertion.titles.map((title) => t('common.quoted', { text: title })).join(', '),
          })}
        >
          <Button small onClick={onShow}>
            {t('sidebar.insert.show')}
          </Button>
          <Button small look="danger" data-guarded onClick={() => onInsert(true)}>
            {t('sidebar.insert.asIs')}
          </Button>
        </Question>
      )
    case 'no-field':
      return (
        <Notice tone="warning" actions={copy}>
          {t('sidebar.insert.noField')}
        </Notice>
      )
    case 'gone':
      return (
        <Notice tone="warning" actions={copy}>
          {t('sidebar.insert.noItem')}
        </Notice>
      )
    case 'refused':
    case 'failed':
      return (
        <Notice tone="danger" actions={copy}>
          {insertion.reason}
        </Notice>
      )
  }
}

type QuestionProps = {
  text: string
  onCancel(): void
  children: ComponentChildren
}

/** Asks in place; focus goes to the first, safest answer. */
function Question({ text, onCancel, children }: QuestionProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('button')?.focus(), [])
  return (
    <div ref={place}>
      <Notice
        tone="warning"
        actions={
          <>
            {children}
            <Button small look="quiet" onClick={onCancel}>
              {t('sidebar.insert.cancel')}
            </Button>
          </>
        }
      >
        {text}
      </Notice>
    </div>
  )
}

const excerpt = (text: string) => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)
