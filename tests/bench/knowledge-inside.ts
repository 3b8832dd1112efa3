/** What runs inside the browser for `knowledge.ts`: the store of what is known over real IndexedDB. */

import type { KnownFact } from '@/lib/knowledge/fact'
import { factsFromText } from '@/lib/knowledge/pasted-facts'
import { knowledgeStore, mostFacts } from '@/lib/storage/knowledge'
import { company, shop } from '../corpus/shop'

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
        if (known.length === mostFacts) return known
        known.push({ ...fact, scope, id: `${scope.article}:${at}`, at: now })
      }
    }
  }
}

/** Fills the extension's own database to the brim. */
export async function fill(): Promise<number> {
  const store = knowledgeStore()
  const facts = manyFacts()
  for (let from = 0; from < facts.length; from += 5000)
    await store.save(facts.slice(from, from + 5000))
  await store.close()
  return facts.length
}

/** Milliseconds from the first use of the store to the first answer. */
export async function load(): Promise<number> {
  const start = performance.now()
  const store = knowledgeStore()
  const base = await store.base()
  base.find({ question: 'Сколько весит?', product: { name: 'Чайник дорожный' }, now })
  const time = performance.now() - start
  await store.close()
  return time
}

/** So many times what is known is loaded anew and everything asked: the best time is the least disturbed one. */
const rounds = 3

/** Milliseconds of each question of the shop, known and unknown, about products all over the base. */
export async function answers(): Promise<number[]> {
  const questions = shop.flatMap((product, at) =>
    [...lines(product.asked), ...lines(product.unknown)].map((line, row) => ({
      question: line.split('=>')[0] ?? '',
      product: { article: `${product.article}-${(at * 7 + row) % 300}`, name: product.name },
    })),
  )
  const best = questions.map(() => Infinity)
  for (let round = 0; round < rounds; round++) {
    const store = knowledgeStore()
    const base = await store.base()
    // As the background does it: the first question builds what the others use.
    base.find({ question: 'Сколько весит?', product: { name: 'Чайник дорожный' }, now })
    for (const [at, { question, product }] of questions.entries()) {
      const start = performance.now()
      base.find({ question, product, now })
      best[at] = Math.min(best[at] ?? Infinity, performance.now() - start)
    }
    await store.close()
  }
  return best
}
