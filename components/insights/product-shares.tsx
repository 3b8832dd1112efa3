import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'
import { leastReviews } from '@/lib/insights/products'
import type { Query } from '@/lib/insights/query'
import type { Summary } from '@/lib/insights/summary'
import { count, ofReviews, percent } from '@/lib/insights/words'
import { QueryLink } from './query-link'

type Props = { summary: Summary; query: Query; onQuery(query: Query): void }

const first = 6

/** Products by the share of reviews with a complaint, where there is enough to judge by. */
export function ProductShares({ summary: { products }, query, onQuery }: Props) {
  const [all, showAll] = useState(false)
  const { ranked, few } = products
  return (
    <section class="panel" aria-labelledby="products">
      <h2 id="products">{t('insights.products.title')}</h2>
      {ranked.length > 0 && (
        <table class="topics topics-complaints">
          <thead class="heard">
            <tr>
              <th scope="col">{t('insights.products.product')}</th>
              <th scope="col">{t('insights.products.share')}</th>
              <th scope="col">{t('insights.products.count')}</th>
            </tr>
          </thead>
          <tbody>
            {ranked.slice(0, all ? ranked.length : first).map((one) => (
              <tr key={one.product}>
                <th scope="row">
                  <QueryLink to={{ ...query, product: one.product }} onQuery={onQuery}>
                    {one.product}
                  </QueryLink>
                  <span class="bar" style={{ inlineSize: `${one.share * 100}%` }} />
                </th>
                <td class="topics-count">{percent(one.share)}</td>
                <td class="soft">
                  {t('insights.notes.part', {
                    count: count(one.complaints),
                    reviews: ofReviews(one.reviews),
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {ranked.length > first && (
        <Button small look="quiet" onClick={() => showAll(!all)} aria-expanded={all}>
          {all
            ? t('insights.products.firstOnly')
            : t('insights.products.more', { count: ranked.length - first })}
        </Button>
      )}
      {few > 0 && (
        <p class="soft small">{counted('insights.products.few', few, { least: leastReviews })}</p>
      )}
      {ranked.length + few === 0 && <p class="soft">{t('insights.products.none')}</p>}
    </section>
  )
}
