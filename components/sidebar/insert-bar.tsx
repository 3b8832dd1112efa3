import './insert-bar.css'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { t } from '@/lib/i18n/t'
import { InsertOutcome, type OutcomeProps } from './insert-outcome'

type Props = OutcomeProps & {
  /** The page has a place for the reply; otherwise only «Скопировать» makes sense. */
  insertable: boolean
  empty: boolean
}

/** The actions at the foot, and above them what became of the last one. Buttons marked `data-guarded` need a frame that is seen. */
export function InsertBar(props: Props) {
  const { insertion, insertable, empty, onInsert, onCopy } = props
  const busy = insertion.step === 'busy'
  return (
    <footer class="insert-bar">
      <div role="status">
        <InsertOutcome {...props} />
      </div>
      <div class="insert-buttons">
        {insertable && (
          <Button
            look="main"
            data-guarded
            disabled={empty || busy}
            title="Ctrl + Enter"
            onClick={() => onInsert(false)}
          >
            <Icon name="insert" />{' '}
            {busy ? t('sidebar.insert.inserting') : t('sidebar.insert.insert')}
          </Button>
        )}
        <Button look={insertable ? 'plain' : 'main'} data-guarded disabled={empty} onClick={onCopy}>
          <Icon name="copy" /> {t('sidebar.insert.copy')}
        </Button>
      </div>
    </footer>
  )
}
