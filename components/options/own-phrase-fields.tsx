import { useMemo } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { phraseMoodNames, phraseStepNames, topicNames } from '@/components/ui/words'
import { type OwnPhrase, ownPhraseMoods, ownPhraseSteps } from '@/lib/domain/own-phrase'
import type { Voice } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'
import { faultsOf } from '@/lib/reply/own/phrases'
import { topicIds } from '@/lib/reply/topic'
import { TextField } from './text-field'

type Props = {
  phrase: OwnPhrase
  voice: Voice
  problem: string | undefined
  onChange(phrase: OwnPhrase): void
  onRemove(): void
}

/** One phrase: its words, where it may stand, and what is against using it. */
export function OwnPhraseFields({ phrase, voice, problem, onChange, onRemove }: Props) {
  const set = (part: Partial<OwnPhrase>) => onChange({ ...phrase, ...part })
  const faults = useMemo(
    () => faultsOf(phrase.text, { marketplace: 'other', kind: 'review', voice }),
    [phrase.text, voice],
  )
  const [first] = faults
  return (
    <div class="own-phrase">
      <TextField
        label={t('options.phrase.text')}
        lines={phrase.step === 'reply' ? 4 : 2}
        placeholder={t('options.phrase.example')}
        value={phrase.text}
        problem={problem}
        onInput={(text) => set({ text })}
      />
      {first && (
        <Notice tone="warning">
          {t('options.phrase.broken', {
            rules: faults.map(({ title }) => t('common.quoted', { text: title })).join(', '),
            hint: first.hint,
          })}
        </Notice>
      )}
      <div class="own-phrase-where">
        <Select
          label={t('options.phrase.step')}
          value={phrase.step}
          options={ownPhraseSteps.map((id) => [id, phraseStepNames[id]])}
          onChange={(step) => set({ step })}
        />
        <Select
          label={t('options.phrase.mood')}
          value={phrase.mood}
          options={ownPhraseMoods.map((id) => [id, phraseMoodNames[id]])}
          onChange={(mood) => set({ mood })}
        />
        <Select
          label={t('options.phrase.topic')}
          value={phrase.topic}
          options={[
            ['', t('options.phrase.anyTopic')],
            ...topicIds.map((id) => [id, topicNames[id]] as const),
          ]}
          onChange={(topic) => set({ topic })}
        />
        <TextField
          label={t('options.phrase.product')}
          placeholder={t('options.phrase.anyProduct')}
          value={phrase.product}
          problem={undefined}
          onInput={(product) => set({ product })}
        />
      </div>
      <p>
        <Button small look="quiet" onClick={onRemove}>
          {t('options.phrase.remove')}
        </Button>
      </p>
    </div>
  )
}
