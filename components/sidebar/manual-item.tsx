import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { marketplaceNames } from '@/components/ui/words'
import type { Item, Kind } from '@/lib/domain/item'
import { itemKey } from '@/lib/domain/item-key'
import { type MarketplaceId, marketplaceIds } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'

type Props = {
  marketplace: MarketplaceId
  onReady(item: Item): void
  onCancel?: (() => void) | undefined
}

const kindOptions = [
  { value: 'review', label: t('sidebar.manual.review') },
  { value: 'question', label: t('sidebar.manual.question') },
] as const

const starOptions = [
  { value: 0, label: t('sidebar.manual.noRating'), heard: t('sidebar.manual.withoutRating') },
  ...[5, 4, 3, 2, 1].map((value) => ({
    value,
    label: '★'.repeat(value),
    heard: t('sidebar.manual.stars', { value }),
  })),
]

/** «Вставить текст отзыва вручную»: an item from what the seller pastes, for pages that cannot be read. */
export function ManualItem({ marketplace, onReady, onCancel }: Props) {
  const [where, setWhere] = useState(marketplace)
  const [kind, setKind] = useState<Kind>('review')
  const [rating, setRating] = useState(0)
  const [text, setText] = useState('')
  const [author, setAuthor] = useState('')
  const [product, setProduct] = useState('')
  const [problem, setProblem] = useState<string>()

  const ready = () => {
    if (!text.trim() && (kind === 'question' || rating === 0)) {
      setProblem(t('sidebar.manual.nothing'))
      return
    }
    const item = {
      marketplace: where,
      kind,
      state: 'unanswered' as const,
      url: '',
      ...(kind === 'review' && rating > 0 && { rating }),
      ...(text.trim() && { text: text.trim() }),
      ...(author.trim() && { author: author.trim() }),
      ...(product.trim() && { product: { name: product.trim() } }),
    }
    onReady({ ...item, key: itemKey(item) })
  }

  return (
    <form
      class="manual"
      onSubmit={(event) => {
        event.preventDefault()
        ready()
      }}
    >
      <h2>{t('sidebar.manual.title')}</h2>
      <Choice<Kind>
        label={t('sidebar.manual.kind')}
        options={kindOptions}
        value={kind}
        onChange={setKind}
      />
      <Field
        label={
          kind === 'review' ? t('sidebar.manual.reviewText') : t('sidebar.manual.questionText')
        }
        problem={problem}
      >
        {(control) => (
          <textarea
            {...control}
            class="input"
            rows={5}
            maxLength={20_000}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value)
              setProblem(undefined)
            }}
          />
        )}
      </Field>
      {kind === 'review' && (
        <Choice<number>
          label={t('sidebar.manual.rating')}
          options={starOptions}
          value={rating}
          onChange={setRating}
        />
      )}
      <Field label={t('sidebar.manual.author')}>
        {(control) => (
          <input
            {...control}
            class="input"
            maxLength={500}
            value={author}
            onInput={(event) => setAuthor(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('sidebar.manual.product')}>
        {(control) => (
          <input
            {...control}
            class="input"
            maxLength={500}
            value={product}
            onInput={(event) => setProduct(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('sidebar.manual.marketplace')} hint={t('sidebar.manual.marketplaceHint')}>
        {(control) => (
          <select
            {...control}
            class="input"
            value={where}
            onChange={(event) => setWhere(event.currentTarget.value as MarketplaceId)}
          >
            {marketplaceIds.map((id) => (
              <option key={id} value={id}>
                {marketplaceNames[id]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="manual-actions">
        <Button look="main" onClick={ready}>
          {t('sidebar.manual.suggest')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('sidebar.manual.cancel')}</Button>}
      </div>
    </form>
  )
}
