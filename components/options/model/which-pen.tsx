import { Choice } from '@/components/ui/choice'
import { type PenMood, type PenSettings, penMoods } from '@/lib/domain/pen-settings'
import { t } from '@/lib/i18n/t'

const moods: Record<PenMood, string> = {
  praise: t('options.model.pen.mood.praise'),
  complaint: t('options.model.pen.mood.complaint'),
  question: t('options.model.pen.mood.question'),
}
const pens = [
  { value: 'embedded', label: t('options.model.pen.embedded') },
  { value: 'model', label: t('options.model.pen.model') },
] as const

type Props = { pen: PenSettings; set(fields: Partial<PenSettings>): void }

/** Where the model writes besides us. */
export function WhichPen({ pen, set }: Props) {
  return (
    <fieldset class="option-group">
      <legend class="field-legend">{t('options.model.pen.title')}</legend>
      <p class="field-hint">{t('options.model.pen.about')}</p>
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
