import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { t } from '@/lib/i18n/t'

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
        label={t('options.shop.label')}
        hint={
          chosen === undefined
            ? t('options.shop.allHint')
            : own
              ? t('options.shop.ownHint')
              : t('options.shop.commonHint')
        }
      >
        {(control) => (
          <select
            {...control}
            class="input"
            value={chosen ?? ''}
            onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
          >
            <option value="">{t('options.shop.all')}</option>
            {shops.map((shop) => (
              <option key={shop} value={shop}>
                {hasOwn(shop) ? t('options.shop.own', { shop }) : shop}
              </option>
            ))}
          </select>
        )}
      </Field>
      {own && (
        <p>
          <Button small onClick={onForget}>
            {t('options.shop.forget')}
          </Button>
        </p>
      )}
    </div>
  )
}
