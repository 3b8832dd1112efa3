import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'

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
  onInsert(sure: boolean, over?: 'replace' | 'append'): void
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
            <Icon name="insert" /> {filing.step === 'busy' ? 'Вставляем…' : 'Вставить в форму'}
          </Button>
        )}
        <Button look={insertable ? 'plain' : 'main'} data-guarded disabled={empty} onClick={onCopy}>
          <Icon name="copy" /> Скопировать
        </Button>
      </div>
    </footer>
  )
}

type OutcomeProps = Pick<Props, 'filing' | 'onInsert' | 'onDismiss'>

function Outcome({ filing, onInsert, onDismiss }: OutcomeProps) {
  const cancel = (
    <Button small look="quiet" onClick={onDismiss}>
      Отмена
    </Button>
  )
  switch (filing.step) {
    case 'idle':
    case 'busy':
      return null
    case 'inserted':
      return (
        <Notice tone="success">
          Причина выбрана, текст вставлен. Сверьте, что форма открыта у этого отзыва, и отправьте её
          сами.
        </Notice>
      )
    case 'copied':
      return <Notice tone="success">Скопировано. Вставьте текст в форму жалобы.</Notice>
    case 'differs':
      return (
        <Notice tone="warning">
          В форме оказался другой текст: «{filing.held.slice(0, 80)}». Сверьте его, прежде чем
          отправлять.
        </Notice>
      )
    case 'occupied':
      return (
        <Notice
          tone="warning"
          actions={
            <>
              <Button small data-guarded onClick={() => onInsert(true, 'replace')}>
                Заменить
              </Button>
              <Button small data-guarded onClick={() => onInsert(true, 'append')}>
                Дописать
              </Button>
              {cancel}
            </>
          }
        >
          В форме уже есть текст: «{filing.held.slice(0, 80)}»
        </Notice>
      )
    case 'errors':
      return (
        <Notice
          tone="warning"
          actions={
            <>
              <Button small look="danger" data-guarded onClick={() => onInsert(true)}>
                Вставить как есть
              </Button>
              {cancel}
            </>
          }
        >
          Есть серьёзные замечания: {filing.titles.map((title) => `«${title}»`).join(', ')}.
        </Notice>
      )
    case 'again':
      return (
        <Notice
          tone="warning"
          actions={
            <>
              <Button small data-guarded onClick={() => onInsert(true)}>
                Всё равно вставить
              </Button>
              {cancel}
            </>
          }
        >
          Жалоба на этот отзыв уже подавалась. Площадка принимает одну.
        </Notice>
      )
    case 'failed':
      return <Notice tone="danger">{filing.reason}</Notice>
  }
}
