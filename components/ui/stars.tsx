import { t } from '@/lib/i18n/t'
/** A rating of 1–5, drawn and said. */
export function Stars({ rating }: { rating: number }) {
  return (
    <span class="stars" role="img" aria-label={t('common.stars', { rating })}>
      {'★'.repeat(rating)}
      <span class="stars-rest">{'★'.repeat(5 - rating)}</span>
    </span>
  )
}
