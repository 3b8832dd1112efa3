import type { Sign } from '../sign'
import { advertising } from './advertising'
import { beforeDelivery } from './before-delivery'
import { burst } from './burst'
import { competitors } from './competitors'
import { contacts } from './contacts'
import { contradictoryFacts } from './contradictory-facts'
import { generalities } from './generalities'
import { hiddenAuthor } from './hidden-author'
import { loneVoice } from './lone-voice'
import { nearDuplicate } from './near-duplicate'
import { otherProduct } from './other-product'
import { politics } from './politics'
import { profanity } from './profanity'
import { threats } from './threats'
import { toldBySeller } from './told-by-seller'

/** Every sign, in the order in which the seller reads them within a group. */
export const signs: readonly Sign[] = [
  profanity,
  threats,
  advertising,
  contacts,
  politics,
  competitors,
  otherProduct,
  generalities,
  contradictoryFacts,
  hiddenAuthor,
  beforeDelivery,
  burst,
  nearDuplicate,
  loneVoice,
  ...toldBySeller,
]
