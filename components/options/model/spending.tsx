import type { PenSettings } from '@/lib/domain/pen-settings'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import type { Spent } from '@/lib/pens/spending'
import type { Winner } from '@/lib/pens/winner'
import { NumberField } from '../number-field'
import type { SectionProps } from '../section'

export type SpendingProps = {
  pen: PenSettings
  set(fields: Partial<PenSettings>): void
  problem: SectionProps['problem']
  /** This month; `roubles` where a price is set. */
  spent: (Spent & { roubles?: number | undefined }) | undefined
  wins: Record<Winner, number> | undefined
}

const number = new Intl.NumberFormat(language)
const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'RUB' })

/** What the model costs, how much it may cost, and whether it is worth it. */
export function Spending({ pen, set, problem, spent, wins }: SpendingProps) {
  const priced = pen.priceIn > 0 || pen.priceOut > 0
  return (
    <fieldset class="option-group">
      <legend class="field-legend">{t('options.model.spending.title')}</legend>
      <div class="norm-row">
        <NumberField
          label={t('options.model.spending.priceIn')}
          unit="₽"
          value={pen.priceIn || undefined}
          problem={problem('pen.priceIn')}
          onChange={(priceIn = 0) => set({ priceIn })}
        />
        <NumberField
          label={t('options.model.spending.priceOut')}
          unit="₽"
          value={pen.priceOut || undefined}
          problem={problem('pen.priceOut')}
          onChange={(priceOut = 0) => set({ priceOut })}
        />
        <NumberField
          label={t('options.model.spending.limit')}
          unit="₽"
          value={pen.monthlyLimit || undefined}
          problem={problem('pen.monthlyLimit')}
          onChange={(monthlyLimit = 0) => set({ monthlyLimit })}
        />
      </div>
      <p class="field-hint">
        {t('options.model.spending.tokens')}
        {pen.monthlyLimit > 0 && !priced && ` ${t('options.model.spending.priceNeeded')}`}
      </p>
      {spent && spent.requests > 0 && (
        <p>
          {t('options.model.spending.month', {
            requests: number.format(spent.requests),
            tokens: number.format(spent.in + spent.out),
          })}
          {spent.guessed && ` ${t('options.model.spending.guessed')}`}
          {spent.roubles !== undefined &&
            t('options.model.spending.about', { money: money.format(spent.roubles) })}
          .
        </p>
      )}
      {wins && wins.embedded + wins.model + wins.mixed > 0 && (
        <p>
          {t('options.model.spending.inserted', {
            own: wins.embedded,
            model: wins.model,
            mixed: wins.mixed,
          })}
        </p>
      )}
    </fieldset>
  )
}
