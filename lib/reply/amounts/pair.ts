import type { Amount, Quantity } from './amount'
import { piece } from './units'

type Pair = Pick<Amount, 'id' | 'promised' | 'got' | 'aside'>

/** A number that has nothing beside it is told in what the other one is: «вместо 1 кг пришло 0,5». */
function alike(one: Quantity, other: Quantity): Quantity {
  if (one.kind !== 'bare' || other.kind === 'bare') return one
  const { kind, unit, noun } = other
  return { ...one, kind, ...(unit && { unit }), ...(noun && { noun }) }
}

const packs = /^(?:упаковк|пачк|пачеч|короб|банк|баноч|бутыл|пакет|тюбик|флакон)/u
/** Two nouns may be one thing: «две коробочки … одна коробка», «24 штуки … 22 пакетика». */
function sameThing({ noun: one }: Quantity, { noun: other }: Quantity): boolean {
  if (!one || !other || one === piece || other === piece) return true
  if (one.one.slice(0, 4) === other.one.slice(0, 4)) return true
  return packs.test(one.one) && packs.test(other.one) && one.gender === other.gender
}

const inUnits = ({ value, unit }: Quantity) => value * (unit?.factor ?? 1)
/** A promise this many times greater than what came is most often of another thing. */
const furthest = 50

/** Of prices and times it is told how they went, not how much came. */
const apart: readonly Quantity['kind'][] = ['money', 'time', 'times']

/** What came beyond this many times the promise is of another thing. */
const most = 3

/** Numbers as sizes of clothes and shoes go, told without a word for them. */
const likeSize = ({ value }: Quantity) => Number.isInteger(value) && value >= 34 && value <= 70

/** What a promised and a real number tell together; nothing where they cannot be compared. */
export function pairOf(
  first: Quantity,
  second: Quantity,
  { sized }: { sized: boolean },
): Pair | undefined {
  const [promised, got] = [alike(first, second), alike(second, first)]
  if (promised.rough && promised.kind === 'count') return undefined
  if (promised.kind === 'size' && got.kind === 'size')
    return promised.written === got.written ? undefined : { id: 'size', promised, got }
  if (promised.kind !== got.kind || apart.includes(promised.kind)) return undefined
  if (promised.kind === 'bare' && sized && likeSize(promised) && likeSize(got))
    return promised.value === got.value
      ? undefined
      : { id: 'size', promised: { ...promised, kind: 'size' }, got: { ...got, kind: 'size' } }
  if (promised.kind === 'count' && !sameThing(promised, got)) return undefined
  const [wanted, real] = [inUnits(promised), inUnits(got)]
  // «Положили 6 вместо 5», «заказала две, пришло две».
  if (real >= wanted && real <= wanted * most) return { id: 'less', promised, got, aside: true }
  if (real <= 0 || real >= wanted || wanted > real * furthest) return undefined
  return { id: 'less', promised, got }
}
