import type { Item, ItemDate } from '@/lib/domain/item'
import { hash } from '@/lib/domain/item-key'

const cut = /(?:…|\.{3})$/u

/** Texts and dates may be read from a row that shows less than the window: the fuller reading stays. */
const fuller = (old: string | undefined, now: string | undefined): string | undefined => {
  if (old === undefined || now === undefined) return now ?? old
  const shown = now.trim()
  return cut.test(shown) && old.startsWith(shown.replace(cut, '').trimEnd()) ? old : now
}

const exactness = { minute: 2, day: 1, relative: 0 } as const

/** A finer date replaces a coarser one; of two relative ones the earlier is nearer the truth: «2 дня» is rounded down. */
function betterDate(old: ItemDate | undefined, now: ItemDate | undefined): ItemDate | undefined {
  if (!old || !now) return now ?? old
  const gain = exactness[now.precision] - exactness[old.precision]
  if (gain !== 0) return gain > 0 ? now : old
  return now.precision === 'relative' && old.at <= now.at ? old : now
}

/** Of a buyer's name only the first word is kept. */
const firstName = (author: string | undefined) => author?.trim().split(/\s+/u)[0]

/**
 * What is stored of an item that was seen before as `old` and now as `now`. What one sight did not show stays known.
 * `staleWords`: this wording of the buyer, and the key made of it, was replaced before. The fields come in a fixed order, so equal items are equal
 * as JSON.
 */
export function mergeItem(old: Item | undefined, now: Item, staleWords = false): Item {
  const words = staleWords && old ? old : now
  const product = { ...old?.product, ...now.product }
  delete product.facts
  const all = {
    key: words.key,
    marketplace: now.marketplace,
    kind: now.kind,
    nativeId: now.nativeId ?? old?.nativeId,
    shop: now.shop ?? old?.shop,
    rating: now.rating ?? old?.rating,
    text: fuller(old?.text, words.text),
    pros: fuller(old?.pros, words.pros),
    cons: fuller(old?.cons, words.cons),
    author: firstName(now.author) ?? old?.author,
    date: betterDate(old?.date, now.date),
    product: Object.keys(product).length > 0 ? product : undefined,
    tags: now.tags ?? old?.tags,
    state: now.state,
    answer: now.answer ?? old?.answer,
    deadline: now.deadline ?? old?.deadline,
    url: now.url,
  }
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as typeof now
}

const wordsOf = (item: Item): string[] =>
  [item.text, item.pros, item.cons]
    .join(' ')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const additions = (item: Item) => item.tags?.includes('Дополнен') ?? false

/** A print of the buyer's words, whatever field, case and punctuation a page shows them in. */
export const textPrint = (item: Item): string => hash(wordsOf(item).join(' '))

/** A print of a reply, whatever its spaces. */
export const replyPrint = (text: string): string => hash(text.replace(/\s+/gu, ' ').trim())

/** So many prints are kept. */
const mostPrints = 20

export const withPrint = (prints: readonly string[] | undefined, print: string): string[] =>
  prints?.includes(print) ? [...prints] : [...(prints ?? []).slice(1 - mostPrints), print]

/**
 * Whether the buyer wrote on: the new reading has words that the old one lacks, or the marketplace marks an addition.
 * A text that was cut where it was read before is no evidence.
 */
export function wroteOn(old: Item, now: Item): boolean {
  if (additions(now) && !additions(old) && old.tags !== undefined) return true
  if ([old.text, old.pros, old.cons].some((part) => part && cut.test(part.trim()))) return false
  const known = new Set(wordsOf(old))
  return wordsOf(now).some((word) => !known.has(word))
}

/** Stars and nothing else. */
export const ratingOnly = (item: Item): boolean =>
  item.kind === 'review' && wordsOf(item).length === 0
