import type { SectionProps } from '@/components/options/section'
import { TextField } from '@/components/options/text-field'
import { voiceChange } from '@/components/options/voice-change'
import { Choice } from '@/components/ui/choice'
import type { Voice } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'

/** The least that a reply has to know of who writes it. */
export function WhoAnswers({ settings: { voice }, change, problem }: SectionProps) {
  const set = voiceChange(change)
  return (
    <>
      <TextField
        label={t('welcome.who.company')}
        placeholder={t('options.company.nameExample')}
        value={voice.company}
        problem={problem('voice.company')}
        onInput={(company) => set({ company })}
      />
      <TextField
        label={t('welcome.who.agent')}
        hint={t('welcome.who.agentHint')}
        placeholder={t('options.company.agentExample')}
        value={voice.agent}
        problem={problem('voice.agent')}
        onInput={(agent) => set({ agent })}
      />
      {voice.agent !== '' && (
        <Choice<Voice['agentGender']>
          label={t('welcome.who.gender')}
          options={[
            { value: 'female', label: t('welcome.who.female') },
            { value: 'male', label: t('welcome.who.male') },
            { value: 'unset', label: t('welcome.who.unset') },
          ]}
          value={voice.agentGender}
          onChange={(agentGender) => set({ agentGender })}
        />
      )}
    </>
  )
}
