import { Button } from '@/components/ui/button'
import { type Effect, type Improvement, weeksAround } from '@/lib/insights/improvement'
import { count, ofReviews, percent, shortDay } from '@/lib/insights/words'
import { plural } from '@/lib/queue/plural'
import { ImprovementForm } from './improvement-form'
import { topicTitle } from './names'
import { Spark } from './spark'

export type ImprovementsProps = {
  improvements: readonly Improvement[]
  effects: ReadonlyMap<string, Effect>
  /** What a new note begins with; absent: no form is open. */
  draft: { topic?: string; product?: string } | undefined
  topics: readonly string[]
  products: readonly string[]
  now: number
  zone: string
  onDraft(draft: { topic?: string; product?: string } | undefined): void
  onSave(note: Omit<Improvement, 'id'>): void
  onRemove(id: string): void
}

/** «Проблема → что сделали → до и после» (guideline A4). */
export function ImprovementList(props: ImprovementsProps) {
  const { improvements, effects, draft, zone, onDraft, onRemove } = props
  return (
    <section class="panel improvements" aria-labelledby="improvements">
      <div class="panel-head">
        <h2 id="improvements">Что сделали и что изменилось</h2>
        {!draft && (
          <Button small onClick={() => onDraft({})}>
            Записать
          </Button>
        )}
      </div>
      {draft && <ImprovementForm {...props} draft={draft} />}
      {improvements.length === 0 && !draft && (
        <p class="soft">
          Запишите, что вы исправили, – здесь будет видно, стало ли жалоб меньше. Записи остаются в
          этом браузере и входят в копию данных.
        </p>
      )}
      <ul>
        {improvements.toReversed().map(({ id, topic, product, done, at }) => (
          <li class="improvement" key={id}>
            <div>
              <h3>
                {topicTitle(topic)}
                {product !== undefined && <span class="problem-product">{product}</span>}
              </h3>
              <p>
                <span class="soft">{shortDay(at, zone)}:</span> {done}
              </p>
              <p>{effectWords(effects.get(id))}</p>
            </div>
            <Spark
              values={effects.get(id)?.weeks ?? []}
              mark={weeksAround}
              label="Жалобы по неделям до и после"
              names={around}
            />
            <Button
              small
              look="quiet"
              aria-label={`Убрать запись: ${done}`}
              onClick={() => onRemove(id)}
            >
              Убрать
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const around = Array.from({ length: 2 * weeksAround }, (_, at) =>
  at < weeksAround ? `за ${weeksAround - at} нед. до` : `${at - weeksAround + 1}-я неделя после`,
)

function effectWords(effect: Effect | undefined) {
  if (!effect) return null
  const { before, after, days, enough } = effect
  const part = ({ count: some, of }: Effect['before']) => `${count(some)} из ${ofReviews(of)}`
  if (!enough) {
    return (
      <span class="soft">
        {days < 7 ? 'Пока рано судить' : 'Пока мало отзывов, чтобы судить'}: до – {part(before)},
        после – {part(after)}.
      </span>
    )
  }
  const share = (some: Effect['before']) => percent(some.count / some.of)
  const span = plural(days, 'день', 'дня', 'дней')
  return (
    <>
      {`За ${span} до: `}
      <strong>{share(before)}</strong> ({part(before)}), {`за ${span} после: `}
      <strong>{share(after)}</strong> ({part(after)}).
    </>
  )
}
