import { Choice } from '@/components/ui/choice'
import { Toggle } from '@/components/ui/toggle'
import type { Voice } from '@/lib/domain/voice'
import type { SectionProps } from './section'
import { TextField } from './text-field'
import { voiceChange } from './voice-change'

/** How the company sounds. */
export function Tone({ settings: { voice }, change, problem }: SectionProps) {
  const set = voiceChange(change)
  return (
    <>
      <Choice<Voice['address']>
        label="Обращение"
        options={[
          { value: 'вы', label: 'вы' },
          { value: 'Вы', label: 'Вы' },
          { value: 'ты', label: 'ты' },
        ]}
        value={voice.address}
        onChange={(address) => set({ address })}
      />
      <Choice<Voice['warmth']>
        label="Тон"
        options={[
          { value: 'restrained', label: 'сдержанно' },
          { value: 'warm', label: 'тепло' },
          { value: 'heartfelt', label: 'душевно' },
        ]}
        value={voice.warmth}
        onChange={(warmth) => set({ warmth })}
      />
      <Choice<Voice['length']>
        label="Длина ответа"
        options={[
          { value: 'short', label: 'коротко' },
          { value: 'normal', label: 'обычно' },
          { value: 'detailed', label: 'подробно' },
        ]}
        value={voice.length}
        onChange={(length) => set({ length })}
      />
      <Toggle
        label="Прямо признавать вину"
        hint="Выключено – сожалеем о случившемся и говорим, что сделаем, но не пишем «мы виноваты»."
        on={voice.admitGuilt}
        onChange={(admitGuilt) => set({ admitGuilt })}
      />
      <Toggle
        label="Приглашать за новыми покупками"
        hint="Одна фраза в ответе на похвалу. В ответах на вопросы Ozon не появляется: правила площадки это запрещают."
        on={voice.invite}
        onChange={(invite) => set({ invite })}
      />
      {voice.invite && (
        <TextField
          label="За чем приглашать"
          hint="Продолжите: «загляните за …». Пусто – общее приглашение."
          placeholder="новой коллекцией пледов"
          value={voice.inviteTo}
          problem={problem('voice.inviteTo')}
          onInput={(inviteTo) => set({ inviteTo })}
        />
      )}
    </>
  )
}
