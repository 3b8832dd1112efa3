import { Button } from '@/components/ui/button'
import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'
import type { MissedFact } from '@/lib/knowledge/gaps'

type Props = { missed: readonly MissedFact[]; onAnswer(missed: MissedFact): void }

/** The questions to which nothing known was an answer, the most frequent first. */
export function MissedFacts({ missed, onAnswer }: Props) {
  return (
    <section class="option-group" aria-label={t('options.missedFacts.label')}>
      <h3>{t('options.missedFacts.title')}</h3>
      {missed.length === 0 ? (
        <p class="field-hint">{t('options.missedFacts.none')}</p>
      ) : (
        <ol class="charts">
          {missed.map((one) => (
            <li key={`${one.article ?? one.product} ${one.intent} ${one.question}`}>
              «{one.question}»{one.product && ` – ${one.product}`}
              {one.count > 1 && (
                <strong> · {counted('options.missedFacts.times', one.count)}</strong>
              )}{' '}
              <Button small look="quiet" onClick={() => onAnswer(one)}>
                {t('options.knowledge.addFact')}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
