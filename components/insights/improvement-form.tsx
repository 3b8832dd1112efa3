import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { t } from '@/lib/i18n/t'
import type { Improvement } from '@/lib/insights/improvement'
import { dayAt, dayName, instantOf } from '@/lib/queue/zone'
import { topicTitle } from './names'

/** What a new note begins with. */
export type NoteDraft = { topic?: string; product?: string }

type Props = {
  draft: NoteDraft
  topics: readonly string[]
  products: readonly string[]
  now: number
  zone: string
  /** Another beginning; without one the form closes. */
  onDraft(draft: NoteDraft | undefined): void
  onSave(note: Omit<Improvement, 'id'>): void
}

/** A new note: which complaints, what was done, when buyers began to get the better thing. */
export function ImprovementForm({ draft, topics, products, now, zone, onSave, onDraft }: Props) {
  const [topic, setTopic] = useState(draft.topic ?? topics[0] ?? 'quality')
  const [product, setProduct] = useState(draft.product ?? '')
  const [done, setDone] = useState('')
  const [date, setDate] = useState(dayName(dayAt(zone, now)))
  const [tried, setTried] = useState(false)
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const at = /^\d{4}-\d\d-\d\d$/u.test(date) ? instantOf(zone, { year, month, day }, 0) : Number.NaN
  const noWords = tried && done.trim() === '' ? t('insights.note.doneMissing') : undefined
  const noDate = tried && !(at <= now) ? t('insights.note.dayUnfit') : undefined
  const save = () => {
    setTried(true)
    if (done.trim() === '' || !(at <= now)) return
    onSave({ topic, done: done.trim(), at, ...(product !== '' && { product }) })
  }
  const choices = topics.includes(topic) ? topics : [topic, ...topics]
  return (
    <form
      class="improvement-form"
      aria-label={t('insights.note.new')}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field label={t('insights.note.topic')}>
        {(control) => (
          <select
            {...control}
            class="input"
            value={topic}
            onChange={(event) => setTopic(event.currentTarget.value)}
          >
            {choices.map((id) => (
              <option key={id} value={id}>
                {topicTitle(id)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('insights.note.product')}>
        {(control) => (
          <select
            {...control}
            class="input"
            value={product}
            onChange={(event) => setProduct(event.currentTarget.value)}
          >
            <option value="">{t('insights.note.allProducts')}</option>
            {products.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('insights.note.done')} problem={noWords}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            maxLength={1000}
            value={done}
            onInput={(event) => setDone(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('insights.note.since')} problem={noDate}>
        {(control) => (
          <input
            {...control}
            class="input"
            type="date"
            max={dayName(dayAt(zone, now))}
            value={date}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="improvement-buttons">
        <Button look="main" onClick={save}>
          {t('insights.note.save')}
        </Button>
        <Button look="quiet" onClick={() => onDraft(undefined)}>
          {t('insights.note.cancel')}
        </Button>
      </div>
    </form>
  )
}
