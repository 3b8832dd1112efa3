import { RemedyBoxes } from '@/components/options/remedy-boxes'
import type { SectionProps } from '@/components/options/section'
import { voiceChange } from '@/components/options/voice-change'
import { Choice } from '@/components/ui/choice'
import type { Voice } from '@/lib/domain/voice'

/** Tone, and what may be offered to an unhappy buyer. */
export function HowToAnswer({ settings: { voice }, change }: SectionProps) {
  const set = voiceChange(change)
  return (
    <>
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
      <RemedyBoxes
        label="Что можно предложить недовольному покупателю"
        hint="Ничего сверх отмеченного черновик не пообещает. Не отмечено ничего – спросим подробности и скажем, куда написать."
        chosen={voice.remedies}
        onChange={(remedies) => set({ remedies })}
      />
    </>
  )
}
