import './complaint.css'
import '@/components/ui/choice.css'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Answer } from '@/lib/domain/complaint-case'
import type { Item } from '@/lib/domain/item'
import { type Grade, gradeTitles, type Line, type Verdict } from '@/lib/doubt/examine'
import { groups, groupTitles } from '@/lib/doubt/sign'
import { t } from '@/lib/i18n/t'
import { ReviewWords } from './review-words'
import { SignLine } from './sign-line'

type Props = {
  item: Item
  verdict: Verdict
  onAnswer(sign: string, answer: Answer): void
  onReply(): void
  onComplain(): void
}

const advice: Record<Grade, string> = {
  none: t('sidebar.doubt.advice.none'),
  check: t('sidebar.doubt.advice.check'),
  grounds: t('sidebar.doubt.advice.grounds'),
}

/** What speaks for a complaint in sight; what the page cannot tell and what is fine folded, so that little is to read. */
export function DoubtCheck({ item, verdict, onAnswer, onReply, onComplain }: Props) {
  const { grade, reasons, lines } = verdict
  // By what the page shows and not by the answers: a line must not move away from under the hand that answers it.
  const seen = lines.filter(({ note }) => note !== undefined)
  const asked = lines.filter(({ note, question }) => note === undefined && question)
  const clear = lines.filter((line) => !seen.includes(line) && !asked.includes(line))
  const answered = asked.filter(({ answer }) => answer !== undefined).length
  return (
    <div class="desk-scroll">
      <section class={`verdict verdict-${grade}`} aria-labelledby="verdict-title">
        <div role="status">
          <h2 id="verdict-title">
            <Icon name={grade === 'none' ? 'check' : 'warning'} /> {gradeTitles[grade]}
          </h2>
          <p>{advice[grade]}</p>
          {reasons.length > 0 && (
            <ul class="verdict-reasons">
              {reasons.map(({ sign, title }) => (
                <li key={sign}>{title}</li>
              ))}
            </ul>
          )}
        </div>
        <p class="verdict-acts">
          {grade !== 'none' && (
            <Button look={grade === 'grounds' ? 'main' : 'plain'} onClick={onComplain}>
              {t('sidebar.doubt.compose')}
            </Button>
          )}
          <Button look={grade === 'grounds' ? 'plain' : 'main'} onClick={onReply}>
            {t('sidebar.complaint.toReply')}
          </Button>
        </p>
      </section>
      <ReviewWords item={item} quotes={reasons.flatMap(({ quotes }) => quotes)} />
      <Groups lines={seen} onAnswer={onAnswer} />
      {asked.length > 0 && (
        <details class="signs-fold">
          <summary>
            {t(`sidebar.doubt.${answered > 0 ? 'askedAnswered' : 'asked'}`, {
              asked: asked.length,
              answered,
            })}
          </summary>
          <Groups lines={asked} onAnswer={onAnswer} />
        </details>
      )}
      {clear.length > 0 && (
        <details class="signs-fold signs-clear">
          <summary>{t('sidebar.doubt.clear', { count: clear.length })}</summary>
          <ul>
            {clear.map((line) => (
              <SignLine key={line.sign} line={line} onAnswer={() => {}} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

type GroupsProps = { lines: readonly Line[]; onAnswer: Props['onAnswer'] }

/** Lines under the headings of the checklist's groups (C2). */
function Groups({ lines, onAnswer }: GroupsProps) {
  return groups.map((group) => {
    const own = lines.filter((line) => line.group === group)
    return (
      own.length > 0 && (
        <section key={group} class="signs">
          <h3>{groupTitles[group]}</h3>
          <ul>
            {own.map((line) => (
              <SignLine
                key={line.sign}
                line={line}
                onAnswer={(answer) => onAnswer(line.sign, answer)}
              />
            ))}
          </ul>
        </section>
      )
    )
  })
}
