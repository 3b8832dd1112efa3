import type { TopicId } from '../../topic'

/** A pattern on plain text, what we say, and the topic where it is sure. */
export type Told = readonly [RegExp, string, TopicId?]
