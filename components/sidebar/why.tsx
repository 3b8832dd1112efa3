import './why.css'
import type { Sentence } from '@/lib/reply/draft'

type Props = { sentences: readonly Sentence[] }

/** Why each sentence of the draft is there. */
export function Why({ sentences }: Props) {
  if (sentences.length === 0) return null
  return (
    <details class="why">
      <summary>Почему ответ именно такой</summary>
      <dl>
        {sentences.map(({ step, text, because }) => (
          <div key={`${step}-${text}`}>
            <dt>{text}</dt>
            <dd>{because}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
