import { Choice } from '@/components/ui/choice'
import { type PenMood, type PenSettings, penMoods } from '@/lib/domain/pen-settings'

const moods: Record<PenMood, string> = {
  praise: 'Похвала',
  complaint: 'Жалоба',
  question: 'Вопрос',
}
const pens = [
  { value: 'embedded', label: 'только наш черновик' },
  { value: 'model', label: 'и модель' },
] as const

type Props = { pen: PenSettings; set(fields: Partial<PenSettings>): void }

/** Where the model writes besides us. */
export function WhichPen({ pen, set }: Props) {
  return (
    <fieldset class="option-group">
      <legend class="field-legend">Когда спрашивать модель</legend>
      <p class="field-hint">
        Наш черновик появляется всегда и сразу. Вариант модели встаёт рядом: один запрос на открытый
        отзыв и на каждую кнопку вроде «Короче», при ошибках в ответе – ещё один.
      </p>
      {penMoods.map((mood) => (
        <Choice
          key={mood}
          label={moods[mood]}
          options={pens}
          value={pen.by[mood]}
          onChange={(value) => set({ by: { ...pen.by, [mood]: value } })}
        />
      ))}
    </fieldset>
  )
}
