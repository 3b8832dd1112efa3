import './filter-bar.css'
import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { marketplaceNames, topicNames } from '@/components/ui/words'
import type { MarketplaceId } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'
import { type Facets, type Filter, isEmpty } from '@/lib/queue/filter'
import type { TopicId } from '@/lib/reply/topic'

type Props = {
  filter: Filter
  /** Absent until asked for. */
  facets: Facets | undefined
  onFilter(filter: Filter): void
  /** The filters were opened: what can be chosen is wanted. */
  onOpen(): void
}

type Option = { value: string; title: string }

/** Search, and below it – when opened – what else narrows the queue. */
export function FilterBar({ filter, facets, onFilter, onOpen }: Props) {
  const [open, setOpen] = useState(false)
  const change = <Name extends keyof Filter>(name: Name, value: Filter[Name] | undefined) => {
    const { [name]: _, ...rest } = filter
    onFilter(value === undefined || value === '' ? rest : { ...rest, [name]: value })
  }
  const options = (name: keyof Facets, title: (value: string) => string): Option[] =>
    (facets?.[name] ?? []).map(({ value, count }) => ({
      value,
      title: `${title(value)} – ${count}`,
    }))
  const topic = (value: string) => topicNames[value as TopicId] ?? value
  const same = (value: string) => value
  const name = (value: string) => marketplaceNames[value as MarketplaceId] ?? value

  return (
    <div class="filter-bar">
      <div class="filter-search">
        <input
          type="search"
          class="filter-input"
          aria-label={t('queue.filter.searchInQueue')}
          placeholder={t('queue.filter.search')}
          value={filter.search ?? ''}
          maxLength={200}
          onInput={(event) => change('search', event.currentTarget.value)}
        />
        <Button
          small
          aria-expanded={open}
          onClick={() => {
            if (!open) onOpen()
            setOpen(!open)
          }}
        >
          {t('queue.filter.filters')}
        </Button>
        {!isEmpty(filter) && (
          <Button small look="quiet" onClick={() => onFilter({})}>
            {t('queue.filter.reset')}
          </Button>
        )}
      </div>
      {open && (
        <div class="filter-choices">
          <Choice
            label={t('queue.filter.kind')}
            value={filter.kind}
            options={[
              { value: 'question', title: t('queue.filter.questions') },
              { value: 'review', title: t('queue.filter.reviews') },
            ]}
            onChange={(value) => change('kind', value as Filter['kind'])}
          />
          <Choice
            label={t('queue.filter.rating')}
            value={filter.stars?.[0]?.toString()}
            options={[5, 4, 3, 2, 1].map((star) => ({ value: `${star}`, title: '★'.repeat(star) }))}
            onChange={(value) => change('stars', value === undefined ? undefined : [Number(value)])}
          />
          <Choice
            label={t('queue.filter.marketplace')}
            value={filter.marketplace}
            options={options('marketplaces', name)}
            onChange={(value) => change('marketplace', value as Filter['marketplace'])}
          />
          <Choice
            label={t('queue.filter.shop')}
            value={filter.shop}
            options={options('shops', same)}
            onChange={(value) => change('shop', value)}
          />
          <Choice
            label={t('queue.filter.topic')}
            value={filter.topic}
            options={options('topics', topic)}
            onChange={(value) => change('topic', value)}
          />
          <Choice
            label={t('queue.filter.product')}
            value={filter.product}
            options={options('products', same)}
            onChange={(value) => change('product', value)}
          />
        </div>
      )}
    </div>
  )
}

type ChoiceProps = {
  label: string
  value: string | undefined
  options: Option[]
  onChange(value: string | undefined): void
}

/** One filter; absent when there is nothing to choose between. */
function Choice({ label, value, options, onChange }: ChoiceProps) {
  if (options.length === 0 && value === undefined) return null
  return (
    <label class="filter-choice">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{t('queue.filter.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </label>
  )
}
