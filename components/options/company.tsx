import { Choice } from '@/components/ui/choice'
import { Toggle } from '@/components/ui/toggle'
import type { Voice } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'
import type { SectionProps } from './section'
import { TextField } from './text-field'
import { voiceChange } from './voice-change'

/** Who answers: company, person, signature. */
export function Company({ settings: { voice }, change, problem }: SectionProps) {
  const set = voiceChange(change)
  return (
    <>
      <TextField
        label={t('options.company.name')}
        hint={t('options.company.nameHint')}
        placeholder={t('options.company.nameExample')}
        value={voice.company}
        problem={problem('voice.company')}
        onInput={(company) => set({ company })}
      />
      <TextField
        label={t('options.company.agent')}
        hint={t('options.company.agentHint')}
        placeholder={t('options.company.agentExample')}
        value={voice.agent}
        problem={problem('voice.agent')}
        onInput={(agent) => set({ agent })}
      />
      <Choice<Voice['agentGender']>
        label={t('options.company.gender')}
        hint={t('options.company.genderHint')}
        options={[
          { value: 'unset', label: t('options.company.genderUnset') },
          { value: 'female', label: t('options.company.genderFemale') },
          { value: 'male', label: t('options.company.genderMale') },
        ]}
        value={voice.agentGender}
        onChange={(agentGender) => set({ agentGender })}
      />
      <Toggle
        label={t('options.company.introduce')}
        hint={t('options.company.introduceHint')}
        on={voice.introduce}
        onChange={(introduce) => set({ introduce })}
      />
      <TextField
        label={t('options.company.signature')}
        hint={t('options.company.signatureHint')}
        placeholder={t('options.company.signatureExample')}
        value={voice.signature}
        problem={problem('voice.signature')}
        onInput={(signature) => set({ signature })}
      />
    </>
  )
}
