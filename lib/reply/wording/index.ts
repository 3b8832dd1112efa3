import type { TopicId } from '../topic'
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
import type { Wording } from './wording'
import { wrongItem } from './wrong-item'

/** One wording a topic: a topic without one does not compile. */
export const wordings: Record<TopicId, Wording> = {
  defect,
  damage,
  durability,
  quality,
  size_fit: sizeFit,
  underfill,
  missing_parts: missingParts,
  wrong_item: wrongItem,
  opened_used: openedUsed,
  description_mismatch: descriptionMismatch,
  color,
  material,
  smell,
  taste,
  efficacy,
  performance,
  battery,
  usability,
  instructions,
  packaging,
  delivery,
  price,
  service,
  expiry,
  health,
  counterfeit,
  certificate,
  warranty,
  appearance,
  completeness,
  description_match: descriptionMatch,
  generic,
  other,
}
