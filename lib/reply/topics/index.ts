import type { Topic, TopicId } from '../topic'
import { appearance } from './appearance'
import { battery } from './battery'
import { certificate } from './certificate'
import { color } from './color'
import { completeness } from './completeness'
import { counterfeit } from './counterfeit'
import { damage } from './damage'
import { defect } from './defect'
import { delivery } from './delivery'
import { descriptionMatch } from './description-match'
import { descriptionMismatch } from './description-mismatch'
import { durability } from './durability'
import { efficacy } from './efficacy'
import { expiry } from './expiry'
import { generic } from './generic'
import { health } from './health'
import { instructions } from './instructions'
import { material } from './material'
import { missingParts } from './missing-parts'
import { openedUsed } from './opened-used'
import { other } from './other'
import { packaging } from './packaging'
import { performance } from './performance'
import { price } from './price'
import { quality } from './quality'
import { service } from './service'
import { sizeFit } from './size-fit'
import { smell } from './smell'
import { taste } from './taste'
import { underfill } from './underfill'
import { usability } from './usability'
import { warranty } from './warranty'
import { wrongItem } from './wrong-item'

/** Every topic, the weightier complaints first: what to answer first when a review names several. */
export const topics: readonly Topic[] = [
  health,
  wrongItem,
  missingParts,
  counterfeit,
  expiry,
  defect,
  damage,
  openedUsed,
  durability,
  underfill,
  descriptionMismatch,
  service,
  warranty,
  certificate,
  battery,
  performance,
  efficacy,
  sizeFit,
  quality,
  material,
  color,
  smell,
  taste,
  packaging,
  delivery,
  usability,
  instructions,
  price,
  appearance,
  completeness,
  descriptionMatch,
  generic,
  other,
]

const byId = new Map(topics.map((topic) => [topic.id, topic]))

/** The topic with this id. Every id has one: the contract test holds us to it. */
export function topicOf(id: TopicId): Topic {
  return byId.get(id) ?? other
}
