import { contactExamples } from '@/components/ui/contact-examples'
import { Field } from '@/components/ui/field'
import { marketplaceNames } from '@/components/ui/words'
import { marketplaceIds } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'
import { RemediesByTopic } from './remedies-by-topic'
import { RemedyBoxes } from './remedy-boxes'
import type { SectionProps } from './section'
import { TextField } from './text-field'
import { voiceChange } from './voice-change'

const terms = [
  [0, t('options.remedies.term.h0')],
  [24, t('options.remedies.term.h24')],
  [48, t('options.remedies.term.h48')],
  [72, t('options.remedies.term.h72')],
  [168, t('options.remedies.term.h168')],
] as const

/** What the company is ready to do for an unhappy buyer. */
export function Solutions({ settings: { voice }, change, problem }: SectionProps) {
  const set = voiceChange(change)
  return (
    <>
      <RemedyBoxes
        label={t('options.remedies.offered')}
        hint={t('options.remedies.offeredHint')}
        chosen={voice.remedies}
        onChange={(remedies) => set({ remedies })}
      />
      <RemediesByTopic
        general={voice.remedies}
        byTopic={voice.remediesByTopic}
        onChange={(remediesByTopic) => set({ remediesByTopic })}
      />
      <Field label={t('options.remedies.termLabel')} hint={t('options.remedies.termHint')}>
        {(control) => (
          <select
            {...control}
            class="input"
            value={voice.termHours}
            onChange={(event) => set({ termHours: Number(event.currentTarget.value) })}
          >
            {terms.map(([hours, label]) => (
              <option key={hours} value={hours}>
                {label}
              </option>
            ))}
            {!terms.some(([hours]) => hours === voice.termHours) && (
              <option value={voice.termHours}>
                {t('options.remedies.term.hours', { hours: voice.termHours })}
              </option>
            )}
          </select>
        )}
      </Field>
      <fieldset class="option-group">
        <legend class="field-legend">{t('options.remedies.contact')}</legend>
        <p class="field-hint">{t('options.remedies.contactHint')}</p>
        {marketplaceIds.map((id) => (
          <TextField
            key={id}
            label={marketplaceNames[id]}
            placeholder={contactExamples[id]}
            value={voice.contact[id] ?? ''}
            problem={problem(`voice.contact.${id}`)}
            onInput={(where) => set({ contact: { ...voice.contact, [id]: where } })}
          />
        ))}
      </fieldset>
      <TextField
        label={t('options.remedies.inHand')}
        hint={t('options.remedies.inHandHint')}
        placeholder={t('options.remedies.inHandExample')}
        lines={2}
        value={voice.inHand}
        problem={problem('voice.inHand')}
        onInput={(inHand) => set({ inHand })}
      />
      <TextField
        label={t('options.remedies.prevention')}
        hint={t('options.remedies.preventionHint')}
        placeholder={t('options.remedies.preventionExample')}
        lines={2}
        value={voice.prevention}
        problem={problem('voice.prevention')}
        onInput={(prevention) => set({ prevention })}
      />
    </>
  )
}
