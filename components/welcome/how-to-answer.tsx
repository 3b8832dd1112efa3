import { RemedyBoxes } from '@/components/options/remedy-boxes'
import type { SectionProps } from '@/components/options/section'
import { voiceChange } from '@/components/options/voice-change'
import { Choice } from '@/components/ui/choice'
import type { Voice } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'

/** Tone, and what may be offered to an unhappy buyer. */
export function HowToAnswer({ settings: { voice }, change }: SectionProps) {
  const set = voiceChange(change)
  return (
    <>
      <Choice<Voice['warmth']>
        label={t('options.tone.warmth')}
        options={[
          { value: 'restrained', label: t('options.tone.restrained') },
          { value: 'warm', label: t('options.tone.warm') },
          { value: 'heartfelt', label: t('options.tone.heartfelt') },
        ]}
        value={voice.warmth}
        onChange={(warmth) => set({ warmth })}
      />
      <RemedyBoxes
        label={t('welcome.how.remedies')}
        hint={t('welcome.how.remediesHint')}
        chosen={voice.remedies}
        onChange={(remedies) => set({ remedies })}
      />
    </>
  )
}
