import type { Over } from '@/components/sidebar/insert-outcome'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/i18n/t'

/** What became of the last «Вставить» or «Скопировать». */
export type Filing =
  | { step: 'idle' | 'busy' | 'inserted' | 'copied' }
  | { step: 'occupied' | 'differs'; held: string }
  | { step: 'errors'; titles: readonly string[] }
  | { step: 'again' }
  | { step: 'failed'; reason: string }

type Props = {
  filing: Filing
  insertable: boolean
  empty: boolean
  onInsert(sure: boolean, over?: Over): void
  onCopy(): void
  onDismiss(): void
}

/** The foot of the complaint: its buttons, and what came of the last press. */
export function FilingBar({ filing, insertable, empty, onInsert, onCopy, onDismiss }: Props) {
  return (
    <footer class="insert-bar">
      <div role="status">
        <Outcome filing={filing} onInsert={onInsert} onDismiss={onDismiss} />
      </div>
      <div class="insert-buttons">
        {insertable && (
          <Button
            look="main"
            data-guarded
            disabled={empty || filing.step === 'busy'}
            onClick={() => onInsert(false)}
          >
            <Icon name="insert" />{' '}
            {filing.step === 'busy' ? t('sidebar.filing.inserting') : t('sidebar.filing.insert')}
          </Button>
        )}
        <Button look={insertable ? 'plain' : 'main'} data-guarded disabled={empty} onClick={onCopy}>
          <Icon name="copy" /> {t('sidebar.filing.copy')}
        </Button>
      </div>
    </footer>
  )
}

type OutcomeProps = Pick<Props, 'filing' | 'onInsert' | 'onDismiss'>

function Outcome({ filing, onInsert, onDismiss }: OutcomeProps) {
  const cancel = (
    <Button small look="quiet" onClick={onDismiss}>
      {t('sidebar.filing.cancel')}
    </Button>
  )
  switch (filing.step) {
    case 'idle':
    case 'busy':
      return null
    case 'inserted':
      return <Notice tone="success">{t('sidebar.filing.inserted')}</Notice>
    case 'copied':
      return <Notice tone="success">{t('sidebar.filing.copied')}</Notice>
    case 'differs':
      return (
        <Notice tone="warning">
          {t('sidebar.filing.held', { text: filing.held.slice(0, 80) })}
        </Notice>
      )
    case 'occupied':
      return (
        <Notice
          tone="warning"
          actions={
            <>
              <Button small data-guarded onClick={() => onInsert(true, 'replace')}>
                {t('sidebar.filing.replace')}
              </Button>
              <Button small data-guarded onClick={() => onInsert(true, 'append')}>
                {t('sidebar.filing.append')}
              </Button>
              {cancel}
            </>
          }
        >
          {t('sidebar.filing.occupied', { text: filing.held.slice(0, 80) })}
        </Notice>
      )
    case 'errors':
      return (
        <Notice
          tone="warning"
          actions={
            <>
              <Button small look="danger" data-guarded onClick={() => onInsert(true)}>
                {t('sidebar.filing.insertAnyway')}
              </Button>
              {cancel}
            </>
          }
        >
          {t('sidebar.filing.serious', {
            titles: filing.titles.map((title) => t('common.quoted', { text: title })).join(', '),
          })}
        </Notice>
      )
    case 'again':
      return (
        <Notice
          tone="warning"
          actions={
            <>
              <Button small data-guarded onClick={() => onInsert(true)}>
                {t('sidebar.filing.insertDespite')}
              </Button>
              {cancel}
            </>
          }
        >
          {t('sidebar.filing.filedBefore')}
        </Notice>
      )
    case 'failed':
      return <Notice tone="danger">{filing.reason}</Notice>
  }
}
