import './case-bar.css'
import { useId } from 'preact/hooks'
import { situationNames } from '@/components/ui/words'
import type { Kind } from '@/lib/domain/item'
import type { Situation } from '@/lib/reply/analysis'

type Props = {
  kind: Kind
  situation: Situation
  termHours: number
  onSituation(situation: Situation): void
  onTerm(hours: number): void
}

const situations: Record<Kind, readonly Situation[]> = {
  review: ['P', 'M', 'N', 'E', 'F', 'Q', 'R'],
  question: ['Q'],
}

const terms = [
  [0, 'не обещать'],
  [4, 'в течение 4 часов'],
  [24, 'в течение суток'],
  [48, 'за 2 дня'],
  [72, 'за 3 дня'],
  [168, 'за неделю'],
  [336, 'за 2 недели'],
] as const

/** What case this is, correctable, and the term that the reply promises (guideline N11). */
export function CaseBar({ kind, situation, termHours, onSituation, onTerm }: Props) {
  const id = useId()
  const known = terms.some(([hours]) => hours === termHours)
  return (
    <div class="case-bar">
      {kind === 'review' && (
        <div class="case-part">
          <label for={`${id}-case`}>Это</label>
          <select
            id={`${id}-case`}
            class="input"
            title="Если понято неверно, выберите другое: черновик изменится"
            value={situation}
            onChange={(event) => onSituation(event.currentTarget.value as Situation)}
          >
            {situations[kind].map((one) => (
              <option key={one} value={one}>
                {situationNames[one]}
              </option>
            ))}
          </select>
        </div>
      )}
      {situation !== 'P' && situation !== 'E' && (
        <div class="case-part">
          <label for={`${id}-term`}>Срок</label>
          <select
            id={`${id}-term`}
            class="input"
            title="Без вашего выбора ответ не обещает никакого срока"
            value={termHours}
            onChange={(event) => onTerm(Number(event.currentTarget.value))}
          >
            {terms.map(([hours, label]) => (
              <option key={hours} value={hours}>
                {label}
              </option>
            ))}
            {!known && <option value={termHours}>за {termHours} ч</option>}
          </select>
        </div>
      )}
    </div>
  )
}
