import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'

type Props = {
  /** Shops that the cabinets have shown. */
  shops: readonly string[]
  /** Absent: all shops that have no voice of their own. */
  chosen: string | undefined
  hasOwn(shop: string): boolean
  onChoose(shop: string | undefined): void
  /** The chosen shop shall speak as all others do. */
  onForget(): void
}

/** Whose voice is being set. Nothing to choose while no cabinet has told of a shop. */
export function ShopChooser({ shops, chosen, hasOwn, onChoose, onForget }: Props) {
  if (shops.length === 0) return null
  const own = chosen !== undefined && hasOwn(chosen)
  return (
    <div class="option-group">
      <Field
        label="Для какого магазина"
        hint={
          chosen === undefined
            ? 'Так говорят все магазины, кроме тех, которым вы задали свой голос.'
            : own
              ? 'У этого магазина свой голос. Общий на него не влияет.'
              : 'Пока магазин говорит общим голосом. Измените что-нибудь ниже – у него появится свой, а у остальных всё останется прежним.'
        }
      >
        {(control) => (
          <select
            {...control}
            class="input"
            value={chosen ?? ''}
            onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
          >
            <option value="">Все магазины</option>
            {shops.map((shop) => (
              <option key={shop} value={shop}>
                {hasOwn(shop) ? `${shop} – свой голос` : shop}
              </option>
            ))}
          </select>
        )}
      </Field>
      {own && (
        <p>
          <Button small onClick={onForget}>
            Вернуть общий голос
          </Button>
        </p>
      )}
    </div>
  )
}
