import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/t'
import { Sheet } from './sheet'

type Props = { note: string; onSave(text: string): void; onClose(): void }

/** «Заметка»: for the seller and his colleagues only, never part of a reply. */
export function NoteSheet({ note, onSave, onClose }: Props) {
  const [text, write] = useState(note)
  const save = () => onSave(text.trim())
  return (
    <Sheet title={t('queue.note.title')} onClose={onClose}>
      <div class="sheet-row">
        <input
          aria-label={t('queue.note.label')}
          placeholder={t('queue.note.example')}
          maxLength={500}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && save()}
        />
        <Button look="main" onClick={save}>
          {t('queue.note.save')}
        </Button>
      </div>
    </Sheet>
  )
}
