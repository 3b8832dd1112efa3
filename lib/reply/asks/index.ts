import type { Complaint } from '../complaint'
import type { StepContext } from '../context'
import type { Ask, AskedCase } from './ask'
import { compatibility } from './compatibility'
import { connection } from './connection'
import { counts } from './counts'
import { description } from './description'
import { effect } from './effect'
import { errands } from './errands'
import { gone } from './gone'
import { pack } from './pack'
import { parcels } from './parcels'
import { power } from './power'
import { seeds } from './seeds'
import { sizes } from './sizes'
import { verdicts } from './verdict'
import { work } from './work'

/** The first that fits is asked: the surest signs first. */
export const asks: readonly Ask[] = [
  ...gone,
  ...seeds,
  ...compatibility,
  ...connection,
  ...power,
  ...work,
  ...verdicts,
  ...sizes,
  ...counts,
  ...parcels,
  ...pack,
  ...effect,
  ...description,
  ...errands,
]

const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е')

type Asked = Pick<StepContext, 'item' | 'complaints' | 'product'>

const saidOf = ({ told, troubles, quote }: Complaint) =>
  plain(`${told ? troubles.join(' ') : ''} ${quote ?? ''}`)

export function askedCase({
  item,
  complaints: [complaint],
  product,
}: Asked): AskedCase | undefined {
  return (
    complaint && {
      complaint,
      kind: product.kind,
      text: plain(`${item.text ?? ''} ${item.cons ?? ''}`).slice(0, 2000),
      said: saidOf(complaint),
    }
  )
}

/** The candidates of one draft ask the same. */
const known = new WeakMap<readonly Complaint[], { ask?: Ask; says: readonly string[] }>()

/** The ask that fits the first complaint, with its sentences; none when a photograph or a word will do. */
export function askOf(context: Asked): { ask?: Ask; says: readonly string[] } {
  const before = known.get(context.complaints)
  if (before) return before
  const asked = askedCase(context)
  const ask = asked && asks.find((one) => one.fits(asked))
  const says = ask && asked ? (typeof ask.says === 'function' ? ask.says(asked) : ask.says) : []
  const found = { ...(ask && { ask }), says }
  known.set(context.complaints, found)
  return found
}
