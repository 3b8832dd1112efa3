import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

type Given = Partial<Omit<ReplyItem, 'product'>> & { text: string; product?: string | undefined }

/**
 * Several variants of the reply to one review on Wildberries, with our default voice, so that no lucky choice of words
 * passes. `seed` is fixed a file: the same words come at each run.
 */
export function draftsOf(given: Given, seed: string, variants = 4): string[] {
  const { product, ...rest } = given
  const item: ReplyItem = {
    marketplace: 'wildberries',
    kind: 'review',
    ...rest,
    ...(product && { product: { name: product } }),
  }
  const input = { analysis: analyse(item), voice: defaultVoice, facts: [], recent: [], seed }
  return Array.from({ length: variants }, (_, attempt) => suggest(item, { ...input, attempt }).text)
}
