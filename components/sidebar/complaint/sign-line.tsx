import { useId } from 'preact/hooks'
import { Icon, type IconName } from '@/components/ui/icon'
import type { Answer } from '@/lib/domain/complaint-case'
import type { Line } from '@/lib/doubt/examine'
import { t } from '@/lib/i18n/t'

const icons: Record<Line['state'], IconName> = { found: 'warning', clear: 'check', open: 'ask' }
const heard: Record<Line['state'], string> = {
  found: t('sidebar.sign.present'),
  clear: t('sidebar.sign.absent'),
  open: t('sidebar.sign.asked'),
}

const options: readonly { value: Answer; label: string }[] = [
  { value: 'yes', label: t('sidebar.sign.yes') },
  { value: 'no', label: t('sidebar.sign.no') },
  { value: 'unknown', label: t('sidebar.sign.unknown') },
]

type Props = { line: Line; onAnswer(answer: Answer): void }

/** One sign: what was seen, in which words, and what the seller is asked about it. */
export function SignLine({ line, onAnswer }: Props) {
  const { state, title, note, quotes, question, answer, weight } = line
  return (
    <li class={`sign sign-${state} sign-${weight ?? 'plain'}`}>
      <Icon name={icons[state]} />
      <div>
        {/* A bare question says it all. */}
        {(note !== undefined || !question) && (
          <p class="sign-title">
            <span class="heard">{heard[state]}: </span>
            {title}
          </p>
        )}
        {state !== 'clear' && quotes.length > 0 && (
          <p class="sign-quotes" dir="auto">
            {quotes.map(({ field, start, text }) => (
              <q key={`${field}-${start}`}>{text}</q>
            ))}
          </p>
        )}
        {state !== 'clear' && note && <p class="sign-note">{note}</p>}
        {question && <Question text={question} answer={answer} onAnswer={onAnswer} />}
      </div>
    </li>
  )
}

type QuestionProps = {
  text: string
  answer: Answer | undefined
  onAnswer(answer: Answer): void
}

function Question({ text, answer, onAnswer }: QuestionProps) {
  const name = useId()
  return (
    <fieldset class="sign-question">
      <legend>{text}</legend>
      <div class="choice-options">
        {options.map(({ value, label }) => (
          <label key={value} class="choice-option">
            <input
              class="choice-radio"
              type="radio"
              name={name}
              checked={value === answer}
              onChange={() => onAnswer(value)}
            />
            <span class="choice-label">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
