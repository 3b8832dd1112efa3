import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { KnownFact } from '@/lib/knowledge/fact'
import { TextField } from '../text-field'
import { ScopeFields, type TypedScope, tidyScope } from './scope-fields'

/** A fact as it is typed in; an id and a time come later. */
export type TypedFact = Omit<KnownFact, 'id' | 'at' | 'form'>

type Props = {
  fact: TypedFact | undefined
  onSave(fact: TypedFact): void
  onCancel(): void
}

/** One fact, new or changed. */
export function FactForm({ fact, onSave, onCancel }: Props) {
  const [ask, setAsk] = useState(fact?.ask ?? '')
  const [say, setSay] = useState(fact?.say ?? '')
  const [scope, setScope] = useState<TypedScope>(fact?.scope ?? {})
  const [until, setUntil] = useState(
    fact?.until === undefined ? '' : new Date(fact.until).toISOString().slice(0, 10),
  )
  const [tried, setTried] = useState(false)
  const empty = (text: string) => (tried && !text.trim() ? 'Заполните.' : undefined)
  const save = () => {
    setTried(true)
    if (!ask.trim() || !say.trim()) return
    const end = Date.parse(`${until}T23:59:59.999Z`)
    onSave({
      ask: ask.trim().slice(0, 2000),
      say: say.trim().slice(0, 5000),
      scope: tidyScope(scope),
      ...(!Number.isNaN(end) && { until: end }),
    })
  }
  return (
    <div class="option-group fact-form">
      <TextField
        label="Вопрос или свойство"
        placeholder="Можно ли мыть в посудомойке? – или просто «Материал»"
        value={ask}
        problem={empty(ask)}
        onInput={setAsk}
      />
      <TextField
        label="Ответ"
        placeholder="Нет, только вручную."
        lines={3}
        value={say}
        problem={empty(say)}
        onInput={setSay}
      />
      <ScopeFields
        legend="О чём этот факт"
        hint="Ничего не заполнено – верно для всех ваших товаров."
        scope={scope}
        onInput={setScope}
      />
      <Field label="Действует до" hint="После этого дня факт не попадает в ответы. Пусто – всегда.">
        {(control) => (
          <input
            {...control}
            class="input"
            type="date"
            value={until}
            onInput={(event) => setUntil(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="boxes">
        <Button look="main" onClick={save}>
          Сохранить
        </Button>
        <Button onClick={onCancel}>Отмена</Button>
      </p>
    </div>
  )
}
