import { Button } from '@/components/ui/button'
import type { MissedFact } from '@/lib/knowledge/gaps'
import { plural } from '@/lib/queue/plural'

type Props = { missed: readonly MissedFact[]; onAnswer(missed: MissedFact): void }

/** The questions to which nothing known was an answer, the most frequent first. */
export function MissedFacts({ missed, onAnswer }: Props) {
  return (
    <section class="option-group" aria-label="Каких фактов не хватает">
      <h3>Каких фактов чаще всего не хватает</h3>
      {missed.length === 0 ? (
        <p class="field-hint">
          Пока ответ находился на каждый вопрос. Вопросы без ответа появятся здесь.
        </p>
      ) : (
        <ol class="charts">
          {missed.map((one) => (
            <li key={`${one.article ?? one.product} ${one.intent} ${one.question}`}>
              «{one.question}»{one.product && ` – ${one.product}`}
              {one.count > 1 && <strong> · {plural(one.count, 'раз', 'раза', 'раз')}</strong>}{' '}
              <Button small look="quiet" onClick={() => onAnswer(one)}>
                Добавить факт
              </Button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
