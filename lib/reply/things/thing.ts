import type { Forms, Gender } from '@/lib/text/inflect'

/** What kind of goods a thing tells of: decides what can be returned, repaired, and how it is called. */
export const productKinds = [
  'clothes',
  'underwear',
  'shoes',
  'electronics',
  'appliance',
  'food',
  'supplement',
  'cosmetics',
  'household',
  'home',
  'furniture',
  'toys',
  'tools',
  'pets',
  'auto',
  'jewelry',
  'books',
  'plants',
] as const
export type ProductKind = (typeof productKinds)[number]

/** `product`: what is sold; `part`: of a product; `trait`: what is judged about it; `pack`: what it came in; `flaw`: a mark of damage;
 * `matter`: what only clauses speak of. */
export type ThingGroup = 'product' | 'part' | 'trait' | 'pack' | 'service' | 'flaw' | 'matter'

/** A noun that the engine can name in any case. */
export type Thing = {
  /** Nominative, singular unless the noun has none. */
  lemma: string
  gender: Gender
  group: ThingGroup
  kind?: ProductKind
  singular?: Forms
  plural?: Forms
}

/** A word of a text that is a form of a thing. */
export type FoundThing = { thing: Thing; plural: boolean; at: number }
