import { asked } from '@/lib/reply/answer/question'
import { type Known, suitability, sureEnough } from '@/lib/reply/answer/suitability'
import type { KnownFact } from './fact'
import { LikeNames } from './like-names'
import { type AskedProduct, isCompanyWide, nearness } from './nearness'
import { Shelf } from './shelf'
import { stems } from './stems'

/** A question about a product, as a page shows it. */
export type Query = {
  question: string
  product?: AskedProduct
  /** Facts whose time has run out by now are left out. Milliseconds since 1970. */
  now: number
}

/** A fact that answers, 0…1: how well; `same`: it was said of this very product or of the whole company. */
export type Hit = { fact: KnownFact; suitability: number; same: boolean }

export type KnowledgeBase = {
  readonly size: number
  /** Everything known, in the order in which it was added. */
  all(): Iterable<KnownFact>
  get(id: string): KnownFact | undefined
  /** Facts that answer the question, the best first; empty when nothing known answers it. */
  find(query: Query): Hit[]
  add(facts: readonly KnownFact[]): void
  remove(ids: readonly string[]): void
}

/** The facts of so many products with a like name are looked at. */
const likeProducts = 6

/** What is asked of the whole shop, by words that cost nothing to look for: see `isCompanyWide`. */
const ofTheShop =
  /достав|отправ|отгру|привез|при[её]д|срок|возвра|верну|обмен|оплат|рассроч|налич|счет|сч[её]т|магазин|самовывоз|адрес|отмен/iu

const key = (part: string, value: string) => `${part}:${value.trim().toLowerCase()}`

/** Where a fact lies: by article, by name, else by brand and category, or with what holds for the whole company. */
function places({ scope, ask }: KnownFact): string[] {
  const { article, product, brand, category } = scope
  const found = [
    ...(article ? [key('article', article)] : []),
    ...(product ? [key('name', product)] : []),
  ]
  if (found.length === 0) {
    if (brand) found.push(key('brand', brand))
    if (category) found.push(key('category', category))
  }
  if (found.length === 0) return ['company']
  return ofTheShop.test(ask) ? [...found, 'of-the-shop'] : found
}

/**
 * What is known, on shelves by what it is about: only facts near the product asked about are ever compared. Building
 * takes a few µs a fact; names of products are indexed, so that like products are found too.
 */
export function knowledgeBase(initial: readonly KnownFact[] = []): KnowledgeBase {
  const held = new Map<string, KnownFact>()
  const read = new Map<string, Known>()
  const shelves = new Map<string, Shelf>()
  /** The shelves of categories: few, and each is looked at for every product. */
  const categories = new Set<string>()
  let names: LikeNames | undefined

  /** Indexed when it is first needed: most questions are answered nearer. */
  function nameIndex(): LikeNames {
    if (names) return names
    names = new LikeNames()
    for (const place of shelves.keys()) if (place.startsWith('name:')) names.add(place.slice(5))
    return names
  }

  const base: KnowledgeBase = {
    get size() {
      return held.size
    },
    all: () => held.values(),
    get: (id) => held.get(id),
    add(facts) {
      base.remove(facts.map(({ id }) => id))
      for (const fact of facts) {
        held.set(fact.id, fact)
        for (const place of places(fact)) {
          const shelf = shelves.get(place)
          if (shelf) shelf.add(fact)
          else {
            const fresh = new Shelf()
            fresh.add(fact)
            shelves.set(place, fresh)
            if (place.startsWith('category:')) categories.add(place)
            if (place.startsWith('name:')) names?.add(place.slice(5))
          }
        }
      }
    },
    remove(ids) {
      for (const id of ids) {
        const fact = held.get(id)
        if (!fact) continue
        held.delete(id)
        read.delete(id)
        for (const place of places(fact)) {
          const shelf = shelves.get(place)
          shelf?.remove(id)
          if (shelf?.size !== 0) continue
          shelves.delete(place)
          categories.delete(place)
          if (place.startsWith('name:')) names?.remove(place.slice(5))
        }
      }
    },
    find({ question, product, now }) {
      const about = asked(question, product?.name)
      if (about.stems.length === 0) return []
      const places = ['company', ...nearPlaces(product)]
      if (isCompanyWide(about.intents)) places.push('of-the-shop')
      const hits = weighed(places)
      return hits.length > 0 ? hits : weighed(likePlaces(product))

      function weighed(places: readonly string[]): Hit[] {
        const likely = [
          ...new Set(places.flatMap((place) => shelves.get(place)?.likely(question) ?? [])),
        ].filter(({ until }) => until === undefined || until >= now)
        return likely
          .flatMap((fact): Hit[] => {
            const near = nearness(fact.scope, product, about.intents)
            const found = near && near * suitability(about, knownOf(fact))
            return found >= sureEnough ? [{ fact, suitability: found, same: near >= 0.95 }] : []
          })
          .sort((a, b) => b.suitability - a.suitability || b.fact.at - a.fact.at)
      }
    },
  }

  function nearPlaces({ article, name, brand, category }: AskedProduct = {}): string[] {
    const found: string[] = []
    if (article) found.push(key('article', article))
    if (brand) found.push(key('brand', brand))
    if (category) found.push(key('category', category))
    if (!name) return found
    found.push(key('name', name))
    const there = new Set(stems(name))
    for (const place of categories) {
      if (stems(place.slice('category:'.length)).every((one) => there.has(one))) found.push(place)
    }
    return found
  }

  /** Products with a like name; looked at only when nothing nearer answers. */
  const likePlaces = ({ name }: AskedProduct = {}): string[] =>
    name
      ? nameIndex()
          .like(name.slice(0, 300), likeProducts)
          .map((like) => key('name', like))
      : []

  function knownOf(fact: KnownFact): Known {
    const there = read.get(fact.id)
    if (there) return there
    const known: Known = {
      form: fact.form,
      ask: asked(fact.ask, fact.scope.product),
      say: asked(fact.say),
    }
    read.set(fact.id, known)
    return known
  }

  base.add(initial)
  return base
}
