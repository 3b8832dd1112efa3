import { Button } from '@/components/ui/button'
import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'
import { type Effect, type Improvement, weeksAround } from '@/lib/insights/improvement'
import { count, ofReviews, percent, shortDay } from '@/lib/insights/words'
import { ImprovementForm, type NoteDraft } from './improvement-form'
import { topicTitle } from './names'
import { Spark } from './spark'

export type ImprovementsProps = {
  improvements: readonly Improvement[]
  effects: ReadonlyMap<string, Effect>
  /** What a new note begins with; absent: no form is open. */
  draft: NoteDraft | undefined
  topics: readonly string[]
  products: readonly string[]
  now: number
  zone: string
  onDraft(draft: NoteDraft | undefined): void
  onSave(note: Omit<Improvement, 'id'>): void
  onRemove(id: string): void
}

/** «Проблема → что сделали → до и после» (guideline A4). */
export function ImprovementList(props: ImprovementsProps) {
  const { improvements, effects, draft, zone, onDraft, onRemove } = props
  return (
    <section class="panel improvements" aria-labelledby="improvements">
      <div class="panel-head">
        <h2 id="improvements">{t('insights.notes.title')}</h2>
        {!draft && (
          <Button small onClick={() => onDraft({})}>
            {t('insights.notes.add')}
          </Button>
        )}
      </div>
      {draft && <ImprovementForm {...props} draft={draft} />}
      {improvements.length === 0 && !draft && <p class="soft">{t('insights.notes.empty')}</p>}
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
              label={t('insights.notes.weeks')}
              names={around}
            />
            <Button
              small
              look="quiet"
              aria-label={t('insights.notes.removeOne', { done })}
              onClick={() => onRemove(id)}
            >
              {t('insights.notes.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const around = Array.from({ length: 2 * weeksAround }, (_, at) =>
  at < weeksAround
    ? t('insights.notes.weekBefore', { number: weeksAround - at })
    : t('insights.notes.weekAfter', { number: at - weeksAround + 1 }),
)

function effectWords(effect: Effect | undefined) {
  if (!effect) return null
  const { before, after, days, enough } = effect
  const part = ({ count: some, of }: Effect['before']) =>
    t('insights.notes.part', { count: count(some), reviews: ofReviews(of) })
  if (!enough) {
    return (
      <span class="soft">
        {t('insights.notes.parts', {
          why: days < 7 ? t('insights.notes.early') : t('insights.notes.few'),
          before: part(before),
          after: part(after),
        })}
      </span>
    )
  }
  const share = (some: Effect['before']) => percent(some.count / some.of)
  const span = counted('insights.notes.days', days)
  return (
    <>
      {`${t('insights.notes.before', { days: span })} `}
      <strong>{share(before)}</strong> ({part(before)}),{' '}
      {`${t('insights.notes.after', { days: span })} `}
      <strong>{share(after)}</strong> ({part(after)}).
    </>
  )
}
