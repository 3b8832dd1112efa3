import type { Row } from '@/lib/queue/row'
import { analyse } from '@/lib/reply/analyse'

/** A piece of a buyer's text with the words about a topic in the middle; `said` may be empty where none are found. */
export type Quote = { before: string; said: string; after: string }

/** So much is shown on either side of the words. */
const around = 90
const longest = 180

const startCut = (text: string) =>
  text.length > around ? `…${text.slice(-around).replace(/^\S*\s/u, '')}` : text
const endCut = (text: string, most = around) =>
  text.length > most ? `${text.slice(0, most).replace(/\s\S*$/u, '')}…` : text

/** What a buyer said of a topic, in his words. */
export function quoteOf(row: Row, topic: string, side: 'complaints' | 'praise'): Quote {
  const { text, marketplace, kind, rating } = row
  const polarity = side === 'praise' ? 'praise' : 'complaint'
  const item = { marketplace, kind, text, ...(rating !== undefined && { rating }) }
  const mention = analyse(item).mentions.find(
    (one) => one.topic === topic && one.polarity === polarity && one.words.field === 'text',
  )
  if (!mention) return { before: endCut(text, longest), said: '', after: '' }
  const { start, end } = mention.words
  return {
    before: startCut(text.slice(0, start)),
    said: endCut(text.slice(start, end), longest),
    after: endCut(text.slice(end)),
  }
}
