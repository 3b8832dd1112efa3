import type { Item } from '@/lib/domain/item'
import { asksIn } from '@/lib/reply/analyse/asks'
import { sayAnswer } from '@/lib/reply/answer/say'
import type { KnownFact, Scope } from './fact'

/** What a fact about the product of an item is about. */
export function scopeOf({ product }: Pick<Item, 'product'>): Scope {
  const { article, name, brand } = product ?? {}
  return { ...(article && { article }), ...(name && { product: name }), ...(brand && { brand }) }
}

/**
 * The seller's answer to an item as something known: of a question, or of a review that asks. `undefined` when there is
 * nothing to learn: no question, a blank left open, or nothing but greetings.
 */
export function ownAnswer(item: Item, answer: string, at: number): KnownFact | undefined {
  const asked = () => asksIn(item).map(({ words }) => words.text)
  const ask = item.kind === 'question' ? item.text : asked().join(' ')
  const say = sayAnswer(answer)
  if (!ask?.trim() || !say || answer.includes('▢')) return undefined
  return {
    id: `own:${item.key}`,
    form: 'own',
    scope: scopeOf(item),
    ask: ask.trim().slice(0, 2000),
    say: say.slice(0, 5000),
    at,
  }
}
