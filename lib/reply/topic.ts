/** What reviews speak about. Ids are those of the labelled data; plus service, certificate and warranty. */
export const topicIds = [
  'defect',
  'damage',
  'durability',
  'quality',
  'size_fit',
  'underfill',
  'missing_parts',
  'wrong_item',
  'opened_used',
  'description_mismatch',
  'color',
  'material',
  'smell',
  'taste',
  'efficacy',
  'performance',
  'battery',
  'usability',
  'instructions',
  'packaging',
  'delivery',
  'price',
  'service',
  'expiry',
  'health',
  'counterfeit',
  'certificate',
  'warranty',
  'appearance',
  'completeness',
  'description_match',
  'generic',
  'other',
] as const
export type TopicId = (typeof topicIds)[number]

export type Polarity = 'complaint' | 'praise'

/**
 * One topic of reviews: the words that name it and the phrases that praise or blame it by themselves. Phrases are
 * written in the language of `text/phrase-book`, separated by commas or new lines.
 */
export type Topic = {
  id: TopicId
  /** The topic in one or two Russian words, nominative, as the seller sees it. */
  title: string
  /** Words that name the topic and judge nothing: the judgement is looked for around them. */
  about?: string
  /** A complaint whatever stands around it, unless denied: «не воняет» is praise. */
  complaint?: string
  /** Praise whatever stands around it, unless denied: «не вкусно» is a complaint. */
  praise?: string
  /** The topic that a complaint is filed under, when this one is for praise only; likewise for praise. */
  whenComplaint?: TopicId
  whenPraise?: TopicId
  /** The specification: each example read alone yields this topic with this polarity, or does not yield it. */
  examples: { complaint: readonly string[]; praise: readonly string[]; neither: readonly string[] }
}

export function defineTopic(topic: Topic): Topic {
  return topic
}
