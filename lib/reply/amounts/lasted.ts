import type { Amount, Quantity } from './amount'
import type { Item } from './items'
import { measureUnit } from './units'

const month = 30 * 86_400
/** Uses by which it is counted how long a thing lasts. */
const uses =
  /^(?:раз|стирк|применени|использовани|нанесени|заваривани|заварк|варк|готовк|сезон|ноч|вечер|смен|поездк|прогулк|тренировк|мыть|уборк|полив|надевани|носк)/u
const lastingKinds: readonly Quantity['kind'][] = ['time', 'times']
const isUse = ({ kind, noun }: Quantity) =>
  lastingKinds.includes(kind) || (kind === 'count' && noun !== undefined && uses.test(noun.one))

/** Times told without a number: «неделю», «месяц», «сезон». */
const single = /^(?:минуту|час|день|сутки|неделю|месяц|год|сезон|раз|полгода|полчаса)$/u

/** A quantity, or a unit alone: «на неделю». */
export function timeOf(item: Item | undefined): Quantity | undefined {
  if (item?.quantity) return isUse(item.quantity) ? item.quantity : undefined
  if (!item || !single.test(item.text)) return undefined
  const unit = measureUnit(item.text)
  return (
    unit?.noun && {
      value: 1,
      written: '',
      kind: unit.kind,
      unit: { name: unit.name, factor: unit.factor },
      noun: unit.noun,
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

/** Of another thing than the one bought now, or only expected: «первый прослужил 10 лет», «надеюсь, хватит». */
const ofOther =
  /^(?:перв(?:ый|ая|ое|ые|ого|ой|ых)|предыдущ[а-я]{2,3}|прошл[а-я]{2,3}|стар[а-я]{2,3}|друг(?:ой|ая|ое|ие|их|ого)|раньше|надеюсь|если|чтобы|бы|гарантии|заявлен[а-я]{0,3}|указан[а-я]{0,3}|написано|обещан[а-я]{0,3}|должн[аоы]|должен|не)$/u
const verbOf = (verb: string): NonNullable<Amount['lasted']> =>
  verb.includes('работал')
    ? 'проработал'
    : verb.startsWith('продержал')
      ? 'продержался'
      : 'прослужил'

/** How long it lasted, or how often it was enough for. */
export function lastedIn(items: readonly Item[]): Amount[] {
  return items.flatMap((verb, at): Amount[] => {
    if (verb.mark !== 'H') return []
    const ofStock = /^хват/u.test(verb.text)
    const after = items.slice(at + 1, at + 6)
    const stop = after.findIndex(({ mark }) => /[CSAE]/u.test(mark))
    const near = stop < 0 ? after : after.slice(0, stop)
    const only = near.some(({ mark, text }) => mark === 'L' || text === 'буквально')
    // «хватило всего на две ложки»: so few of anything.
    const spanOf = (item: Item | undefined) =>
      timeOf(item) ??
      (ofStock && only && item?.quantity?.kind === 'count' ? item.quantity : undefined)
    const place = near.findIndex((item) => spanOf(item) !== undefined)
    const got = spanOf(near[place])
    const lead = near.slice(0, place)
    if (!got || (ofStock && !lead.some(({ text }) => text === 'на'))) return []
    if (
      !lead.every(
        ({ mark, text }) =>
          mark === 'L' ||
          /^(?:на|у|меня|нас|мне|нам|его|ее|их|он|она|оно|они|уже|где-то|буквально)$/u.test(text),
      )
    )
      return []
    const sentence = items.slice(Math.max(0, at - 8), at)
    const from = sentence.findLastIndex(({ mark }) => mark === 'S' || mark === 'C')
    const before = sentence.slice(from + 1)
    if (before.some(({ text }) => ofOther.test(text))) return []
    // «работал 5 лет» is no end.
    if (/^работал/u.test(verb.text) && !only && (got.unit?.factor ?? 1) * got.value >= month)
      return []
    const more = near[place + 1]?.text === 'и' ? timeOf(near[place + 2]) : undefined
    const [promised, steps] = promisedAfter(items, at + 1 + place, got)
    const last = at + 1 + place + (more ? 2 : steps)
    const subject = before.filter(({ mark, text }) => mark === 'w' && text.length > 3).at(-1)?.text
    return [
      {
        id: ofStock ? 'sufficed' : 'lasted',
        got,
        ...(more && { more }),
        ...(promised && { promised }),
        only,
        ordered: false,
        ...(verb.text === 'хватает' && { present: true }),
        ...(ofStock ? {} : { lasted: verbOf(verb.text) }),
        ...(subject && { of: subject }),
        start: verb.start,
        end: items[last]?.end ?? verb.end,
      },
    ]
  })
}
