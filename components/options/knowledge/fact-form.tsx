import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { t } from '@/lib/i18n/t'
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
  const empty = (text: string) => (tried && !text.trim() ? t('options.fact.missing') : undefined)
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
        label={t('options.fact.ask')}
        placeholder={t('options.fact.askExample')}
        value={ask}
        problem={empty(ask)}
        onInput={setAsk}
      />
      <TextField
        label={t('options.fact.say')}
        placeholder={t('options.fact.sayExample')}
        lines={3}
        value={say}
        problem={empty(say)}
        onInput={setSay}
      />
      <ScopeFields
        legend={t('options.fact.scope')}
        hint={t('options.fact.scopeHint')}
        scope={scope}
        onInput={setScope}
      />
      <Field label={t('options.fact.until')} hint={t('options.fact.untilHint')}>
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
          {t('options.fact.save')}
        </Button>
        <Button onClick={onCancel}>{t('options.fact.cancel')}</Button>
      </p>
    </div>
  )
}
