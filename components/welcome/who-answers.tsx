import type { SectionProps } from '@/components/options/section'
import { TextField } from '@/components/options/text-field'
import { voiceChange } from '@/components/options/voice-change'
import { Choice } from '@/components/ui/choice'
import type { Voice } from '@/lib/domain/voice'

/** The least that a reply has to know of who writes it. */
export function WhoAnswers({ settings: { voice }, change, problem }: SectionProps) {
  const set = voiceChange(change)
  return (
    <>
      <TextField
        label="Магазин или бренд"
        placeholder="Тёплый дом"
        value={voice.company}
        problem={problem('voice.company')}
        onInput={(company) => set({ company })}
      />
      <TextField
        label="Кто подписывает ответы"
        hint="Имя сотрудника. Пусто – отвечает магазин."
        placeholder="Мария"
        value={voice.agent}
        problem={problem('voice.agent')}
        onInput={(agent) => set({ agent })}
      />
      {voice.agent !== '' && (
        <Choice<Voice['agentGender']>
          label="Писать «рада» или «рад»"
          options={[
            { value: 'female', label: 'рада' },
            { value: 'male', label: 'рад' },
            { value: 'unset', label: 'обходиться без этих слов' },
          ]}
          value={voice.agentGender}
          onChange={(agentGender) => set({ agentGender })}
        />
      )}
    </>
  )
}
