/** What is known at fifty thousand facts: how soon it can be asked, and how long a question takes. CPU time, Node. */
import type { KnownFact } from '@/lib/knowledge/fact'
import { knowledgeBase } from '@/lib/knowledge/find'
import { factsFromText } from '@/lib/knowledge/pasted-facts'
import { company, shop } from '../corpus/shop'
import type { Figure } from './figure'

const facts = 50_000
const now = Date.UTC(2026, 10, 1)

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The made-up shop over and over, each time with other articles and names: many products of one kind. */
function manyFacts(): KnownFact[] {
  const known: KnownFact[] = []
  const general = factsFromText(company.facts).facts
  known.push(...general.map((fact, at) => ({ ...fact, id: `c${at}`, at: now })))
  const sets = shop.map((product) => ({ product, set: factsFromText(product.facts).facts }))
  for (let copy = 0; ; copy++) {
    for (const { product, set } of sets) {
      const scope = { article: `${product.article}-${copy}`, product: `${product.name} № ${copy}` }
      for (const [at, fact] of set.entries()) {
        if (known.length === facts) return known
        known.push({ ...fact, scope, id: `${scope.article}:${at}`, at: now })
      }
    }
  }
}

export async function figures(): Promise<Figure[]> {
  const known = manyFacts()
  const before = process.cpuUsage()
  const base = knowledgeBase(known)
  base.find({ question: 'Сколько весит?', product: { name: 'Чайник дорожный' }, now })
  const load = process.cpuUsage(before).user / 1000

  const times: number[] = []
  const questions = shop.flatMap((product, at) =>
    [...lines(product.asked), ...lines(product.unknown)].map((line, row) => ({
      question: line.split('=>')[0] ?? '',
      product: { article: `${product.article}-${(at * 7 + row) % 300}`, name: product.name },
    })),
  )
  for (const { question, product } of questions) {
    const start = process.cpuUsage()
    base.find({ question, product, now })
    times.push(process.cpuUsage(start).user / 1000)
  }
  times.sort((a, b) => a - b)
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0
  return [
    {
      name: `знания: до первого ответа из ${facts.toLocaleString('ru')} фактов`,
      value: load,
      unit: 'ms',
      budget: 1000,
      ok: load <= 1000,
    },
    {
      name: `знания: ответ из ${facts.toLocaleString('ru')} фактов, p99`,
      value: p99,
      unit: 'ms',
      budget: 20,
      ok: p99 <= 20,
    },
  ]
}
