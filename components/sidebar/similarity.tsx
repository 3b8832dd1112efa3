import './similarity.css'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'

type Props = {
  /** The most alike of the seller's last replies; absent: nothing to compare with. */
  alike: { share: number; at: number; text: string } | undefined
}

const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' })

/** The clone meter (guideline X6): how much of this text the seller has published lately. */
export function Similarity({ alike }: Props) {
  if (!alike || alike.share < 0.3) return null
  const percent = Math.round(alike.share * 100)
  const look = percent >= 60 ? 'high' : 'some'
  return (
    <details class={`similarity similarity-${look}`}>
      <summary>
        {t('sidebar.alike', { day: day.format(alike.at), percent })}
        <meter
          min={0}
          max={100}
          low={50}
          high={60}
          optimum={0}
          value={percent}
          aria-hidden="true"
        />
      </summary>
      <blockquote>{alike.text}</blockquote>
    </details>
  )
}
