import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'

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
        : { tone: 'success', text: 'Настройки из файла загружены.' },
    )
  }
  const erase = async () => {
    setAsking(undefined)
    await onErase()
    setNote({ tone: 'success', text: 'Всё стёрто. «Ответим» начинает с чистого листа.' })
  }

  return (
    <>
      <div class="option-group">
        <h3>Копия настроек</h3>
        <p class="field-hint">
          Файл пригодится на другом компьютере или для коллеги. Отзывов и ответов в нём нет.
        </p>
        <p class="boxes">
          <Button onClick={onExport}>Сохранить в файл</Button>
          <Button onClick={() => input.current?.click()}>Загрузить из файла…</Button>
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            aria-label="Файл с настройками"
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
        <h3>Стереть всё</h3>
        <p class="field-hint">
          Настройки, очередь, черновики и ваши прошлые ответы – всё, что «Ответим» хранит в этом
          браузере. В кабинетах площадок ничего не изменится.
        </p>
        <p>
          <Button look="danger" onClick={() => setAsking('erase')}>
            Стереть всё
          </Button>
        </p>
      </div>
      {asking === 'erase' && (
        <Dialog
          title="Стереть всё?"
          confirm="Стереть всё"
          onConfirm={() => void erase()}
          onCancel={() => setAsking(undefined)}
        >
          Вернуть стёртое будет нельзя. Если настройки ещё нужны, сначала сохраните их в файл.
        </Dialog>
      )}
      {asking instanceof File && (
        <Dialog
          title="Заменить настройки?"
          confirm="Заменить"
          onConfirm={() => void take(asking)}
          onCancel={() => setAsking(undefined)}
        >
          Настройки из файла «{asking.name}» встанут на место нынешних.
        </Dialog>
      )}
    </>
  )
}
