import type { Item } from '@/lib/domain/item'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import type { Ask } from '@/lib/reply/analysis'
import { answerAll } from '@/lib/reply/answer/answers'
import { leftOpen } from '@/lib/reply/answer/left-open'
import type { Fact } from '@/lib/reply/fact'
import { intentsOf } from '@/lib/reply/intents'
import { measuresIn } from '@/lib/text/measures'
import type { Hit, KnowledgeBase } from './find'
import type { Gap } from './gaps'
import { nearness } from './nearness'
import { type SizeChart, saySize, sizeFor } from './size-chart'

/** So many facts are offered for one question: the best, and what contradicts it. */
const perQuestion = 3

/** What the page itself tells of the product, as facts. */
export const pageFacts = ({ product }: Pick<Item, 'product'>): Fact[] =>
  (product?.facts ?? []).map(({ name, value }) => ({
    text: `${name}: ${value}`,
    source: 'page',
    sourceNote: t('knownFrom.card'),
  }))

/** «12 марта», with the year when it is not the present one. */
function dayWords(at: number, now: number, zone: string): string {
  const format = (time: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: zone, ...options }).format(time)
  const day = format(at, { day: 'numeric', month: 'long' })
  const year = format(at, { year: 'numeric' })
  return year === format(now, { year: 'numeric' }) ? day : t('knownFrom.date', { day, year })
}

/** A known fact as the draft takes it, with its source in words for the seller. */
export function factOf({ fact, same }: Hit, now: number, zone: string): Fact {
  const { form, ask, say, scope, at } = fact
  const other = same ? undefined : (scope.product ?? scope.article ?? scope.category)
  const base = other ? t('knownFrom.baseAbout', { product: other }) : t('knownFrom.base')
  if (form === 'line') return { text: `${ask}: ${say}`, source: 'base', sourceNote: base }
  if (form === 'pair') return { text: say, ask, source: 'base', sourceNote: base }
  const day = dayWords(at, now, zone)
  const sourceNote = other
    ? t('knownFrom.replyAbout', { day, product: other })
    : t('knownFrom.reply', { day })
  return { text: say, ask, source: 'own-answer', sourceNote }
}

/** The size that a chart gives for the measures that the buyer tells, as a fact that answers `question`. */
function sizeFact(
  question: string,
  { text = '', product }: Item,
  charts: readonly SizeChart[],
): Fact | undefined {
  if (charts.length === 0) return undefined
  const asksSize = intentsOf(question).includes('size')
  const given = { ...(asksSize && measuresIn(text)), ...measuresIn(question) }
  const near = charts
    .map(({ scope, rows }) => ({ rows, near: nearness(scope, product) }))
    .filter(({ near }) => near >= 0.85)
    .sort((a, b) => b.near - a.near)
  for (const { rows } of near) {
    const text = saySize(sizeFor(rows, given), given)
    if (text) {
      return { text, ask: question, source: 'base', sourceNote: t('knownFrom.chart') }
    }
  }
  return undefined
}

type Known = { base: Pick<KnowledgeBase, 'find'>; charts: readonly SizeChart[] }

/** Everything known that answers what is asked, besides what the page tells; without repeats. */
export function factsFor(
  item: Item,
  asks: readonly Ask[],
  { base, charts }: Known,
  now: number,
  zone: string,
): Fact[] {
  const facts = new Map<string, Fact>()
  const { product } = item
  for (const { words } of asks.slice(0, 10)) {
    const size = sizeFact(words.text, item, charts)
    if (size) facts.set(size.text, size)
    const hits = base.find({ question: words.text, now, ...(product && { product }) })
    for (const hit of hits.slice(0, perQuestion)) {
      const fact = factOf(hit, now, zone)
      facts.set(`${fact.ask ?? ''}\n${fact.text}`, fact)
    }
  }
  return [...facts.values()]
}

/** The question that stays open when all these facts are known, for the report of what is missed. */
export function gapOf(
  item: Item,
  asks: readonly Ask[],
  facts: readonly Fact[],
  at: number,
): Gap | undefined {
  const [open] = leftOpen(answerAll(asks, facts, item.product?.name))
  if (!open) return undefined
  const { name, article } = item.product ?? {}
  return {
    key: item.key,
    question: open.words.text.slice(0, 500),
    intents: intentsOf(open.words.text).slice(0, 2),
    ...(name && { product: name }),
    ...(article && { article }),
    at,
  }
}
