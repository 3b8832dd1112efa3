import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { type Item, itemKey, type Kind } from '@/lib/domain/item'
import { type MarketplaceId, marketplaceIds, marketplaces } from '@/lib/domain/marketplaces'

type Props = {
  marketplace: MarketplaceId
  onReady(item: Item): void
  onCancel?: (() => void) | undefined
}

const kindOptions = [
  { value: 'review', label: 'Отзыв' },
  { value: 'question', label: 'Вопрос' },
] as const

const starOptions = [
  { value: 0, label: 'нет', heard: 'без оценки' },
  ...[5, 4, 3, 2, 1].map((value) => ({
    value,
    label: '★'.repeat(value),
    heard: `${value} из 5`,
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
      setProblem('Вставьте текст или выберите оценку: без них не из чего писать ответ.')
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
      <h2>Вставьте текст сами</h2>
      <Choice<Kind> label="Что это" options={kindOptions} value={kind} onChange={setKind} />
      <Field label={kind === 'review' ? 'Текст отзыва' : 'Текст вопроса'} problem={problem}>
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
        <Choice<number> label="Оценка" options={starOptions} value={rating} onChange={setRating} />
      )}
      <Field label="Имя покупателя">
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
      <Field label="Товар">
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
      <Field label="Площадка" hint="От неё зависят длина ответа и правила.">
        {(control) => (
          <select
            {...control}
            class="input"
            value={where}
            onChange={(event) => setWhere(event.currentTarget.value as MarketplaceId)}
          >
            {marketplaceIds.map((id) => (
              <option key={id} value={id}>
                {marketplaces[id].name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="manual-actions">
        <Button look="main" onClick={ready}>
          Предложить ответ
        </Button>
        {onCancel && <Button onClick={onCancel}>Отмена</Button>}
      </div>
    </form>
  )
}
