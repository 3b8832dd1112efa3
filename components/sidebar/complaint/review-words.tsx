import { segments } from '@/components/sidebar/segments'
import { Stars } from '@/components/ui/stars'
import type { Item } from '@/lib/domain/item'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import type { Words } from '@/lib/reply/analysis'

const labels = {
  pros: t('sidebar.reviewWords.pros'),
  cons: t('sidebar.reviewWords.cons'),
  text: '',
} as const

/** The review itself, with the words at issue marked. */
export function ReviewWords({ item, quotes }: { item: Item; quotes: readonly Words[] }) {
  const fields = (['pros', 'cons', 'text'] as const).filter((field) => item[field])
  return (
    <article class="case-review" aria-label={t('sidebar.reviewWords.label')}>
      <p class="case-head">
        {item.rating && <Stars rating={item.rating} />}
        <span dir="auto" lang={item.author ? 'ru' : undefined}>
          {item.author ?? t('sidebar.card.noName')}
        </span>
        {item.product?.name && (
          <span dir="auto" lang="ru">
            {item.product.name}
          </span>
        )}
      </p>
      {fields.length === 0 && <p class="case-silent">{t('sidebar.reviewWords.noText')}</p>}
      {fields.map((field) => {
        const text = item[field] ?? ''
        const spans = quotes.filter((one) => one.field === field)
        return (
          <p key={field} class="case-words" lang="ru" dir="auto">
            {labels[field] && <b lang={language}>{labels[field]}: </b>}
            {segments(text, spans).map(({ text: words, start, marks }) =>
              marks.length > 0 ? <mark key={start}>{words}</mark> : words,
            )}
          </p>
        )
      })}
    </article>
  )
}
