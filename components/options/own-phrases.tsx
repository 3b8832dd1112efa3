import './own-phrases.css'
import { Button } from '@/components/ui/button'
import { mostOwnPhrases, type OwnPhrase, ownPhraseSchema } from '@/lib/domain/own-phrase'
import { t } from '@/lib/i18n/t'
import { OwnPhraseFields } from './own-phrase-fields'
import { PhraseImport } from './phrase-import'
import type { SectionProps } from './section'

/** «Мои фразы»: sentences and whole replies that drafts prefer to ours. */
export function OwnPhrases({ settings: { phrases, voice }, change, problem }: SectionProps) {
  const set = (next: (phrases: readonly OwnPhrase[]) => OwnPhrase[]) =>
    change((settings) => ({ ...settings, phrases: next(settings.phrases) }))
  const full = phrases.length >= mostOwnPhrases
  return (
    <>
      <p class="field-hint">{t('options.phrases.slots')}</p>
      <p class="boxes">
        <Button disabled={full} onClick={() => set((now) => [ownPhraseSchema.parse({}), ...now])}>
          {t('options.phrases.add')}
        </Button>
        <PhraseImport
          voice={voice}
          present={phrases}
          onAdd={(added) => set((now) => [...added, ...now].slice(0, mostOwnPhrases))}
        />
      </p>
      {full && <p class="field-hint">{t('options.phrases.full', { count: mostOwnPhrases })}</p>}
      {phrases.length === 0 && <p class="field-hint">{t('options.phrases.empty')}</p>}
      <ul class="own-phrases">
        {phrases.map((phrase, at) => (
          <li key={phrases.length - at}>
            <OwnPhraseFields
              phrase={phrase}
              voice={voice}
              problem={problem(`phrases.${at}.text`)}
              onChange={(next) => set((now) => now.map((one, i) => (i === at ? next : one)))}
              onRemove={() => set((now) => now.filter((_, i) => i !== at))}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
