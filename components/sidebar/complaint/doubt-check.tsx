import './complaint.css'
import '@/components/ui/choice.css'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Answer } from '@/lib/domain/complaint-case'
import type { Item } from '@/lib/domain/item'
import { type Grade, gradeTitles, type Line, type Verdict } from '@/lib/doubt/examine'
import { groups, groupTitles } from '@/lib/doubt/sign'
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
  none: 'Оснований для жалобы нет, лучше ответить: спокойный ответ прочтут все покупатели.',
  check:
    'Есть что проверить. Ответьте на вопросы ниже: жалоба нужна, только если нарушение подтвердится.',
  grounds:
    'Можно подать жалобу. Отзыву всё равно стоит спокойно ответить: решения ждут несколько дней.',
}

/** What speaks for a complaint and what does not, with the evidence; what the page cannot tell is asked. */
export function DoubtCheck({ item, verdict, onAnswer, onReply, onComplain }: Props) {
  const { grade, reasons, lines } = verdict
  const clear = lines.filter(({ state, question }) => state === 'clear' && !question)
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
              Составить жалобу
            </Button>
          )}
          <Button look={grade === 'grounds' ? 'plain' : 'main'} onClick={onReply}>
            К черновику ответа
          </Button>
        </p>
      </section>
      <ReviewWords item={item} quotes={reasons.flatMap(({ quotes }) => quotes)} />
      {groups.map((group) => (
        <Group
          key={group}
          title={groupTitles[group]}
          lines={lines.filter((line) => line.group === group && !clear.includes(line))}
          onAnswer={onAnswer}
        />
      ))}
      {clear.length > 0 && (
        <details class="signs-clear">
          <summary>Проверено, не найдено: {clear.length}</summary>
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

type GroupProps = {
  title: string
  lines: readonly Line[]
  onAnswer: Props['onAnswer']
}

function Group({ title, lines, onAnswer }: GroupProps) {
  if (lines.length === 0) return null
  return (
    <section class="signs">
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <SignLine
            key={line.sign}
            line={line}
            onAnswer={(answer) => onAnswer(line.sign, answer)}
          />
        ))}
      </ul>
    </section>
  )
}
