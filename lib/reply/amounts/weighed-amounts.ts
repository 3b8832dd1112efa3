import type { TopicId } from '../topic'
import type { Amount, Quantity } from './amount'

const day = 86_400
const month = 30 * day
const secondsOf = ({ value, unit }: Quantity) => value * (unit?.factor ?? 1)

/**
 * What an amount says of the purchase; `with`: it is a complaint only beside another word of blame on the same topic.
 * `against`: the topics that speak of the same thing less surely.
 */
export type Judged = { topic: TopicId; sign: 1 | -1 | 0 | 'with'; against: readonly TopicId[] }

const ofContents: readonly TopicId[] = [
  'missing_parts',
  'underfill',
  'completeness',
  'wrong_item',
  'description_mismatch',
  'generic',
  'other',
]
const ofLife: readonly TopicId[] = ['durability', 'battery', 'performance', ...ofContents]
const ofArrival: readonly TopicId[] = [
  'damage',
  'packaging',
  'opened_used',
  'defect',
  'quality',
  'missing_parts',
  'generic',
  'other',
]
const charge = /^(?:заряд|батаре|аккум|акб)/u

const measured: Partial<Record<Quantity['kind'], TopicId>> = {
  weight: 'underfill',
  volume: 'underfill',
  power: 'description_mismatch',
  charge: 'description_mismatch',
}

/** A shorter cable than was ordered is another one; a shorter one than was written is not as described. */
const topicOf = ({ got, of, ordered, where }: Amount): TopicId =>
  where === 'весы показали'
    ? 'underfill'
    : got.kind === 'length'
      ? of || !ordered
        ? 'description_mismatch'
        : 'wrong_item'
      : (measured[got.kind] ?? 'missing_parts')

/** Whether a time is short for a thing, so that its end is a complaint under these stars. */
function lastsShort({ id, got, only, lasted, present }: Amount, stars: number): 1 | -1 | 0 {
  const often = got.kind !== 'time'
  const short = often ? got.value <= 3 : secondsOf(got) < month
  const long = often ? got.value >= 6 : secondsOf(got) >= month
  if (stars >= 4) return only && short ? -1 : long && !only && id === 'lasted' ? 1 : 0
  // «Лак держится два дня».
  if (present && id === 'lasted') return only || secondsOf(got) < 4 * day ? -1 : 0
  // «Батареи хватает на неделю»: many are glad of as much.
  if (present && !only && !often && secondsOf(got) >= day) return 0
  // Nobody knows of what one has used for months whether he meant it as blame.
  const months = often ? long : secondsOf(got) >= (stars <= 2 ? 4 : 1) * month
  if (id === 'sufficed' && months && !only) return 0
  return only || short || lasted || stars <= 2 ? -1 : 0
}

/** What an amount complains of under so many stars; `contrast`: after a «но». */
export function judge(amount: Amount, rating: number | undefined, contrast: boolean): Judged {
  const stars = rating ?? 3
  const { id, got, of } = amount
  if (amount.aside)
    return { topic: 'durability', sign: 0, against: id === 'less' ? ofContents : ofLife }
  switch (id) {
    case 'less':
      return {
        topic: topicOf(amount),
        sign: -1,
        against: ofContents,
      }
    case 'lacking':
      return { topic: measured[got.kind] ?? 'missing_parts', sign: -1, against: ofContents }
    case 'size':
      return { topic: 'wrong_item', sign: -1, against: [...ofContents, 'size_fit'] }
    case 'part': {
      const topic = amount.wrong?.topic ?? 'defect'
      return { topic, sign: -1, against: [...ofArrival, topic] }
    }
    case 'left':
      return {
        topic: 'expiry',
        sign: secondsOf(got) > 4 * month ? 0 : stars <= 3 ? -1 : 'with',
        against: ['expiry', 'underfill', 'generic', 'other'],
      }
    case 'price':
      return { topic: 'price', sign: stars <= 3 ? -1 : 'with', against: ['price'] }
    case 'waited': {
      const slow = amount.promised || of || secondsOf(got) >= 4 * day
      const topic = of && of !== 'задержка' ? 'service' : 'delivery'
      const told = stars <= 3 || amount.promised !== undefined ? -1 : 'with'
      return {
        topic,
        sign: slow ? told : 0,
        against: [topic, ...(amount.promised ? ofContents : [])],
      }
    }
    default: {
      const minutes = amount.present && got.kind === 'time' && secondsOf(got) < day
      const topic = minutes || charge.test(of ?? '') ? 'battery' : 'durability'
      const sign = contrast && stars >= 4 ? -1 : lastsShort(amount, stars)
      return { topic, sign, against: ofLife }
    }
  }
}
