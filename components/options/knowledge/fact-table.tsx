import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { counted } from '@/lib/i18n/counted'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import type { KnownFact, Scope } from '@/lib/knowledge/fact'

type Props = {
  /** The facts of this page of the table. */
  facts: readonly KnownFact[]
  total: number
  offset: number
  pageSize: number
  search: string
  onSearch(search: string): void
  onPage(offset: number): void
  onEdit(fact: KnownFact): void
  onRemove(fact: KnownFact): void
}

/** All that is known, searched and leafed through: a page at a time, so that 50,000 rows cost as little as ten. */
export function FactTable(props: Props) {
  const { facts, total, offset, pageSize, search, onSearch, onPage, onEdit, onRemove } = props
  return (
    <div class="facts">
      <Field label={t('options.factTable.search')} hint={t('options.factTable.searchHint')}>
        {(control) => (
          <input
            {...control}
            class="input"
            type="search"
            value={search}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="facts-count" role="status">
        {total === 0
          ? search
            ? t('options.factTable.nothingFound')
            : t('options.factTable.empty')
          : counted('options.knowledge.facts', total)}
      </p>
      {facts.length > 0 && (
        <table class="facts-table">
          <thead>
            <tr>
              <th scope="col">{t('options.fact.ask')}</th>
              <th scope="col">{t('options.fact.say')}</th>
              <th scope="col">{t('options.factTable.about')}</th>
              <th scope="col" aria-label={t('options.factTable.actions')} />
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr key={fact.id}>
                <td>{fact.ask}</td>
                <td>{fact.say}</td>
                <td class="facts-about">
                  {scopeWords(fact.scope)}
                  {fact.form === 'own' && <span> {t('options.factTable.own')}</span>}
                  {fact.until !== undefined && (
                    <span> {t('options.factTable.until', { day: dayOf(fact.until) })}</span>
                  )}
                </td>
                <td class="facts-actions">
                  <Button small look="quiet" onClick={() => onEdit(fact)}>
                    {t('options.factTable.edit')}
                  </Button>
                  <Button small look="quiet" onClick={() => onRemove(fact)}>
                    {t('options.factTable.remove')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > pageSize && (
        <p class="facts-pages">
          <Button
            small
            disabled={offset === 0}
            onClick={() => onPage(Math.max(0, offset - pageSize))}
          >
            {t('options.factTable.back')}
          </Button>
          <span>
            {t('options.factTable.page', {
              from: (offset + 1).toLocaleString(language),
              to: (offset + facts.length).toLocaleString(language),
              total: total.toLocaleString(language),
            })}
          </span>
          <Button
            small
            disabled={offset + pageSize >= total}
            onClick={() => onPage(offset + pageSize)}
          >
            {t('options.factTable.next')}
          </Button>
        </p>
      )}
    </div>
  )
}

const dayOf = (at: number) => new Intl.DateTimeFormat(language, { timeZone: 'UTC' }).format(at)

/** «Чайник, CH-17», or that it holds for everything. */
export const scopeWords = ({ product, article, brand, category }: Scope): string =>
  [product, article, brand, category].filter(Boolean).join(', ') ||
  t('options.factTable.allProducts')
