import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/i18n/t'

type Props = {
  onExport(): void
  /** Resolves with what is wrong with the file, or `undefined` when it was taken over. */
  onImport(file: File): Promise<string | undefined>
  onErase(): Promise<void>
}

/** The settings as a file, and a clean slate. */
export function Backup({ onExport, onImport, onErase }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState<{ tone: 'success' | 'danger'; text: string }>()
  const [asking, setAsking] = useState<File | 'erase'>()

  const take = async (file: File) => {
    setAsking(undefined)
    const problem = await onImport(file)
    setNote(
      problem
        ? { tone: 'danger', text: problem }
        : { tone: 'success', text: t('options.backup.loaded') },
    )
  }
  const erase = async () => {
    setAsking(undefined)
    await onErase()
    setNote({ tone: 'success', text: t('options.backup.erased') })
  }

  return (
    <>
      <div class="option-group">
        <h3>{t('options.backup.settings')}</h3>
        <p class="field-hint">{t('options.backup.settingsHint')}</p>
        <p class="boxes">
          <Button onClick={onExport}>{t('options.file.save')}</Button>
          <Button onClick={() => input.current?.click()}>{t('options.file.load')}</Button>
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            aria-label={t('options.backup.settingsFile')}
            hidden
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0]
              currentTarget.value = ''
              setNote(undefined)
              if (file) setAsking(file)
            }}
          />
        </p>
      </div>
      <div role="status">{note && <Notice tone={note.tone}>{note.text}</Notice>}</div>
      <div class="option-group">
        <h3>{t('options.backup.erase')}</h3>
        <p class="field-hint">{t('options.backup.eraseHint')}</p>
        <p>
          <Button look="danger" onClick={() => setAsking('erase')}>
            {t('options.backup.erase')}
          </Button>
        </p>
      </div>
      {asking === 'erase' && (
        <Dialog
          title={t('options.backup.eraseTitle')}
          confirm={t('options.backup.erase')}
          onConfirm={() => void erase()}
          onCancel={() => setAsking(undefined)}
        >
          {t('options.backup.eraseWarning')}
        </Dialog>
      )}
      {asking instanceof File && (
        <Dialog
          title={t('options.backup.replaceTitle')}
          confirm={t('options.backup.replace')}
          onConfirm={() => void take(asking)}
          onCancel={() => setAsking(undefined)}
        >
          {t('options.backup.replaceWarning', { file: asking.name })}
        </Dialog>
      )}
    </>
  )
}
