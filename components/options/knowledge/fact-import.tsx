import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'
import type { KnownFact, Scope } from '@/lib/knowledge/fact'
import type { BadRow } from '@/lib/knowledge/import-facts'
import { TextField } from '../text-field'
import { scopeWords } from './fact-table'
import { ScopeFields, type TypedScope, tidyScope } from './scope-fields'

/** What a file or a pasted text holds, before anything is changed. */
export type ReadFacts = {
  facts: KnownFact[]
  bad: BadRow[]
  repeated: string[]
  /** So many facts name no product of their own. */
  unscoped: number
  /** So many have run out already. */
  expired: number
}

type Props = {
  /** Both throw with words for the seller. `about`: what facts are about that name no product of their own. */
  onReadFile(file: File, about: Scope): Promise<ReadFacts>
  onReadText(text: string, about: Scope): ReadFacts
  onAdd(facts: KnownFact[]): Promise<void>
  onCancel(): void
}

/** So many of the rows are shown before they are taken. */
const shown = 5

/** Facts from a table or a pasted text: looked at first, then added. */
export function FactImport({ onReadFile, onReadText, onAdd, onCancel }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [file, setFile] = useState<File>()
  const [scope, setScope] = useState<TypedScope>({})
  const [read, setRead] = useState<ReadFacts>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  /** Reads again, and forgets a reading that a later one overtook. */
  const readings = useRef(0)
  const look = async (from: File | string, about: TypedScope) => {
    const reading = ++readings.current
    setProblem(undefined)
    try {
      const found = await (typeof from === 'string'
        ? onReadText(from, tidyScope(about))
        : onReadFile(from, tidyScope(about)))
      if (reading === readings.current) setRead(found)
    } catch (error) {
      if (reading !== readings.current) return
      setRead(undefined)
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
      <h3>{t('options.factImport.title')}</h3>
      <p class="field-hint">{t('options.factImport.csv')}</p>
      <p class="boxes">
        <Button onClick={() => input.current?.click()}>{t('options.factImport.choose')}</Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-label={t('options.factImport.file')}
          hidden
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0]
            currentTarget.value = ''
            if (!chosen) return
            setFile(chosen)
            setText('')
            void look(chosen, scope)
          }}
        />
      </p>
      <TextField
        label={t('options.factImport.paste')}
        hint={t('options.factImport.pasteHint')}
        lines={5}
        value={text}
        problem={undefined}
        onInput={(typed) => {
          setText(typed)
          setFile(undefined)
          if (typed.trim()) void look(typed, scope)
          else setRead(undefined)
        }}
      />
      <div role="status">
        {problem && <Notice tone="danger">{problem}</Notice>}
        {read && <Preview read={read} />}
      </div>
      {read && read.unscoped > 0 && (
        <ScopeFields
          legend={counted('options.factImport.unscoped', read.unscoped)}
          hint={t('options.fact.scopeHint')}
          scope={scope}
          onInput={(typed) => {
            setScope(typed)
            void look(file ?? text, typed)
          }}
        />
      )}
      <p class="boxes">
        <Button
          look="main"
          disabled={busy || !read || read.facts.length === 0}
          onClick={() => read && void add(read.facts)}
        >
          {busy ? t('options.factImport.adding') : t('options.factImport.add')}
        </Button>
        <Button onClick={onCancel}>{t('options.fact.cancel')}</Button>
      </p>
    </div>
  )
}

function Preview({ read: { facts, bad, repeated, expired } }: { read: ReadFacts }) {
  return (
    <Notice
      tone={bad.length + repeated.length + expired > 0 || facts.length === 0 ? 'warning' : 'info'}
    >
      <p>
        {facts.length > 0
          ? t('options.factImport.read', {
              facts: counted('options.knowledge.facts', facts.length),
            })
          : t('options.factImport.nothing')}
      </p>
      <ul>
        {facts.slice(0, shown).map((fact) => (
          <li key={fact.id}>
            {fact.ask} – {fact.say} <span class="facts-about">({scopeWords(fact.scope)})</span>
          </li>
        ))}
        {facts.length > shown && <li>…</li>}
      </ul>
      {expired > 0 && (
        <p>
          {t('options.factImport.expired', { facts: counted('options.knowledge.facts', expired) })}
        </p>
      )}
      {bad.length > 0 && (
        <p>
          {t('options.factImport.bad', {
            rows: firstOf(
              bad.map(({ row, why }) => `${row} – ${why}`),
              10,
              '; ',
            ),
          })}
        </p>
      )}
      {repeated.length > 0 && (
        <p>
          {t('options.factImport.repeated', {
            questions: firstOf(
              repeated.map((ask) => `«${ask.slice(0, 60)}»`),
              5,
              ', ',
            ),
          })}
        </p>
      )}
    </Notice>
  )
}

/** The first of them in a row, and how many more there are. */
function firstOf(all: readonly string[], most: number, between: string): string {
  const said = all.slice(0, most).join(between)
  const more = all.length - most
  return more > 0 ? `${said} ${t('options.factImport.more', { count: more })}` : said
}
