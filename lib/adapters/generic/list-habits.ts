import type { ItemParts, Part } from './item-runs'
import { bit, Mark } from './marks'
import { nameLikeness } from './name-likeness'
import type { PageMap } from './page-map'
import { hiddenName } from './vocabulary'

/** What the items of one list have in common, by places within an item. */
export type Habits = {
  /** Whether it stands where they name their product. */
  names(part: Part): boolean
  /** Whether most of them say the same there: «Вам помог этот отзыв?» is nobody's words, «Подписаться» is no name. */
  routine(part: Part): boolean
  /** Whether it stands where some of them say something: a short text elsewhere is a chip, a name, a product. */
  speaks(part: Part): boolean
  /** Where they name who wrote. */
  author?: string
}

const said = bit(Mark.sentence) | bit(Mark.question)
/** «75 мл», «200×270 см», «186 деталей»: how products are named, not what buyers say of them. */
const measure =
  /\d\s?(?:мл|л|г|кг|шт|см|мм|м|вт|гб|тб|мг|л\.|шт\.|детал\p{L}*|ml|l|g|kg|cm|mm|gb|pcs)(?:[).,]|$)/iu

/** Of fewer items nobody can tell a habit from chance. */
const fewest = 3

const isProduct = (values: readonly string[], rows: number): boolean =>
  values.length >= rows * 0.6 &&
  values.length <= rows &&
  values.every((value) => value.length < 200) &&
  // Products come again, buyers' words do not; and product names end in no full stop.
  (new Set(values).size <= values.length * 0.8 ||
    values.filter((value) => measure.test(value)).length >= values.length * 0.3) &&
  values.filter((value) => /[.!?…)]$/u.test(value)).length <= values.length * 0.2

/** The same words in the same place, numbers aside. */
const sayingOf = ({ place, run }: Part): string =>
  `${place}\n${run.value.slice(0, 200).replace(/\d+/gu, '')}`

/** A text that may be what the buyer says, or a product's name: no mark, nothing to press. */
const isPlain = ({ run }: Part): boolean =>
  run.value.length >= 5 && !(run.own & ~said) && !run.control

function placesIn(
  items: readonly ItemParts[],
  fits: (part: Part) => boolean,
  placeOf: (place: string) => string,
): Map<string, string[]> {
  const places = new Map<string, string[]>()
  for (const { own } of items) {
    // One text may stand in several pieces.
    const whole = new Map<string, string>()
    for (const part of own) {
      if (!fits(part)) continue
      const place = placeOf(part.place)
      const before = whole.get(place)
      whole.set(place, before ? `${before} ${part.run.value}` : part.run.value)
    }
    for (const [place, value] of whole) {
      const values = places.get(place)
      if (values) values.push(value)
      else places.set(place, [value])
    }
  }
  return places
}

/** A place of long texts that come again or end in a measure, beside a place where buyers speak. */
function productPlaces(
  items: readonly ItemParts[],
  placeOf: (place: string) => string,
): ReadonlySet<string> {
  const spoken = [...placesIn(items, isPlain, placeOf)].filter(([, values]) =>
    values.some((value) => value.length >= 25),
  )
  const found = spoken.filter(([, values]) => isProduct(values, items.length))
  return new Set(found.length < spoken.length ? found.map(([place]) => place) : [])
}

/** Only beside longer words that differ: a list of one and the same short praise is a list of praise. */
function routineIn(items: readonly ItemParts[]): (part: Part) => boolean {
  const counts = new Map<string, number>()
  for (const { own } of items) {
    const spoken = own.filter(({ run }) => !(run.own & ~said) && /\p{L}/u.test(run.value))
    const sayings = new Set(spoken.map(sayingOf))
    for (const saying of sayings) counts.set(saying, (counts.get(saying) ?? 0) + 1)
  }
  const most = (part: Part) => (counts.get(sayingOf(part)) ?? 0) >= items.length * 0.6
  const differ = items.filter(({ own }) =>
    own.some((part) => isPlain(part) && part.run.value.length >= 25 && !most(part)),
  )
  return differ.length * 2 > items.length ? most : () => false
}

/** A place without what makes no difference: boxes without a name, tags within a line. */
const frame = (place: string): string =>
  place.replace(/(?<=^|>)(?:DIV|SPAN|B|I|EM|STRONG|A)\.>/gu, '')

function speaksIn(
  items: readonly ItemParts[],
  nameless: (part: Part) => boolean,
): (part: Part) => boolean {
  const counts = new Map<string, number>()
  for (const { own } of items) {
    const spoken = own.filter((part) => part.run.own & said && isPlain(part) && nameless(part))
    for (const place of new Set(spoken.map(({ place }) => frame(place))))
      counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const places = new Set(
    [...counts].filter(([, count]) => count >= items.length * 0.2).map(([place]) => place),
  )
  return places.size > 0 ? ({ place }) => places.has(frame(place)) : () => true
}

/** The place whose texts look most like names, taken together: what one item leaves open the others decide. */
function authorPlace(
  page: PageMap,
  items: readonly ItemParts[],
  routine: (part: Part) => boolean,
  names: (part: Part) => boolean,
): string | undefined {
  const signs = new Map<string, { sum: number; rows: number }>()
  for (const { own } of items) {
    const seen = new Set<string>()
    own.forEach((part, at) => {
      if (seen.has(part.place) || names(part)) return
      const hidden = hiddenName.test(part.run.value)
      if (routine(part) && !hidden) return
      const sign = hidden ? 0.4 : nameLikeness(page, part, at, own)
      if (sign === undefined) return
      seen.add(part.place)
      // What is pressed and reads the same everywhere is left out already: the rest may lead to a person's page.
      const free = part.run.control ? sign + 1.2 : sign
      const known = signs.get(part.place) ?? { sum: 0, rows: 0 }
      signs.set(part.place, { sum: known.sum + free, rows: known.rows + 1 })
    })
  }
  let best = 0.4
  let found: string | undefined
  for (const [place, { sum, rows }] of signs) {
    if (rows < items.length * 0.6 || sum / items.length <= best) continue
    best = sum / items.length
    found = place
  }
  return found
}

/** Compares the items of a list. Nothing is found in lists too short for it. */
export function* habitsOf(page: PageMap, items: readonly ItemParts[]): Generator<void, Habits> {
  if (items.length < fewest) return { names: () => false, routine: () => false, speaks: () => true }
  // A box more or less around some of them makes no other place.
  const exact = productPlaces(items, (place) => place)
  const framed = productPlaces(items, frame)
  const names = ({ place }: Part) => exact.has(place) || framed.has(frame(place))
  yield
  const routine = routineIn(items)
  yield
  const speaks = speaksIn(items, (part) => !names(part) && !routine(part))
  yield
  const author = authorPlace(page, items, routine, names)
  return { names, routine, speaks, ...(author && { author }) }
}
