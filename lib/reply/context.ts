import type { OwnPhrase } from '@/lib/domain/own-phrase'
import type { Remedy, Voice } from '@/lib/domain/voice'
import type { Analysis, ReplyItem, Situation } from './analysis'
import type { AnsweredAsk } from './answer/answers'
import type { Complaint } from './complaints/complaint'
import type { DraftInput } from './draft'
import type { Fact } from './fact'
import type { FoundMoment, MomentStep } from './moment'
import type { Filling } from './phrase'
import type { Praise } from './praise/praise'
import type { ProductName } from './product/product-name'

/** A phrase of the seller's that fits a case, filled. */
export type OwnSentence = { step: OwnPhrase['step']; text: string }

/** What a draft is made from, read and sorted once; candidates differ only in `fillings`. */
export type ReplyCase = {
  item: ReplyItem
  analysis: Analysis
  voice: Voice
  input: DraftInput
  situation: Situation
  facts: readonly Fact[]
  /** What the buyer asks, each question with what is known of it. */
  answers: readonly AnsweredAsk[]
  product: ProductName
  /** The same, or by the name that the buyer alone gives it, which is sure in the nominative only. */
  called: ProductName
  /** The weightiest first. */
  praise: readonly Praise[]
  complaints: readonly Complaint[]
  /** What we may offer for the first complaint, the best first. */
  remedies: readonly Remedy[]
  /** The seller's own sentences for this case. */
  own?: readonly OwnSentence[]
  /** The buyer's own happy words, fit for «…», where nothing could be told in ours. */
  quote: string | undefined
  /** Sympathy with what made the trouble worse – a gift, a holiday, a child's tears –, any sentence of it. */
  sympathy: readonly string[]
  /** What a happy buyer tells besides naming merits, the most telling first. */
  moments: readonly FoundMoment[]
}

/** What steps look at: the case with everything that fills a phrase. */
export type StepContext = ReplyCase & {
  /** For sentences about the complaint: `<…>` agrees with the product. */
  filling: Filling
  /** For sentences about the praise: `<…>` agrees with what was praised. */
  praiseFilling: Filling
  /** The moment that a step takes up in this candidate. */
  taken: { [step in MomentStep]?: FoundMoment }
}
