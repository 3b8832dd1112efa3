import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Sheet } from './sheet'

type Props = { note: string; onSave(text: string): void; onClose(): void }

/** «Заметка»: for the seller and his colleagues only, never part of a reply. */
export function NoteSheet({ note, onSave, onClose }: Props) {
  const [text, write] = useState(note)
  const save = () => onSave(text.trim())
  return (
    <Sheet title="Заметка для себя" onClose={onClose}>
      <div class="sheet-row">
        <input
          aria-label="Заметка"
          placeholder="Например: ждём ответа склада"
          maxLength={500}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && save()}
        />
        <Button look="main" onClick={save}>
          Сохранить
        </Button>
      </div>
    </Sheet>
  )
}
