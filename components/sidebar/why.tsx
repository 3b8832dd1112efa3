import './why.css'
import { t } from '@/lib/i18n/t'
import type { Sentence } from '@/lib/reply/draft'

type Props = { sentences: readonly Sentence[] }

/** Why each sentence of the draft is there. */
export function Why({ sentences }: Props) {
  if (sentences.length === 0) return null
  return (
    <details class="why">
      <summary>{t('sidebar.why')}</summary>
      <dl>
        {sentences.map(({ step, text, because }) => (
          <div key={`${step}-${text}`}>
            <dt lang="ru">{text}</dt>
            <dd>{because}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
