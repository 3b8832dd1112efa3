import type { Filled } from '@/components/sidebar/filled'
import type { RememberFor } from '@/components/sidebar/remember'
import type { Item } from '@/lib/domain/item'
import { scopeOf } from '@/lib/knowledge/own-answer'
import { ask } from '@/lib/messages/transport'

/** Keeps what the seller wrote in the place of blanks; saying it anew for the same item replaces it. */
export async function rememberAnswer(
  item: Item,
  filled: readonly Filled[],
  whom: RememberFor,
): Promise<void> {
  const facts = filled.map(({ ask, say }, at) => ({
    id: `said:${whom}:${item.key}${at > 0 ? `#${at + 1}` : ''}`,
    form: 'pair' as const,
    scope: whom === 'product' ? scopeOf(item) : {},
    ask: ask.slice(0, 2000),
    say: say.slice(0, 5000),
    at: Date.now(),
  }))
  await ask('knowledge/save', { facts })
}
