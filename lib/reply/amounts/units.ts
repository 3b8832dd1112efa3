import { unitOf } from '@/lib/text/units'
import type { Counted, QuantityKind } from './amount'

export type MeasureUnit = {
  kind: QuantityKind
  name: string
  factor: number
  /** Units that are written out: «три дня». */
  noun?: Counted
}

const noun = (forms: string): Counted => {
  const [one = '', few = '', many = '', gender = 'm', acc = one] = forms.split(' ')
  return { one, few, many, acc, gender: gender as Counted['gender'] }
}
/** «полгода», «пару дней»: the same in every case that a reply wants. */
export const unchanging = (text: string): Counted => ({
  one: text,
  few: text,
  many: text,
  acc: text,
  gender: 'n',
})
const day = 86_400
export const piece = noun('штука штуки штук f штуку')
export const time = noun('раз раза раз m')

/** Units that have no abbreviation in a reply. */
const written: readonly (readonly [RegExp, MeasureUnit])[] = [
  [
    /^(?:секунд[аыу]?|сек)$/u,
    { kind: 'time', name: 'секунда', factor: 1, noun: noun('секунда секунды секунд f секунду') },
  ],
  [
    /^(?:минут[аыу]?|мин)$/u,
    { kind: 'time', name: 'минута', factor: 60, noun: noun('минута минуты минут f минуту') },
  ],
  [
    /^(?:час|часа|часов|ч)$/u,
    { kind: 'time', name: 'час', factor: 3600, noun: noun('час часа часов m') },
  ],
  [
    /^(?:день|дня|дней|дн|суток|сутки)$/u,
    { kind: 'time', name: 'день', factor: day, noun: noun('день дня дней m') },
  ],
  [
    /^(?:недел[яиюь]|нед)$/u,
    { kind: 'time', name: 'неделя', factor: 7 * day, noun: noun('неделя недели недель f неделю') },
  ],
  [
    /^(?:месяц|месяца|месяцев|мес)$/u,
    { kind: 'time', name: 'месяц', factor: 30 * day, noun: noun('месяц месяца месяцев m') },
  ],
  [
    /^(?:год|года|лет)$/u,
    { kind: 'time', name: 'год', factor: 365 * day, noun: noun('год года лет m') },
  ],
  [
    /^(?:сезон|сезона|сезонов)$/u,
    { kind: 'time', name: 'сезон', factor: 90 * day, noun: noun('сезон сезона сезонов m') },
  ],
  [/^(?:раз|раза|разок)$/u, { kind: 'times', name: 'раз', factor: 1, noun: time }],
  [
    /^(?:р|руб|рубл[A-Za-zЀ-ӿ]{1,3}|₽)$/u,
    { kind: 'money', name: 'рубль', factor: 1, noun: noun('рубль рубля рублей m') },
  ],
  [/^(?:размер|размера|размере|рр|р-р)$/u, { kind: 'size', name: 'размер', factor: 1 }],
]
/** Units that lib/text knows, as they are called here; «с» is most often a preposition and «т» no tonne. */
const known: Record<string, QuantityKind> = {
  weight: 'weight',
  volume: 'volume',
  length: 'length',
  power: 'power',
  charge: 'charge',
}
const shown: Record<string, string> = { вт: 'Вт', квт: 'кВт', мач: 'мА·ч', ач: 'А·ч' }

/** The unit that a word in plain text names after a number. */
export function measureUnit(word: string): MeasureUnit | undefined {
  const own = written.find(([pattern]) => pattern.test(word))?.[1]
  if (own) return own
  const unit = word === 'т' || word === 'с' ? undefined : unitOf(word)
  const kind = unit && known[unit.kind]
  return unit && kind && { kind, name: shown[unit.name] ?? unit.name, factor: unit.factor }
}

/** «шт», «штук». */
export const isPiece = (word: string): boolean =>
  /^(?:шт|штук|штук[аиу]|штучк[аиу]|штучек)$/u.test(word)
