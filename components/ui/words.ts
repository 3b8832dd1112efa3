import type { MarketplaceId } from '@/lib/domain/marketplaces'
import type { OwnPhrase } from '@/lib/domain/own-phrase'
import type { Remedy } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'
import type { Situation } from '@/lib/reply/analysis'
import type { TopicId } from '@/lib/reply/topic'
import type { Measure } from '@/lib/text/measures'

/** Names of topics as the seller reads them beside the buyer's words. */
export const topicNames: Record<TopicId, string> = {
  defect: t('names.topic.defect'),
  damage: t('names.topic.damage'),
  durability: t('names.topic.durability'),
  quality: t('names.topic.quality'),
  size_fit: t('names.topic.size_fit'),
  underfill: t('names.topic.underfill'),
  missing_parts: t('names.topic.missing_parts'),
  wrong_item: t('names.topic.wrong_item'),
  opened_used: t('names.topic.opened_used'),
  description_mismatch: t('names.topic.description_mismatch'),
  color: t('names.topic.color'),
  material: t('names.topic.material'),
  smell: t('names.topic.smell'),
  taste: t('names.topic.taste'),
  efficacy: t('names.topic.efficacy'),
  performance: t('names.topic.performance'),
  battery: t('names.topic.battery'),
  usability: t('names.topic.usability'),
  instructions: t('names.topic.instructions'),
  packaging: t('names.topic.packaging'),
  delivery: t('names.topic.delivery'),
  price: t('names.topic.price'),
  service: t('names.topic.service'),
  expiry: t('names.topic.expiry'),
  health: t('names.topic.health'),
  counterfeit: t('names.topic.counterfeit'),
  certificate: t('names.topic.certificate'),
  warranty: t('names.topic.warranty'),
  appearance: t('names.topic.appearance'),
  completeness: t('names.topic.completeness'),
  description_match: t('names.topic.description_match'),
  generic: t('names.topic.generic'),
  other: t('names.topic.other'),
}

export const situationNames: Record<Situation, string> = {
  P: t('names.situation.P'),
  M: t('names.situation.M'),
  N: t('names.situation.N'),
  E: t('names.situation.E'),
  F: t('names.situation.F'),
  Q: t('names.situation.Q'),
  R: t('names.situation.R'),
}

export const remedyNames: Record<Remedy, string> = {
  replacement: t('names.remedy.replacement'),
  refund: t('names.remedy.refund'),
  repair: t('names.remedy.repair'),
  spare_part: t('names.remedy.spare_part'),
  discount: t('names.remedy.discount'),
  extended_warranty: t('names.remedy.extended_warranty'),
}

/** Marketplaces as the interface calls them; in replies and complaints they keep their Russian names. */
export const marketplaceNames: Record<MarketplaceId, string> = {
  ozon: t('names.marketplace.ozon'),
  wildberries: t('names.marketplace.wildberries'),
  yandex_market: t('names.marketplace.yandex_market'),
  megamarket: t('names.marketplace.megamarket'),
  avito: t('names.marketplace.avito'),
  aliexpress: t('names.marketplace.aliexpress'),
  kaspi: t('names.marketplace.kaspi'),
  lamoda: t('names.marketplace.lamoda'),
  other: t('names.marketplace.other'),
}

/** What a size chart measures. */
export const measureNames: Record<Measure, string> = {
  height: t('names.measure.height'),
  weight: t('names.measure.weight'),
  chest: t('names.measure.chest'),
  waist: t('names.measure.waist'),
  hips: t('names.measure.hips'),
  foot: t('names.measure.foot'),
  age: t('names.measure.age'),
}

/** Short names of places, as they stand in a heading. */
export const kindNames = {
  review: t('names.kind.review'),
  question: t('names.kind.question'),
} as const

/** What a phrase of the seller's says. */
export const phraseStepNames: Record<OwnPhrase['step'], string> = {
  reply: t('names.phraseStep.reply'),
  greet: t('names.phraseStep.greet'),
  thank: t('names.phraseStep.thank'),
  emotion: t('names.phraseStep.emotion'),
  'echo-praise': t('names.phraseStep.echoPraise'),
  'echo-problem': t('names.phraseStep.echoProblem'),
  empathy: t('names.phraseStep.empathy'),
  apologise: t('names.phraseStep.apologise'),
  'in-hand': t('names.phraseStep.inHand'),
  'ask-detail': t('names.phraseStep.askDetail'),
  solution: t('names.phraseStep.solution'),
  prevention: t('names.phraseStep.prevention'),
  feedback: t('names.phraseStep.feedback'),
  'win-back': t('names.phraseStep.winBack'),
  invite: t('names.phraseStep.invite'),
}

/** Under what it may stand. */
export const phraseMoodNames: Record<OwnPhrase['mood'], string> = {
  any: t('names.phraseMood.any'),
  praise: t('names.phraseMood.praise'),
  complaint: t('names.phraseMood.complaint'),
  question: t('names.phraseMood.question'),
}
