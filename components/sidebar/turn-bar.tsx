import './turn-bar.css'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { t } from '@/lib/i18n/t'
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
      <legend class="heard">{t('sidebar.turn.title')}</legend>
      <Button small onClick={onOther}>
        <Icon name="other" /> {t('sidebar.turn.other')}
      </Button>
      {(Object.keys(turns) as Turn[]).map((turn) => (
        <Button key={turn} small onClick={() => onTurn(turn)}>
          {turns[turn].label}
        </Button>
      ))}
      <Button small onClick={onOpening}>
        {t('sidebar.turn.opening')}
      </Button>
      {onSolution && (
        <Button small aria-expanded={choosing} onClick={onSolution}>
          {t('sidebar.turn.remedy')}
        </Button>
      )}
      {onBack && (
        <Button small look="quiet" onClick={onBack}>
          <Icon name="back" /> {t('sidebar.turn.back')}
        </Button>
      )}
    </fieldset>
  )
}
