import type { Remedy, Voice } from '@/lib/domain/voice'
import type { ProductKind } from '../things/thing'
import type { TopicId } from '../topic'
import { wordings } from '../wording'

/** Goods that are neither repaired nor sent a part for. */
const consumed: readonly ProductKind[] = ['food', 'supplement', 'cosmetics', 'household', 'plants']
/** Goods that nobody mends or warrants for longer. */
const unwarranted: readonly ProductKind[] = [...consumed, 'clothes', 'underwear', 'books']
const notExchanged: readonly ProductKind[] = ['food', 'supplement', 'cosmetics', 'underwear']
/** Complaints about taste and fit, not about a fault: such goods are not taken back for them. */
const matterOfTaste: readonly TopicId[] = [
  'size_fit',
  'color',
  'taste',
  'smell',
  'efficacy',
  'price',
  'generic',
  'other',
]

/** The remedies that the company allows, the topic bears and the goods permit; the best first (N10). */
export function remediesFor(voice: Voice, topic: TopicId, kind?: ProductKind): Remedy[] {
  const allowed = voice.remediesByTopic[topic] ?? voice.remedies
  return wordings[topic].fits.filter((remedy) => {
    if (!allowed.includes(remedy)) return false
    if (!kind) return true
    if (remedy === 'spare_part') return !consumed.includes(kind)
    if (remedy === 'repair') return !consumed.includes(kind) && kind !== 'books'
    if (remedy === 'extended_warranty') return !unwarranted.includes(kind)
    if (notExchanged.includes(kind) && matterOfTaste.includes(topic)) return remedy === 'discount'
    return true
  })
}
