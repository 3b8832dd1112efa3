import type { Amount } from './amount'
import type { Item } from './items'
import { dimensions, places, wanting } from './marks'
import { piece } from './units'

/** The letters of the items with «не хватает», «не доложили» as one wanting: `M` for «не», `w` for the verb. */
export function withWanting(items: readonly Item[]): string {
  return items
    .map(({ mark, text }, at) => {
      const next = items[at + 1]?.text ?? ''
      if (mark === 'E' && (wanting.test(next) || absent.test(next))) return 'M'
      return (wanting.test(text) || absent.test(text)) && items[at - 1]?.mark === 'E' ? 'w' : mark
    })
    .join('')
}

/** «двух болтов не было»: only after what was not there. */
const absent = /^(?:было|оказалось|нашл[аио])$/u
const orders: readonly RegExp[] = [
  // «не хватает двух магнитов», «недовес 37 г из 200».
  /M[wCL]{0,2}N(?:Iw{0,1}N)?/gu,
  // «30 г не хватает», «двух болтов не оказалось».
  /NC?M/gu,
]
/** Wanted for something and not in the set: «двух рулонов не хватило на комнату». */
const purpose = /^(?:на|для|до|чтобы|чтоб|мне|нам)$/u

/** So much is wanting of what should have come. */
export function lackingIn(items: readonly Item[]): Amount[] {
  const marks = withWanting(items)
  const found: Amount[] = []
  for (const pattern of orders) {
    for (const match of marks.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      const at = marks.indexOf('N', from)
      const last = marks.lastIndexOf('N', to - 1)
      const got = items[at]?.quantity
      const promised = last > at ? items[last]?.quantity : undefined
      if (!got || found.some(({ end }) => end > (items[from]?.start ?? 0))) continue
      const tail = marks.slice(to).split(/[SC]/u)[0]?.length ?? 0
      const after = items.slice(to, to + Math.min(tail, 4))
      const told = items.slice(Math.max(0, from - 4), to)
      const counts = got.kind === 'count' && got.noun !== undefined
      if (!(counts || got.kind === 'weight' || got.kind === 'volume')) continue
      const own = told.slice(told.findLastIndex(({ mark }) => mark === 'S' || mark === 'C') + 1)
      if (
        after.some(({ text }) => purpose.test(text)) ||
        own.some(({ mark, text }) => mark === 'x' || purpose.test(text))
      )
        continue
      if (promised && promised.kind !== got.kind && promised.kind !== 'bare') continue
      const where = told
        .concat(after)
        .flatMap(({ text }) => places.find(([word]) => word.test(text))?.[1] ?? [])[0]
      const of = told.some(({ text }) => dimensions.some(([word]) => word.test(text)))
      if (of && counts) continue
      found.push({
        id: 'lacking',
        got,
        ...(promised && {
          promised: {
            ...promised,
            kind: got.kind,
            ...(got.unit && { unit: got.unit }),
            ...(got.noun && { noun: got.noun }),
          },
        }),
        only: false,
        ordered: got.noun === piece,
        ...(where && { where }),
        start: items[from]?.start ?? 0,
        end: items[to - 1]?.end ?? 0,
      })
    }
  }
  return found
}
