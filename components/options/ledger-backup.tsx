import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { plural } from '@/lib/queue/plural'

/** What a file would change, and how to let it. */
export type Planned = {
  added: number
  changed: number
  same: number
  /** Facts and size charts that are not known here. */
  facts: number
  /** How the settings in the file stand to the present ones; `same` also if there are none. */
  settings: 'same' | 'other' | 'unreadable'
  apply(): Promise<void>
}

type Props = {
  onExport(): Promise<void>
  /** Reads a file without changing anything; a string is what is wrong with it. */
  onPlan(file: File): Promise<Planned | string>
}

const settingsWords: Record<Planned['settings'], string> = {
  same: 'Настройки не изменятся.',
  other: 'Настройки – голос, нормы, напоминания – станут такими, как в файле.',
  unreadable: 'Настройки в файле не читаются: останутся нынешние.',
}

const items = (count: number) => plural(count, 'запись', 'записи', 'записей')

const facts = (count: number) =>
  count === 0 ? '' : `${plural(count, 'новый факт', 'новых факта', 'новых фактов')} о товарах. `

/** The queue, drafts, replies and knowledge as a file: saved, and merged back after a look at what would change. */
export function LedgerBackup({ onExport, onPlan }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState<{ tone: 'success' | 'danger'; text: string }>()
  const [planned, setPlanned] = useState<Planned>()

  const trying = (work: Promise<string | undefined>) =>
    void work
      .then((text) => setNote(text === undefined ? undefined : { tone: 'success', text }))
      .catch((error: Error) => setNote({ tone: 'danger', text: error.message }))

  const look = async (file: File) => {
    const plan = await onPlan(file)
    if (typeof plan === 'string') throw new Error(plan)
    if (plan.added + plan.changed + plan.facts === 0 && plan.settings !== 'other') {
      return 'В файле нет ничего нового: всё уже здесь.'
    }
    setPlanned(plan)
    return undefined
  }
  const apply = async () => {
    const plan = planned
    setPlanned(undefined)
    await plan?.apply()
    return plan?.settings === 'other'
      ? 'Данные и настройки из файла восстановлены.'
      : 'Данные из файла добавлены.'
  }

  return (
    <div class="option-group">
      <h3>Копия всех данных</h3>
      <p class="field-hint">
        Очередь, черновики, ваши ответы, заметки, факты о товарах и настройки. В файле есть тексты и
        имена покупателей: храните его как личные данные.
      </p>
      <p class="boxes">
        <Button onClick={() => trying(onExport().then(() => undefined))}>
          Сохранить всё в файл
        </Button>
        <Button onClick={() => input.current?.click()}>Восстановить из файла…</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label="Файл с копией данных"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            currentTarget.value = ''
            if (file) trying(look(file))
          }}
        />
      </p>
      <div role="status">{note && <Notice tone={note.tone}>{note.text}</Notice>}</div>
      {planned && (
        <Dialog
          title="Восстановить из файла?"
          confirm="Восстановить"
          onConfirm={() => trying(apply())}
          onCancel={() => setPlanned(undefined)}
        >
          Добавится {items(planned.added)}, обновится {items(planned.changed)}, без изменений{' '}
          {items(planned.same)}: более новое остаётся. {facts(planned.facts)}
          {settingsWords[planned.settings]}
        </Dialog>
      )}
    </div>
  )
}
