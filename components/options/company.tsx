import { Choice } from '@/components/ui/choice'
import { Toggle } from '@/components/ui/toggle'
import type { Voice } from '@/lib/domain/voice'
import type { SectionProps } from './section'
import { TextField } from './text-field'
import { voiceChange } from './voice-change'

/** Who answers: company, person, signature. */
export function Company({ settings: { voice }, change, problem }: SectionProps) {
  const set = voiceChange(change)
  return (
    <>
      <TextField
        label="Название магазина или бренда"
        hint="Как его увидит покупатель в подписи и в представлении."
        placeholder="Тёплый дом"
        value={voice.company}
        problem={problem('voice.company')}
        onInput={(company) => set({ company })}
      />
      <TextField
        label="Имя сотрудника"
        hint="Пусто – ответ пишет магазин, без имени."
        placeholder="Мария"
        value={voice.agent}
        problem={problem('voice.agent')}
        onInput={(agent) => set({ agent })}
      />
      <Choice<Voice['agentGender']>
        label="Сотрудник пишет о себе"
        hint="От этого зависят слова «рад» и «рада». Пока не выбрано, таких слов в ответах нет."
        options={[
          { value: 'unset', label: 'без рода' },
          { value: 'female', label: 'в женском роде' },
          { value: 'male', label: 'в мужском роде' },
        ]}
        value={voice.agentGender}
        onChange={(agentGender) => set({ agentGender })}
      />
      <Toggle
        label="Представляться в ответе на жалобу"
        hint="«Меня зовут Мария, я из магазина „Тёплый дом“». Нужно имя сотрудника."
        on={voice.introduce}
        onChange={(introduce) => set({ introduce })}
      />
      <TextField
        label="Подпись"
        hint="Пусто – подпись составим из имени и магазина; если их нет, ответ без подписи."
        placeholder="С уважением, команда «Тёплого дома»"
        value={voice.signature}
        problem={problem('voice.signature')}
        onInput={(signature) => set({ signature })}
      />
    </>
  )
}
