import { readDate } from '@/lib/dom/read-date'
import type { ItemDate } from '@/lib/domain/item'

/** What a page says to machines of one review. */
export type Told = { rating?: number; date?: ItemDate; author?: string }

const longest = 1_000_000
const mostNodes = 20_000
const fewestSigns = 20

const bare = (text: unknown): string =>
  String(text ?? '')
    .slice(0, 2000)
    .replace(/[\s"«»“”]+/gu, '')
    .slice(0, 200)

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

function toldBy(review: Node, now: number): Told {
  const { reviewRating, author, datePublished } = review
  const mark = isNode(reviewRating) ? Number(reviewRating.ratingValue) : Number.NaN
  const scale = isNode(reviewRating) ? Number(reviewRating.bestRating ?? 5) : 5
  const name = isNode(author) ? author.name : author
  const date = typeof datePublished === 'string' ? readDate(datePublished, now) : undefined
  return {
    ...(Number.isInteger(mark) && mark >= 1 && mark <= 5 && scale === 5 && { rating: mark }),
    ...(date && { date }),
    ...(typeof name === 'string' && name.trim() && name.length <= 60 && { author: name.trim() }),
  }
}

/**
 * What JSON-LD tells of the reviews whose words a page shows: asked by the words of one, it answers only where a single
 * review has them. What is told and not shown is no item.
 */
export function jsonLd(
  page: Document,
  now: number,
): (text: string | undefined) => Told | undefined {
  const reviews = new Map<string, Told | undefined>()
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (source.length > longest) continue
    let data: unknown
    try {
      data = JSON.parse(source)
    } catch {
      continue
    }
    const left: unknown[] = [data]
    for (let count = 0; left.length > 0 && count < mostNodes; count++) {
      const node = left.pop()
      if (!isNode(node)) continue
      const words = bare(node.reviewBody ?? node.description)
      if (/Review$/u.test(String(node['@type'])) && words.length >= fewestSigns)
        reviews.set(words, reviews.has(words) ? undefined : toldBy(node, now))
      left.push(...Object.values(node).slice(0, mostNodes))
    }
  }
  return (text) => (reviews.size > 0 && text ? reviews.get(bare(text)) : undefined)
}
