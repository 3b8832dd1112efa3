import { useMemo } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { phraseMoodNames, phraseStepNames, topicNames } from '@/components/ui/words'
import { type OwnPhrase, ownPhraseMoods, ownPhraseSteps } from '@/lib/domain/own-phrase'
import type { Voice } from '@/lib/domain/voice'
import { faultsOf } from '@/lib/reply/own-phrases'
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
  return (
    <div class="own-phrase">
      <TextField
        label="Фраза"
        lines={phrase.step === 'reply' ? 4 : 2}
        placeholder="{имя}, спасибо, что выбрали {товар}!"
        value={phrase.text}
        problem={problem}
        onInput={(text) => set({ text })}
      />
      {faults.length > 0 && (
        <Notice tone="warning">
          В черновики не попадёт: {faults.map(({ title }) => `«${title}»`).join(', ')}.{' '}
          {faults[0]?.hint}
        </Notice>
      )}
      <div class="own-phrase-where">
        <Select
          label="Что это"
          value={phrase.step}
          options={ownPhraseSteps.map((id) => [id, phraseStepNames[id]])}
          onChange={(step) => set({ step })}
        />
        <Select
          label="Где уместна"
          value={phrase.mood}
          options={ownPhraseMoods.map((id) => [id, phraseMoodNames[id]])}
          onChange={(mood) => set({ mood })}
        />
        <Select
          label="Тема"
          value={phrase.topic}
          options={[['', 'любая'], ...topicIds.map((id) => [id, topicNames[id]] as const)]}
          onChange={(topic) => set({ topic })}
        />
        <TextField
          label="Товар"
          placeholder="любой"
          value={phrase.product}
          problem={undefined}
          onInput={(product) => set({ product })}
        />
      </div>
      <p>
        <Button small look="quiet" onClick={onRemove}>
          Удалить фразу
        </Button>
      </p>
    </div>
  )
}
