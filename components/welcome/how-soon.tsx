import type { SectionProps } from '@/components/options/section'
import { Choice } from '@/components/ui/choice'

const choices = [4, 12, 24, 48]

/** The norm for questions; the other norms are in the options. */
export function HowSoon({ settings: { queue }, change }: SectionProps) {
  const { question } = queue.hours
  const hours = choices.includes(question) ? choices : [...choices, question]
  return (
    <Choice<number>
      label="Отвечать на вопрос за"
      hint="Это ваша норма, а не правило площадки. Когда срок пройдёт, на значке «Ответим» появится красное число."
      options={hours.map((value) => ({ value, label: `${value} ч` }))}
      value={question}
      onChange={(value) =>
        change((settings) => ({
          ...settings,
          queue: {
            ...settings.queue,
            hours: { ...settings.queue.hours, question: value },
          },
        }))
      }
    />
  )
}
