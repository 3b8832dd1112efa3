import type { Amount } from './amount'
import type { Item } from './items'
import { timeOf } from './times'

const remains = /^(?:остал(?:ось|ся|ась|ись)|остает|остается|оставалось)$/u
const term = /^(?:срок[аи]?|годности)$/u
const day = 86_400

/** «До конца срока осталось меньше двух недель». */
export function leftIn(items: readonly Item[]): Amount[] {
  return items.flatMap((verb, at): Amount[] => {
    if (!remains.test(verb.text)) return []
    const from = items.slice(0, at).findLastIndex(({ mark }) => mark === 'S') + 1
    const rest = items.slice(at).findIndex(({ mark }) => mark === 'S')
    const sentence = items.slice(from, rest < 0 ? items.length : at + rest)
    if (!sentence.some(({ text }) => term.test(text))) return []
    const near = items.slice(at + 1, at + 6)
    const place = near.findIndex((item, step) => timeOf(item, near[step - 1])?.kind === 'time')
    const got = timeOf(near[place], near[place - 1])
    if (!got || (got.unit?.factor ?? 0) < day) return []
    const only = near.slice(0, place).some(({ mark }) => mark === 'L')
    const last = near[place]?.end ?? verb.end
    return [{ id: 'left', got, only, ordered: false, start: verb.start, end: last }]
  })
}
