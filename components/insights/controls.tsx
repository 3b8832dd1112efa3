import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { marketplaceNames } from '@/components/ui/words'
import { kinds } from '@/lib/domain/item'
import type { MarketplaceId } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'
import { edges, type Period, type PeriodChoice, soundDates } from '@/lib/insights/period'
import type { Query } from '@/lib/insights/query'
import { dayName } from '@/lib/queue/zone'
import { kindTitles } from './names'

export type Facets = { marketplaces: MarketplaceId[]; shops: string[]; products: string[] }

type Props = {
  query: Query
  period: Period
  zone: string
  facets: Facets
  onQuery(query: Query): void
}

const periods = [
  { value: 'week', label: t('insights.controls.week') },
  { value: 'month', label: t('insights.controls.month') },
  { value: 'quarter', label: t('insights.controls.quarter') },
  { value: 'year', label: t('insights.controls.year') },
  { value: 'dates', label: t('insights.controls.dates') },
] as const

/** Period and filters. What there is no choice of is not shown. */
export function Controls({ query, period, zone, facets, onQuery }: Props) {
  const { first, last } = edges(period, zone)
  const dates = { first: dayName(first), last: dayName(last) }
  const change = (name: 'marketplace' | 'kind' | 'shop' | 'product', value: string) => {
    const { [name]: _, ...rest } = query
    onQuery(value === '' ? rest : ({ ...rest, [name]: value } as Query))
  }
  const choose = (value: (typeof periods)[number]['value']) =>
    onQuery({ ...query, period: value === 'dates' ? dates : value })
  const own = typeof query.period === 'object'
  const { marketplace, kind, shop, product } = query
  const filtered = marketplace ?? kind ?? shop ?? product
  return (
    <div class="controls">
      <Choice
        label={t('insights.controls.period')}
        options={periods}
        value={typeof query.period === 'object' ? 'dates' : query.period}
        onChange={choose}
      />
      {own && (
        <Dates
          key={`${dates.first}${dates.last}`}
          {...dates}
          onDates={(period) => onQuery({ ...query, period })}
        />
      )}
      <div class="filters">
        <Pick
          label={t('insights.controls.marketplace')}
          value={marketplace}
          options={facets.marketplaces}
          name={(id) => marketplaceNames[id as MarketplaceId]}
          onPick={(value) => change('marketplace', value)}
        />
        <Pick
          label={t('insights.controls.shop')}
          value={shop}
          options={facets.shops}
          onPick={(value) => change('shop', value)}
        />
        <Pick
          label={t('insights.controls.kind')}
          value={kind}
          options={kinds}
          name={(id) => kindTitles[id as 'review' | 'question']}
          onPick={(value) => change('kind', value)}
        />
        <Pick
          label={t('insights.controls.product')}
          value={product}
          options={facets.products}
          onPick={(value) => change('product', value)}
        />
        {filtered !== undefined && (
          <Button small look="quiet" onClick={() => onQuery({ period: query.period })}>
            {t('insights.controls.reset')}
          </Button>
        )}
      </div>
    </div>
  )
}

type DatesProps = { first: string; last: string; onDates(dates: PeriodChoice): void }

function Dates({ onDates, ...given }: DatesProps) {
  const [first, setFirst] = useState(given.first)
  const [last, setLast] = useState(given.last)
  const sound = soundDates({ first, last })
  const set = (dates: { first: string; last: string }) => {
    setFirst(dates.first)
    setLast(dates.last)
    if (soundDates(dates)) onDates(dates)
  }
  return (
    <div class="dates">
      <label>
        {t('insights.controls.from')}{' '}
        <input
          class="input"
          type="date"
          value={first}
          onChange={(event) => set({ first: event.currentTarget.value, last })}
        />
      </label>
      <label>
        {t('insights.controls.to')}{' '}
        <input
          class="input"
          type="date"
          value={last}
          onChange={(event) => set({ first, last: event.currentTarget.value })}
        />
      </label>
      <p class="field-problem" role="alert">
        {sound ? '' : t('insights.controls.unsound')}
      </p>
    </div>
  )
}

type PickProps = {
  label: string
  value: string | undefined
  options: readonly string[]
  name?(value: string): string
  onPick(value: string): void
}

function Pick({ label, value, options, name = (same) => same, onPick }: PickProps) {
  if (options.length < 2 && value === undefined) return null
  const all = value === undefined || options.includes(value) ? options : [value, ...options]
  return (
    <label class="filter">
      <span>{label}</span>
      <select
        class="input"
        value={value ?? ''}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        <option value="">{t('insights.controls.all')}</option>
        {all.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  )
}
