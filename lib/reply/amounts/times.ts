import type { Quantity } from './amount'
import type { Item } from './items'
import { boundOf } from './quantities'
import { measureUnit } from './units'

/** Uses by which it is counted how long a thing lasts. */
const uses =
  /^(?:раз|стирк|применени|использовани|нанесени|заваривани|заварк|варк|готовк|сезон|ноч|вечер|смен|поездк|прогулк|тренировк|мыть|уборк|полив|надевани|носк)/u
const lastingKinds: readonly Quantity['kind'][] = ['time', 'times']
const isUse = ({ kind, noun }: Quantity) =>
  lastingKinds.includes(kind) || (kind === 'count' && noun !== undefined && uses.test(noun.one))

/** Times told without a number: «неделю», «месяц», «сезон». */
const single = /^(?:минуту|час|день|сутки|неделю|месяц|год|сезон|раз|полгода|полчаса)$/u

const genitive = /^(?:минуты|часа|дня|суток|недели|месяца|года|полугода|получаса)$/u

/** A quantity, or a unit alone: «на неделю»; after «меньше» in the genitive. */
export function timeOf(item: Item | undefined, before?: Item): Quantity | undefined {
  if (item?.quantity) return isUse(item.quantity) ? item.quantity : undefined
  const bound = boundOf(before?.text ?? '')
  if (!item || !(bound ? genitive : single).test(item.text)) return undefined
  const unit = measureUnit(item.text)
  return (
    unit?.noun && {
      value: 1,
      written: '',
      kind: unit.kind,
      unit: { name: unit.name, factor: unit.factor },
      noun: unit.noun,
      ...(bound && { bound }),
    }
  )
}

/** «… вместо (обещанных) трёх дней» after the time at this place, and over how many items it goes. */
export function promisedAfter(
  items: readonly Item[],
  at: number,
  got: Quantity,
): [promised: Quantity | undefined, steps: number] {
  if (items[at + 1]?.mark !== 'V') return [undefined, 0]
  const step = items[at + 2]?.mark === 'P' ? 3 : 2
  const said = items[at + step]?.quantity
  if (!said || (said.kind !== got.kind && said.kind !== 'bare')) return [undefined, 0]
  return [said.kind === 'bare' ? { ...got, value: said.value, written: said.written } : said, step]
}
