import type { PenSettings } from '@/lib/domain/pen-settings'
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

const number = new Intl.NumberFormat('ru')
const money = new Intl.NumberFormat('ru', { style: 'currency', currency: 'RUB' })

/** What the model costs, how much it may cost, and whether it is worth it. */
export function Spending({ pen, set, problem, spent, wins }: SpendingProps) {
  const priced = pen.priceIn > 0 || pen.priceOut > 0
  return (
    <fieldset class="option-group">
      <legend class="field-legend">Расход</legend>
      <div class="norm-row">
        <NumberField
          label="Миллион токенов запроса"
          unit="₽"
          value={pen.priceIn || undefined}
          problem={problem('pen.priceIn')}
          onChange={(priceIn = 0) => set({ priceIn })}
        />
        <NumberField
          label="Миллион токенов ответа"
          unit="₽"
          value={pen.priceOut || undefined}
          problem={problem('pen.priceOut')}
          onChange={(priceOut = 0) => set({ priceOut })}
        />
        <NumberField
          label="Не больше в месяц"
          unit="₽"
          value={pen.monthlyLimit || undefined}
          problem={problem('pen.monthlyLimit')}
          onChange={(monthlyLimit = 0) => set({ monthlyLimit })}
        />
      </div>
      <p class="field-hint">
        Токен – кусочек слова, в них сервисы считают оплату. Цены смотрите на сайте сервиса.
        {pen.monthlyLimit > 0 && !priced && ' Чтобы предел действовал, впишите цену.'}
      </p>
      {spent && spent.requests > 0 && (
        <p>
          В этом месяце: запросов {number.format(spent.requests)}, токенов{' '}
          {number.format(spent.in + spent.out)}
          {spent.guessed && ' (часть посчитали мы)'}
          {spent.roubles !== undefined && `, около ${money.format(spent.roubles)}`}.
        </p>
      )}
      {wins && wins.embedded + wins.model + wins.mixed > 0 && (
        <p>
          Вставлено: наш черновик – {wins.embedded}, вариант модели – {wins.model}, смесь –{' '}
          {wins.mixed}.
        </p>
      )}
    </fieldset>
  )
}
