import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { KnownFact } from '@/lib/knowledge/fact'
import type { BadRow } from '@/lib/knowledge/import-facts'
import { plural } from '@/lib/queue/plural'
import { TextField } from '../text-field'
import { scopeWords } from './fact-table'

/** What a file or a pasted text holds, before anything is changed. */
export type ReadFacts = { facts: KnownFact[]; bad: BadRow[]; repeated: string[] }

type Props = {
  /** Throws with words for the seller. */
  onReadFile(file: File): Promise<ReadFacts>
  onReadText(text: string): ReadFacts
  onAdd(facts: KnownFact[]): Promise<void>
  onCancel(): void
}

/** So many of the rows are shown before they are taken. */
const shown = 5

/** Facts from a table or a pasted text: looked at first, then added. */
export function FactImport({ onReadFile, onReadText, onAdd, onCancel }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [read, setRead] = useState<ReadFacts>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const look = async (work: () => ReadFacts | Promise<ReadFacts>) => {
    setProblem(undefined)
    setRead(undefined)
    try {
      setRead(await work())
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  const add = async (facts: KnownFact[]) => {
    setBusy(true)
    try {
      await onAdd(facts)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }

  return (
    <div class="option-group fact-form">
      <h3>Загрузить факты</h3>
      <p class="field-hint">
        Таблица CSV из Excel или «Google Таблиц»: столбцы «Вопрос» и «Ответ» (или «Характеристика» и
        «Значение»), по желанию «Артикул», «Товар», «Бренд», «Категория», «Действует до».
      </p>
      <p class="boxes">
        <Button onClick={() => input.current?.click()}>Выбрать таблицу…</Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-label="Таблица с фактами"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            currentTarget.value = ''
            if (file) void look(() => onReadFile(file))
          }}
        />
      </p>
      <TextField
        label="Или вставьте текст"
        hint="По факту на строке: «Материал: хлопок 95 %» или «Можно гладить? Да, до 150 °C»."
        lines={5}
        value={text}
        problem={undefined}
        onInput={(typed) => {
          setText(typed)
          if (typed.trim()) void look(() => onReadText(typed))
          else setRead(undefined)
        }}
      />
      <div role="status">
        {problem && <Notice tone="danger">{problem}</Notice>}
        {read && <Preview read={read} />}
      </div>
      <p class="boxes">
        <Button
          look="main"
          disabled={busy || !read || read.facts.length === 0}
          onClick={() => read && void add(read.facts)}
        >
          {busy ? 'Добавляем…' : 'Добавить'}
        </Button>
        <Button onClick={onCancel}>Отмена</Button>
      </p>
    </div>
  )
}

function Preview({ read: { facts, bad, repeated } }: { read: ReadFacts }) {
  return (
    <Notice tone={bad.length + repeated.length > 0 || facts.length === 0 ? 'warning' : 'info'}>
      <p>
        {facts.length > 0
          ? `Прочитано: ${plural(facts.length, 'факт', 'факта', 'фактов')}. Те, что уже есть, обновятся.`
          : 'Ни одного факта не прочитано.'}
      </p>
      <ul>
        {facts.slice(0, shown).map((fact) => (
          <li key={fact.id}>
            {fact.ask} – {fact.say} <span class="facts-about">({scopeWords(fact.scope)})</span>
          </li>
        ))}
        {facts.length > shown && <li>…</li>}
      </ul>
      {bad.length > 0 && (
        <p>
          Не прочитаны строки:{' '}
          {bad
            .slice(0, 10)
            .map(({ row, why }) => `${row} – ${why}`)
            .join('; ')}
          {bad.length > 10 && ` и ещё ${bad.length - 10}`}.
        </p>
      )}
      {repeated.length > 0 && (
        <p>
          Повторы с другим ответом, взят первый:{' '}
          {repeated
            .slice(0, 5)
            .map((ask) => `«${ask.slice(0, 60)}»`)
            .join(', ')}
          {repeated.length > 5 && ` и ещё ${repeated.length - 5}`}.
        </p>
      )}
    </Notice>
  )
}
