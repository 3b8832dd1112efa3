import { labels } from '@/lib/dom/read-labels'
import { lineOf, some } from '@/lib/dom/read-text'
import type { Product } from '@/lib/domain/item'
import { firstOf, type Way } from '../hook'
import type { Loose } from '../item-of'
import { addressOf, factsOf, mayTellFacts, uncut } from '../reading'
import type { RowParts } from './row-parts'

type Place = { href: string; pressed: readonly string[]; told: Product }

const articleWays: readonly Way<Place, string>[] = [
  ['catalog-link', ({ href }) => /\/catalog\/(\d+)/u.exec(href)?.[1]],
  ['digits-button', ({ pressed }) => pressed.find((text) => /^\d{5,12}$/u.test(text))],
  ['label', ({ told }) => told.article],
]

/** The article that keys an item is the marketplace's own (nmId); the seller's own stands among the facts. */
export function productOf(view: string, parts: RowParts, url: URL): Loose<Product> {
  const { block, link } = parts
  const card = parts.card ?? link?.closest('td,[data-testid="Base-table-cell"]') ?? block
  const told = mayTellFacts(card) ? factsOf(labels(card)) : {}
  const pressed = parts.buttons
    .filter((button) => card.contains(button))
    .map(lineOf)
    .filter(Boolean)
  const href = link?.getAttribute('href') ?? ''
  const article = firstOf(view, 'article', { href, pressed, told }, articleWays)
  const own =
    pressed.find(
      (text) =>
        text !== article &&
        /^[A-Za-zА-Яа-яЁё\d][A-Za-zА-Яа-яЁё\d_/.\s-]{1,60}$/u.test(text) &&
        /\d/u.test(text),
    ) ?? (told.article === article ? undefined : told.article)
  const facts = [...(told.facts ?? []), ...(own ? [{ name: 'Артикул продавца', value: own }] : [])]
  const name = uncut(link) ?? some(card.querySelector('img[alt]')?.getAttribute('alt'))
  return { name, article, url: addressOf(link, url), brand: told.brand, facts }
}
