import type { Amount } from '../amounts/amount'
import type { Mention } from '../analysis'
import type { TopicId } from '../topic'

/** One thing that went wrong. */
export type Complaint = {
  topic: TopicId
  /** Clauses after «жаль, что …», in the format of `phrase.ts`, any of which is true. */
  troubles: readonly string[]
  /** The end of «про …», in the accusative. */
  about: string
  /** The thing that went wrong, in the genitive: «молнии». */
  of?: string
  /** The buyer's clause that it was read from. */
  said?: string
  /** Nothing to hold on to: ask what exactly. */
  vague: boolean
  /** The buyer's own words, fit for «…», where nothing could be told in ours. */
  quote?: string
  /** The same by looser measures: said where no complaint has anything better. */
  spare?: string
  /** How it is named after a weightier one: «а ещё упаковка подвела». */
  passing?: string
  /** The clauses repeat what the buyer told; else they are the topic's own. */
  told: boolean
  /** The topic was surely meant: sentences that fit no other topic may be said. */
  sure: boolean
  /** How strongly the buyer said it. */
  strength: Mention['strength']
  /** What the buyer told by numbers. */
  amount?: Amount
}
