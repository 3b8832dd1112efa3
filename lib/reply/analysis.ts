import type { Item } from '@/lib/domain/item'
import type { Amount } from './amounts/amount'
import type { IntentId } from './intent'
import type { TopicId } from './topic'

/** What the engine needs of an item. */
export type ReplyItem = Pick<
  Item,
  'marketplace' | 'kind' | 'rating' | 'text' | 'pros' | 'cons' | 'author' | 'product' | 'tags'
>

/** Guideline, "Situations": P praise, M mixed, N complaint, E rating only, F doubtful, Q question, R result. */
export type Situation = 'P' | 'M' | 'N' | 'E' | 'F' | 'Q' | 'R'

/** A piece of the buyer's own text: `text === item[field].slice(start, end)`. */
export type Words = { field: 'text' | 'pros' | 'cons'; start: number; end: number; text: string }

/** One thing that the buyer said about one topic. */
export type Mention = {
  topic: TopicId
  polarity: 'complaint' | 'praise'
  /** The clause in which it was said. */
  words: Words
  /** 1: in passing or hedged; 2: plain; 3: emphatic or the main point. */
  strength: 1 | 2 | 3
  /** The topic is our guess: the buyer judged and named nothing, so a reply should stay general. */
  guess?: true
  /** What it tells by numbers. */
  amount?: Amount
}

/** Something the buyer asks, with the intents of `intents/`. */
export type Ask = { intents: IntentId[]; words: Words }

/** What an attentive manager would have understood of a review or question. Pure data, no wording. */
export type Analysis = {
  situation: Situation
  sentiment: 'positive' | 'mixed' | 'negative' | 'neutral'
  /** From −1, complaint only, to 1, praise only, by the text alone; 0 without a text. */
  tone: number
  mood: 'happy' | 'mixed' | 'unhappy' | 'angry' | 'neutral'
  /** As in guideline and data: high = wrong or missing item, health, asks the seller to act. */
  urgency: 'none' | 'low' | 'medium' | 'high'
  /** In the order of the text. */
  mentions: Mention[]
  asks: Ask[]
  /** The form to greet by, only when surely a name (X9). */
  name?: string
  /** A return or refund is already done or under way: no return advice. */
  returned: boolean
  mentionsReturn: boolean
  repeatBuyer: boolean
  gift: boolean
  /** Whose fault the buyer sees, where he says so. */
  fault?: 'marketplace' | 'courier' | 'buyer' | 'seller'
  /** Health, fire, a child, an allergy: calm, serious, stop using it. */
  danger: boolean
  /** Whom it harmed uses it no more. */
  useOver?: true
  /** Insult or threat. */
  abusive: boolean
  /** «Плохо», «Не понравилось»: nothing to hold on to; ask what exactly. */
  vague: boolean
}
