import { isFiniteVerb } from '@/lib/text/grammar'
import { findThings } from '../things/lexicon'
import type { Amount, Quantity } from './amount'
import type { Item } from './items'
import { dimensions, places } from './marks'
import { pairOf } from './pair'

/** How promised and real numbers stand beside each other, over the letters of `marks`; `first`: which of the two comes first. */
const orders: readonly { pattern: RegExp; first: 'promised' | 'got'; way: Way }[] = [
  // «вместо 10 мл внутри 7», «вместо пяти масок – одна».
  { pattern: /V[PwL]{0,2}N[wCAGgLP]{0,7}N/gu, first: 'promised', way: 'instead' },
  // «2 палочки вместо 5».
  { pattern: /N[wC]{0,2}V[Pw]{0,2}N/gu, first: 'got', way: 'instead' },
  // «пришла 1 из 3».
  { pattern: /[Gg][wL]{0,3}Nw{0,2}I[wPO]{0,2}N/gu, first: 'got', way: 'of' },
  // «из четырёх пришло три», «из 4 три пришли».
  { pattern: /I[wPO]{0,2}N[wC]{0,2}[GgL][wgGLC]{0,3}N/gu, first: 'promised', way: 'of' },
  { pattern: /I[wPO]{0,2}N[CL]{0,2}N[wL]{0,2}G/gu, first: 'promised', way: 'of' },
  // «написано 100 г, на деле 50», «заказала 4, пришло 3».
  { pattern: /[PO][wCPOgLIG]{0,5}N[wCALgGSP]{0,9}N/gu, first: 'promised', way: 'but' },
  // «24 штуки заявлено, пришло 20».
  { pattern: /N[PO][wCA]{0,3}[Gg][wLg]{0,3}N/gu, first: 'promised', way: 'but' },
  // «размер 46, а пришёл 44».
  { pattern: /N[wC]{0,2}A[wC]{0,1}[Gg]{1,2}[wL]{0,2}N/gu, first: 'promised', way: 'sizes' },
  // «пришло 4, а должно быть 6».
  { pattern: /[Gg][wLg]{0,3}N[wC]{0,3}A?[wC]{0,2}[PO][wCPOg]{0,5}N/gu, first: 'got', way: 'but' },
  // «4 штуки пришло, заказывала 6».
  { pattern: /N[wL]{0,1}G[wC]{0,3}A?[wC]{0,2}[PO][wCO]{0,4}N/gu, first: 'got', way: 'but' },
  // «пришло 3, а не 5».
  { pattern: /[GgL][wLg]{0,3}NC?AEw{0,1}N/gu, first: 'got', way: 'but' },
]
type Way = 'instead' | 'of' | 'but' | 'sizes'

/** Of the rest nothing is told by the first: «одна целая, вторая разбита», «3 классических, а остальные …». */
const others = /^(?:втор[а-я]{2,3}|трет[а-я]{2,3}|остальн[а-я]{2,3}|обе|оба|обоих|обеих)$/u
/** What is said of it after its number: «одна разбита», «2 с браком»; then it did come. */
const predicate =
  /^(?:с|со|без|норм|[а-я]{3,20}(?:[ыи]й|[аояе]я|[ыо]е|ой|ым|ыми|(?:[аяе]н|(?:би|кры|мя|ли)т)[аоы]?))$/u

/** Pairs of a promised and a real number in a text. */
export function comparedIn(items: readonly Item[], marks: string): Amount[] {
  const found: Amount[] = []
  for (const { pattern, first, way } of orders) {
    for (const match of marks.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      if (found.some(({ start, end }) => overlaps(items, from, to, start, end))) continue
      const [one, other] = [marks.indexOf('N', from), marks.lastIndexOf('N', to - 1)]
      const [promisedAt, gotAt] = first === 'promised' ? [one, other] : [other, one]
      const amount = amountOf(items, marks, { from, to, promisedAt, gotAt, way })
      if (amount) found.push(amount)
    }
  }
  return found
}

const overlaps = (items: readonly Item[], from: number, to: number, start: number, end: number) =>
  (items[from]?.start ?? 0) < end && start < (items[to - 1]?.end ?? 0)

type Place = { from: number; to: number; promisedAt: number; gotAt: number; way: Way }

function amountOf(items: readonly Item[], marks: string, place: Place): Amount | undefined {
  const { from, to, promisedAt, gotAt, way } = place
  const promised = items[promisedAt]?.quantity
  const got = items[gotAt]?.quantity
  if (!promised || !got) return undefined
  const between = marks.slice(Math.min(promisedAt, gotAt) + 1, Math.max(promisedAt, gotAt))
  const lead = marks.slice(sentenceStart(marks, from), Math.min(promisedAt, gotAt))
  const tail = marks.slice(to, to + 3)
  if (lead.slice(-8).includes('x') || (way === 'but' && !linked(lead, between, tail)))
    return undefined
  const before = sentenceStart(marks, from)
  if (
    way === 'instead' &&
    !/[GgL]/u.test(between + lead) &&
    !(isBare(marks.slice(before, from), between) && items.slice(before, from).every(isIdle))
  )
    return undefined
  if (way === 'sizes' && promised.kind !== 'size') return undefined
  const told = items.slice(from, to)
  if (way === 'but' && anotherThing(items, place)) return undefined
  // «из 20 шаров надулись только 12»: all of them came.
  if (
    way === 'of' &&
    !/[Gg]/u.test(marks.slice(from, to)) &&
    told.some(({ mark, text }) => mark === 'w' && isFiniteVerb(text))
  )
    return undefined
  const size = items.slice(Math.max(0, from - 3), to + 2).some(({ text }) => /^размер/u.test(text))
  const masculine = told.some(({ text }) => /^пришел$/u.test(text))
  const pair = pairOf(promised, got, { sized: size || masculine })
  if (!pair || ofOther(items[promisedAt + 1], items[gotAt + 1]) || !stands(pair, items, place))
    return undefined
  // «одна не пришла».
  const absent =
    !pair.aside && way === 'but' && marks[gotAt + 1] === 'E' && marks[gotAt + 2] === 'G'
  return {
    ...pair,
    ...(absent && { id: 'lacking' as const }),
    only: told.some(({ mark }) => mark === 'L') || marks[from - 1] === 'L',
    ordered:
      told.some(({ mark }) => mark === 'O') ||
      (!lead.includes('P') && !between.includes('P') && !told.some(({ mark }) => mark === 'g')),
    ...detailsOf(items.slice(Math.max(sentenceStart(marks, from), from - 4), to), pair.got),
    start: items[from]?.start ?? 0,
    end: items[to - 1]?.end ?? 0,
  }
}

