import MiniSearch from 'minisearch'
import type { KnownFact } from './fact'
import { stems } from './stems'

/** So few facts are weighed one by one; of more the index picks this many. */
const few = 150
const picked = 60

/** The facts about one thing. An index over them is built when there are many and somebody asks. */
export class Shelf {
  readonly #facts = new Map<string, KnownFact>()
  #index: MiniSearch<KnownFact> | undefined

  get size(): number {
    return this.#facts.size
  }

  add(fact: KnownFact): void {
    this.#facts.set(fact.id, fact)
    this.#index?.add(fact)
  }

  remove(id: string): void {
    if (this.#facts.delete(id)) this.#index?.discard(id)
  }

  /** Those that may answer: all of few, the likeliest of many. */
  likely(question: string): KnownFact[] {
    if (this.size <= few) return [...this.#facts.values()]
    this.#index ??= indexOf(this.#facts.values())
    return this.#index
      .search(question.slice(0, 2000))
      .slice(0, picked)
      .flatMap(({ id }) => this.#facts.get(String(id)) ?? [])
  }
}

function indexOf(facts: Iterable<KnownFact>): MiniSearch<KnownFact> {
  const index = new MiniSearch<KnownFact>({
    idField: 'id',
    fields: ['ask', 'say'],
    extractField: (fact, field) => fact[field as 'id' | 'ask' | 'say'].slice(0, 600),
    tokenize: stems,
    processTerm: (term) => (term.length > 1 ? term : null),
    searchOptions: {
      boost: { ask: 3 },
      fuzzy: (term) => (term.length > 5 && !/\p{N}/u.test(term) ? 1 : false),
    },
  })
  index.addAll([...facts])
  return index
}
