import './save-phrase.css'
import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { slotNames } from '@/components/ui/slot-names'
import { phraseMoodNames, phraseStepNames, topicNames } from '@/components/ui/words'
import type { Item } from '@/lib/domain/item'
import { type OwnPhrase, ownPhraseMoods, ownPhraseSteps } from '@/lib/domain/own-phrase'
import { t } from '@/lib/i18n/t'
import type { Draft, DraftInput } from '@/lib/reply/draft'
import { ownPhraseFrom } from '@/lib/reply/own/template'

type Props = {
  field: RefObject<HTMLTextAreaElement | null>
  item: Item
  input: DraftInput
  draft: Draft
  onSave(phrase: OwnPhrase): Promise<void>
  onUndo(phrase: OwnPhrase): void
}

type State = 'closed' | 'open' | 'failed' | 'saved'

/** «Сохранить как мою фразу»: the selected words, or the whole reply, with {имя} and {товар} put back. */
export function SavePhrase({ field, item, input, draft, onSave, onUndo }: Props) {
  const [state, setState] = useState<State>('closed')
  const [phrase, setPhrase] = useState<OwnPhrase>()
  const open = () => {
    if (!field.current) return
    const { selectionStart: start, selectionEnd: end, value } = field.current
    const words = value.slice(start, end).trim() || value.trim()
    if (!words) return
    setPhrase(ownPhraseFrom(words, value, item, input, draft))
    setState('open')
  }
  if (!phrase || state === 'closed') {
    return (
      <p>
        <Button small look="quiet" title={t('sidebar.phrase.selectHint')} onClick={open}>
          {t('sidebar.phrase.save')}
        </Button>
      </p>
    )
  }
  if (state === 'saved') {
    return (
      <Notice
        tone="success"
        actions={
          <Button
            small
            onClick={() => {
              onUndo(phrase)
              setState('closed')
            }}
          >
            {t('sidebar.phrase.undo')}
          </Button>
        }
      >
        {t('sidebar.phrase.saved')}
      </Notice>
    )
  }
  const set = (part: Partial<OwnPhrase>) => setPhrase({ ...phrase, ...part })
  const product = item.product?.article ?? item.product?.name
  return (
    <fieldset class="save-phrase">
      <legend class="field-legend">{t('sidebar.phrase.title')}</legend>
      {state === 'failed' && <Notice tone="warning">{t('sidebar.phrase.failed')}</Notice>}
      <Field label={t('sidebar.phrase.text')} hint={t('sidebar.phrase.slots', slotNames)}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            rows={3}
            maxLength={3000}
            value={phrase.text}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <Select
        label={t('sidebar.phrase.step')}
        value={phrase.step}
        options={ownPhraseSteps.map((id) => [id, phraseStepNames[id]])}
        onChange={(step) => set({ step })}
      />
      <Select
        label={t('sidebar.phrase.mood')}
        value={phrase.mood}
        options={ownPhraseMoods.map((id) => [id, phraseMoodNames[id]])}
        onChange={(mood) => set({ mood })}
      />
      <Select
        label={t('sidebar.phrase.topic')}
        value={phrase.topic}
        options={[
          ['', t('sidebar.phrase.anyTopic')],
          ...[...new Set(input.analysis.mentions.map(({ topic }) => topic))].map(
            (id) => [id as string, topicNames[id]] as const,
          ),
        ]}
        onChange={(topic) => set({ topic })}
      />
      {product && (
        <Select
          label={t('sidebar.phrase.product')}
          value={phrase.product}
          options={[
            ['', t('sidebar.phrase.anyProduct')],
            [product, t('sidebar.phrase.thisProduct')],
          ]}
          onChange={(product) => set({ product })}
        />
      )}
      <p class="save-phrase-acts">
        <Button
          small
          look="main"
          disabled={phrase.text.trim() === ''}
          onClick={() =>
            void onSave(phrase).then(
              () => setState('saved'),
              () => setState('failed'),
            )
          }
        >
          {t('sidebar.phrase.keep')}
        </Button>
        <Button small look="quiet" onClick={() => setState('closed')}>
          {t('sidebar.phrase.no')}
        </Button>
      </p>
    </fieldset>
  )
}
