import { forPage } from '@/lib/dom/likeness'
import { findDate } from '@/lib/dom/read-date'
import { labels } from '@/lib/dom/read-labels'
import { ratingOf } from '@/lib/dom/read-rating'
import { lineOf, textOf } from '@/lib/dom/read-text'
import { marketplaceOf } from '@/lib/domain/places'
import type { SiteRule } from '@/lib/domain/site-rule'
import type { Part, Seen } from './adapter'
import { itemOf } from './item-of'
import type { PageReading } from './read-page'
import { answerIn, authorOf, factsOf } from './reading'
import { taughtField, taughtItems } from './taught'

const fields = 'textarea, input, [contenteditable]'
const controls = 'button, a, select, option, label, time, h1, h2, h3, form, [role=button]'

/**
 * Reads a page by the rule that the seller taught for it; `undefined` when there is none or it finds nothing any more.
 * The boundaries of items are the seller's word; what stands in them is read by meaning.
 */
export function readTaught(
  page: Document,
  url: string | URL,
  now: number,
  rules: readonly SiteRule[],
): PageReading | undefined {
  const address = new URL(url)
  const rule = rules.findLast((one) => forPage(one, address))
  if (!rule) return undefined
  const rows = taughtItems(page, rule.item).flatMap(
    (element) => readItem(page, element, rule, address, now) ?? [],
  )
  if (rows.length === 0) return undefined
  const opened = rows.length === 1 && rows[0]?.field ? rows[0] : undefined
  return {
    marketplace: marketplaceOf(address),
    kind: rule.kind,
    status: 'by-meaning',
    rows,
    ...(opened && { opened }),
    uncertain: [...new Set(rows.flatMap(({ uncertain }) => uncertain))],
    wanting: false,
  }
}

function readItem(
  page: Document,
  element: HTMLElement,
  rule: SiteRule,
  url: URL,
  now: number,
): Seen | undefined {
  const value = labels(element)
  const pros = value('достоинства', 'плюсы', 'понравилось')?.text
  const cons = value('недостатки', 'минусы', 'не понравилось')?.text
  const text =
    value('комментарий', 'отзыв', 'вопрос', 'текст отзыва', 'текст вопроса')?.text ??
    (pros || cons ? undefined : longest(element))
  if (!text && !pros && !cons) return undefined
  const date = findDate(lineOf(element).slice(0, 2000), now)
  const author = authorOf(value('автор', 'покупатель', 'имя', 'клиент', 'пользователь')?.text)
  const rating = rule.kind === 'review' ? ratingOf(element) : undefined
  const name = value('товар', 'название товара', 'продукт')?.text
  const field =
    taughtField(page, rule.field, element) ??
    element.querySelector<HTMLElement>(fields) ??
    undefined
  const { state = 'unanswered', text: answer } = answerIn(element, field)
  const missing = { text, author, date, rating, product: name } satisfies Partial<
    Record<Part, unknown>
  >
  return {
    item: itemOf({
      marketplace: marketplaceOf(url),
      kind: rule.kind,
      text,
      pros,
      cons,
      author,
      rating,
      date: date && { at: date.at, precision: date.precision },
      product: { ...factsOf(value), name },
      state,
      answer,
      url: url.href,
    }),
    element,
    anchor: element,
    ...(field && { field }),
    uncertain: (Object.keys(missing) as Part[]).filter(
      (part) => part in missing && !missing[part as keyof typeof missing],
    ),
  }
}

/** What the buyer wrote is the longest text of an item that is no control and holds no other block of text. */
function longest(element: Element): string | undefined {
  let best = ''
  for (const part of [element, ...element.querySelectorAll('*')]) {
    if (part.closest(controls) || part.localName.startsWith('otvetim-')) continue
    const own = [...part.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.nodeValue ?? ''),
    )
    if (!own) continue
    const text = textOf(part)
    if (text.length > best.length) best = text
  }
  return best || undefined
}
