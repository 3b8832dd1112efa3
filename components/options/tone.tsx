import { Choice } from '@/components/ui/choice'
import { Toggle } from '@/components/ui/toggle'
import type { Voice } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'
import type { SectionProps } from './section'
import { TextField } from './text-field'
import { voiceChange } from './voice-change'

/** How the company sounds. */
export function Tone({ settings: { voice }, change, problem }: SectionProps) {
  const set = voiceChange(change)
  return (
    <>
      <Choice<Voice['address']>
        label={t('options.tone.address')}
        options={[
          { value: 'вы', label: t('options.tone.formal') },
          { value: 'Вы', label: t('options.tone.capital') },
          { value: 'ты', label: t('options.tone.familiar') },
        ]}
        value={voice.address}
        onChange={(address) => set({ address })}
      />
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
      <Choice<Voice['length']>
        label={t('options.tone.length')}
        options={[
          { value: 'short', label: t('options.tone.short') },
          { value: 'normal', label: t('options.tone.normal') },
          { value: 'detailed', label: t('options.tone.detailed') },
        ]}
        value={voice.length}
        onChange={(length) => set({ length })}
      />
      <Toggle
        label={t('options.tone.admitGuilt')}
        hint={t('options.tone.admitGuiltHint')}
        on={voice.admitGuilt}
        onChange={(admitGuilt) => set({ admitGuilt })}
      />
      <Toggle
        label={t('options.tone.invite')}
        hint={t('options.tone.inviteHint')}
        on={voice.invite}
        onChange={(invite) => set({ invite })}
      />
      {voice.invite && (
        <TextField
          label={t('options.tone.inviteTo')}
          hint={t('options.tone.inviteToHint')}
          placeholder={t('options.tone.inviteToExample')}
          value={voice.inviteTo}
          problem={problem('voice.inviteTo')}
          onInput={(inviteTo) => set({ inviteTo })}
        />
      )}
    </>
  )
}
