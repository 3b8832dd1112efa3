import type { SectionProps } from '@/components/options/section'
import { Choice } from '@/components/ui/choice'
import { t } from '@/lib/i18n/t'

const choices = [4, 12, 24, 48]

/** The norm for questions; the other norms are in the options. */
export function HowSoon({ settings: { queue }, change }: SectionProps) {
  const { question } = queue.hours
  const hours = choices.includes(question) ? choices : [...choices, question]
  return (
    <Choice<number>
      label={t('welcome.norm.label')}
      hint={t('welcome.norm.hint')}
      options={hours.map((value) => ({ value, label: t('welcome.norm.hours', { count: value }) }))}
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
