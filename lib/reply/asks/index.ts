import { folded } from '@/lib/text/words'
import type { Complaint } from '../complaints/complaint'
import type { StepContext } from '../context'
import { inCase } from '../product/noun-phrase'
import type { Ask, AskedCase } from './ask'
import { broken } from './broken'
import { compatibility } from './compatibility'
import { connection } from './connection'
import { counts } from './counts'
import { description } from './description'
import { effect } from './effect'
import { errands } from './errands'
import { gone } from './gone'
import { life } from './life'
import { colours, found, marks } from './marks'
import { moving } from './moving'
import { pack } from './pack'
import { parcels } from './parcels'
import { power } from './power'
import { seeds } from './seeds'
import { sizes } from './sizes'
import { unseen } from './unseen'
import { verdicts } from './verdict'
import { work } from './work'

/** The first that fits is asked: the surest signs first. */
export const asks: readonly Ask[] = [
  ...gone,
  ...seeds,
  ...compatibility,
  ...connection,
  ...power,
  ...life,
  ...work,
  ...verdicts,
  ...sizes,
  ...counts,
  ...parcels,
  ...found,
  ...pack,
  ...effect,
  ...colours,
  ...description,
  ...errands,
  ...marks,
  ...broken,
  ...moving,
  ...unseen,
]

type Asked = Pick<StepContext, 'item' | 'complaints' | 'product'>

const saidOf = ({ told, troubles, quote }: Complaint) =>
  folded(`${told ? troubles.join(' ') : ''} ${quote ?? ''}`)

export function askedCase({
  item,
  complaints: [complaint],
  product,
}: Asked): AskedCase | undefined {
  return (
    complaint && {
      complaint,
      kind: product.kind,
      text: folded(`${item.text ?? ''} ${item.cons ?? ''}`).slice(0, 2000),
      said: saidOf(complaint),
      thing: product.noun && inCase(product.noun, 'gen'),
    }
  )
}

/** An ask with its sentences, and with what it wants to be sent. */
export type FoundAsk = { ask?: Ask; says: readonly string[]; shows: readonly string[] }

/** The candidates of one draft ask the same. */
const known = new WeakMap<readonly Complaint[], FoundAsk>()

/** The ask that fits the first complaint; nothing is to be sent or told where none does. */
export function askOf(context: Asked): FoundAsk {
  const before = known.get(context.complaints)
  if (before) return before
  const asked = askedCase(context)
  const ask = asked && asks.find((one) => one.fits(asked))
  const listed = (given: Ask['says']) =>
    (typeof given === 'function' ? asked && given(asked) : given) ?? []
  const found = { ...(ask && { ask }), says: listed(ask?.says), shows: listed(ask?.shows) }
  known.set(context.complaints, found)
  return found
}
