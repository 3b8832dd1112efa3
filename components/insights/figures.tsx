import { t } from '@/lib/i18n/t'
import type { Answering } from '@/lib/insights/answering'
import { count, duration, percent } from '@/lib/insights/words'

type Props = { now: Answering; before: Answering }

type Figure = { name: string; value: string | undefined; was: string | undefined; hint?: string }

const said = <Value,>(value: Value | undefined, words: (value: Value) => string) =>
  value === undefined ? undefined : words(value)

const figuresOf = (now: Answering, before: Answering): Figure[] => [
  {
    name: t('insights.figure.answered'),
    value: said(now.share, percent),
    was: said(before.share, percent),
    ...(now.open > 0 && { hint: t('insights.figure.open', { count: count(now.open) }) }),
  },
  {
    name: t('insights.figure.within'),
    value: said(now.within, percent),
    was: said(before.within, percent),
  },
  {
    name: t('insights.figure.median'),
    value: said(now.median, duration),
    was: said(before.median, duration),
  },
  {
    name: t('insights.figure.p90'),
    value: said(now.p90, duration),
    was: said(before.p90, duration),
  },
]

/** How we answer, in four numbers. */
export function Figures({ now, before }: Props) {
  return (
    <dl class="figures">
      {figuresOf(now, before).map(({ name, value, was, hint }) => (
        <div class="figure" key={name}>
          <dt>{name}</dt>
          <dd class={value === undefined ? 'figure-none' : 'figure-value'}>
            {value ?? t('insights.figure.none')}
          </dd>
          {(was !== undefined || hint) && (
            <dd class="figure-was">
              {[was !== undefined && t('insights.figure.was', { value: was }), hint]
                .filter(Boolean)
                .join(' · ')}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
