import type { Item } from '@/lib/domain/item'
import { factsFor, gapOf, pageFacts } from '@/lib/knowledge/answer-item'
import { missedFacts } from '@/lib/knowledge/gaps'
import { ownAnswer } from '@/lib/knowledge/own-answer'
import { matching } from '@/lib/knowledge/search'
import type { Handlers } from '@/lib/messages/transport'
import { knowledgeStore } from '@/lib/storage/knowledge'
import { browserZone, now } from './clock'

/** What the seller knows. Read and indexed when a question is first opened. */
const knowledge = knowledgeStore()

/** The answers that this worker has looked at already; pages report the same ones over and over. */
const seen = new Map<string, string>()

/**
 * Keeps the seller's answers to questions: those that a page shows and those just inserted. A failure costs a memory,
 * never the report that brought it.
 */
export async function learn(answered: readonly { item: Item; answer: string; at: number }[]) {
  const fresh = answered.filter(({ item, answer }) => seen.get(item.key) !== answer)
  try {
    await knowledge.remember(
      fresh.flatMap(({ item, answer, at }) => ownAnswer(item, answer, at) ?? []),
    )
    for (const { item, answer } of fresh) seen.set(item.key, answer)
  } catch {
    // Tried again with the next report.
  }
}

const mayAsk = ({ kind, text = '' }: Item) => kind === 'question' || text.includes('?')

export const learnFromPage = (items: readonly Item[]): Promise<void> =>
  learn(
    items.flatMap((item) =>
      item.state === 'answered' && item.answer && mayAsk(item)
        ? [{ item, answer: item.answer, at: item.date?.at ?? now() }]
        : [],
    ),
  )

type Names = Extract<keyof Handlers<'background'>, `knowledge/${string}`>

export const knowledgeHandlers: Pick<Handlers<'background'>, Names> = {
  async 'knowledge/find'({ item, asks }) {
    if (asks.length === 0) return { facts: [] }
    const [base, charts] = await Promise.all([knowledge.base(), knowledge.charts()])
    const facts = factsFor(item, asks, { base, charts }, now(), browserZone())
    const gap = gapOf(item, asks, [...pageFacts(item), ...facts], now())
    await knowledge.note(item.key, gap).catch(() => undefined)
    return { facts }
  },

  async 'knowledge/list'({ search, offset, count }) {
    const found = [...(await knowledge.base()).all()].filter(matching(search))
    found.sort((a, b) => b.at - a.at)
    return { facts: found.slice(offset, offset + count), total: found.length }
  },

  'knowledge/save': async ({ facts }) => ({ replaced: await knowledge.save(facts) }),

  'knowledge/remove': async ({ ids }) => ({ removed: await knowledge.remove(ids) }),

  'knowledge/charts': async () => ({ charts: await knowledge.charts() }),

  async 'knowledge/save-chart'({ chart }) {
    await knowledge.saveChart(chart)
    return {}
  },

  async 'knowledge/remove-chart'({ id }) {
    await knowledge.removeChart(id)
    return {}
  },

  'knowledge/missed': async () => ({ missed: missedFacts(await knowledge.gaps()) }),
}
