import type { Complaint } from './complaint'
import type { ProductKind } from './things/thing'
import type { TopicId } from './topic'
import { wordings } from './wording'

/** Troubles that a photograph of the thing itself shows. */
const visible: readonly TopicId[] = [
  'defect',
  'damage',
  'durability',
  'quality',
  'packaging',
  'material',
  'appearance',
]
/** Nobody films a cream or a seed that does not work. */
export const filmed: readonly ProductKind[] = ['electronics', 'appliance', 'tools', 'toys', 'auto']

const ofPack = ['фото упаковки']
const ofThing = ['пару фото', 'фото покупки']
/** Something was wanting: then what came is shown together. */
const lack =
  /(?<![A-Za-zЀ-ӿ])(?:нет|нету|без|где|только|одн[аоиу]|один|не\s+(?:хват|оказал|было|полож|доложил|приш))/iu
/** Troubles that a film shows better than a photograph, and words that tell of such. */
const shownAtWork: readonly TopicId[] = ['defect', 'performance', 'battery']
const moving =
  /работа|включа|заряжа|перебо|отключа|шумно|команд|стуч|гуд|скрип|трещ|светит|горит|мига|мерца|крут|враща|слыш|отвеча|реагиру|связь|интернет|подключ|регулир|теч[её]т|протека|браком|неисправ|греет|нагрев|залип|звук|звуч|распозна/u

/** Not merely less than hoped for: «тусклый» is no fault. */
const faulty =
  /(?<![а-я])не\s(?![а-я]{3,}(?:ый|ий|ая|ое|ые|ие|о|а|ы)(?![а-я]))|перестал|перебо|слома|отключа|отказыва|через\sраз|отошел|отошёл/u
/** Of what ran out there is nothing but the pack to be shown. */
const spilt = /пролил|вытек|рассып|прот[её]к(?!а)|разлил/u
/** It stands still where it should move or light, whatever it is. */
const still = /не\s(?:работа|включа|переключ|крут|свет|заряж)/iu
/** Marks that stand still. */
const marked = /пятн|царап|скол|трещин|дыр|пот[её]рт|вмятин|мят|погнут|разбит|слом(?!ал)|гряз/u

/** What to send us, in the accusative: «фото молнии», «короткое видео неисправности». */
export function asksFor(
  { topic, of, sure, told, troubles, quote }: Complaint,
  kind: ProductKind | undefined,
): readonly string[] {
  // What the nose and the tongue notice, no photograph shows.
  if (topic === 'smell' || topic === 'taste') return ofPack
  const said = troubles.join(' ')
  if (topic === 'missing_parts')
    return (told && lack.test(said) && wordings.missing_parts.ask) || ofThing
  if (
    kind &&
    !marked.test(said) &&
    filmed.includes(kind) &&
    ((shownAtWork.includes(topic) && !told && !quote) || moving.test(`${said} ${quote ?? ''}`))
  )
    return faulty.test(`${said} ${quote ?? ''}`) || (topic === 'defect' && told)
      ? ['короткое видео неисправности', 'фото или короткое видео неисправности']
      : ['короткое видео работы', 'фото или короткое видео работы']
  if (spilt.test(said)) return ['фото упаковки и содержимого', 'пару фото посылки']
  if (!kind && still.test(quote ?? '')) return ['короткое видео неисправности']
  // «фото молнии» shows that the review was read.
  if (of && (!sure || visible.includes(topic)))
    return [`фото ${of}`, `пару фото ${of}`, `фото ${of} крупным планом`]
  if (!sure) return ofThing
  const asks = wordings[topic].ask ?? ['пару фото']
  if (kind && filmed.includes(kind)) return asks
  const shown = asks.filter((ask) => !ask.includes('видео') || (!kind && moving.test(said)))
  // What does not work shows on a film, whatever it is.
  const films = shown.filter((ask) => ask.includes('видео'))
  if (!kind && moving.test(said) && films.length > 0) return films
  return shown.length > 0 ? shown : ['пару фото']
}