/** Where it was counted, and what was measured. */
function detailsOf(told: readonly Item[], got: Quantity): Pick<Amount, 'where' | 'of'> {
  const where =
    told.some(({ text }) => /^(?:весах|взвесил[аи]?|взвешивании|перевесил[аи]?)$/u.test(text)) ||
    told.some(({ text }, at) => text === 'весы' && told[at + 1]?.mark === 'g')
      ? 'весы показали'
      : told.flatMap(({ text }) => places.find(([word]) => word.test(text))?.[1] ?? []).at(-1)
  const of = told
    .flatMap(({ text }) => dimensions.find(([word]) => word.test(text))?.[1] ?? [])
    .at(-1)
  const measured =
    of &&
    (got.kind === 'length' ||
      (got.kind === 'weight' && of === 'вес') ||
      (got.kind === 'volume' && of === 'объём') ||
      (got.kind === 'power' && of === 'мощность') ||
      (got.kind === 'charge' && of === 'ёмкость'))
  return { ...(where && { where }), ...(measured && { of }) }
}

/** The promise and what came are set against each other: «заказала 4, пришло 3», «написано 100, на деле 50». */
function linked(lead: string, between: string, tail: string): boolean {
  const [, after] = between.split('S')
  if (between.split('S').length > 2 || (after !== undefined && !/^A?[wC]{0,2}[GgL]/u.test(after)))
    return false
  if (between.includes('AE')) return true
  const all = lead.slice(-8) + between
  if (all.includes('P')) return /[GgL]/u.test(between) || /[Gg]/u.test(lead)
  return between.includes('G') || /^w?G|^EG/u.test(tail) || lead.includes('G')
}

/** «60 капсул вместо 120»: no verb that could make another thing of it. */
const isBare = (lead: string, between: string): boolean =>
  /^[wCAP]{0,9}$/u.test(lead) && /^[wCAVPL]{0,4}$/u.test(between)

/** «Делаю 2 слоя вместо трёх»: done by the buyer and not to him. */
const isIdle = ({ mark, text }: Item): boolean =>
  mark !== 'w' || !/(?:[аеия]л[аи]?|[еи]шь|[ая]ем|[аяе]ю|[ую]т|ят)$/u.test(text) || isThing(text)
const isThing = (text: string) => text.length < 4 || findThings([text]).length > 0

/** «вместо 4 банок черники 1 банку вишни»: another thing came. */
const ofOther = (one: Item | undefined, other: Item | undefined): boolean =>
  one?.mark === 'w' &&
  other?.mark === 'w' &&
  one.text.length > 3 &&
  other.text.length > 3 &&
  one.text.slice(0, 4) !== other.text.slice(0, 4)

/** «Заказывал зелёный чай 100 г, прислали чёрный 50 г»: what is named beside both numbers is not the same. */
function anotherThing(items: readonly Item[], { from, promisedAt, gotAt }: Place): boolean {
  const [first, second] = [Math.min(promisedAt, gotAt), Math.max(promisedAt, gotAt)]
  const named = (one: number, other: number) =>
    items
      .slice(one, other)
      .filter(({ mark, text }) => mark === 'w' && text.length > 3 && !passing.test(text))
      .map(({ text }) => text.slice(0, 4))
  const verb = items.slice(first + 1, second).findLastIndex(({ mark }) => /[GgPO]/u.test(mark))
  const before = named(from, first)
  const after = verb < 0 ? [] : named(first + 2 + verb, second)
  return before.length > 0 && after.length > 0 && !after.some((word) => before.includes(word))
}
const passing =
  /^(?:быть|было|мне|нам|товаре|этой|этого|такой|таких|этих|почему|сегодня|вчера|итоге|литра|штуки|полный|заказе|сайте|пока|самом|опять|снова)$/u

const sentenceStart = (marks: string, from: number) => marks.lastIndexOf('S', from) + 1

/** What follows does not tell that the rest came too. */
function stands(
  pair: Pick<Amount, 'id' | 'got'>,
  items: readonly Item[],
  { to, gotAt, way }: Place,
): boolean {
  if (pair.id !== 'less' || (pair.got.kind !== 'count' && pair.got.kind !== 'bare')) return true
  const after = items.slice(to, to + 7)
  const end = after.findIndex(({ mark }) => mark === 'S')
  const same = end < 0 ? after : after.slice(0, end)
  if (same.some(({ text }) => others.test(text))) return false
  if (same.slice(0, 4).some(({ quantity }) => quantity?.kind === pair.got.kind)) return false
  const said = [
    items[gotAt + 1],
    items[to],
    ...(/[Gg]/u.test(items[to]?.mark ?? '') ? [items[to + 1]] : []),
  ]
  return way === 'instead' || !said.some((next) => next?.mark === 'w' && predicate.test(next.text))
}
