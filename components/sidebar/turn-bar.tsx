import './turn-bar.css'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { type Turn, turns } from './wishes'

type Props = {
  onOther(): void
  onTurn(turn: Turn): void
  onOpening(): void
  /** Absent: there is nothing to solve. */
  onSolution: (() => void) | undefined
  /** Takes the last change of ours back; absent: there is none. */
  onBack?: (() => void) | undefined
  /** The field of remedies is open. */
  choosing: boolean
}

/** Quick ways to another draft, each with a way back. */
export function TurnBar({ onOther, onTurn, onOpening, onSolution, onBack, choosing }: Props) {
  return (
    <fieldset class="turn-bar">
      <legend class="heard">Изменить черновик</legend>
      <Button small onClick={onOther}>
        <Icon name="other" /> Другой вариант
      </Button>
      {(Object.keys(turns) as Turn[]).map((turn) => (
        <Button key={turn} small onClick={() => onTurn(turn)}>
          {turns[turn].label}
        </Button>
      ))}
      <Button small onClick={onOpening}>
        Другое начало
      </Button>
      {onSolution && (
        <Button small aria-expanded={choosing} onClick={onSolution}>
          Добавить решение
        </Button>
      )}
      {onBack && (
        <Button small look="quiet" onClick={onBack}>
          <Icon name="back" /> Вернуть прежний текст
        </Button>
      )}
    </fieldset>
  )
}
