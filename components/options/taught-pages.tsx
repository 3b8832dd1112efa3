import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { SiteRule } from '@/lib/domain/site-rule'

type Props = {
  rules: readonly SiteRule[]
  onDelete(rule: SiteRule): void
  onExport(): void
  /** Resolves to the number of rules in the file; throws in words for the seller. */
  onImport(file: File): Promise<number>
}

type Note = { tone: 'success' | 'danger'; text: string }

const date = new Intl.DateTimeFormat('ru', { dateStyle: 'long' })
const kinds = { review: 'отзывы', question: 'вопросы' } as const
const address = ({ host, path }: SiteRule) => [host, ...path].join('/')

/** What the seller taught with «Покажите мне», page by page. */
export function TaughtPages({ rules, onDelete, onExport, onImport }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState<Note>()
  const take = (file: File) =>
    onImport(file).then(
      (count) => setNote({ tone: 'success', text: `Загружено правил: ${count}.` }),
      (error) => setNote({ tone: 'danger', text: String(error?.message ?? error) }),
    )
  return (
    <div class="option-group">
      {rules.length === 0 ? (
        <p>
          Пока ничего. Если на странице нет кнопок «Предложить ответ», откройте панель «Ответим» и
          нажмите «Покажите мне».
        </p>
      ) : (
        <ul class="boxes">
          {rules.map((rule) => (
            <li key={`${address(rule)} ${rule.kind}`} class="box">
              <span>
                {address(rule)} – {kinds[rule.kind]}
                {rule.field ? ', с полем ответа' : ''}, {date.format(rule.taughtAt)}
              </span>
              <Button
                small
                aria-label={`Удалить правило: ${address(rule)}, ${kinds[rule.kind]}`}
                onClick={() => onDelete(rule)}
              >
                Удалить
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p class="boxes">
        <Button disabled={rules.length === 0} onClick={onExport}>
          Экспорт правил
        </Button>
        <Button onClick={() => input.current?.click()}>Загрузить из файла…</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label="Файл с правилами"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            currentTarget.value = ''
            if (file) void take(file)
          }}
        />
      </p>
      <p class="field-hint">В файле только устройство страниц. Отзывов и ответов в нём нет.</p>
      <div role="status">{note && <Notice tone={note.tone}>{note.text}</Notice>}</div>
    </div>
  )
}
