import { declineNoun, type Gender } from '@/lib/text/inflect'
import { remembered } from '@/lib/text/remembered'
import { folded } from '@/lib/text/words'
import { matters } from './matters'
import { flaws, packs, parts, services, traits } from './parts'
import { products } from './products'
import {
  type FoundThing,
  type ProductKind,
  productKinds,
  type Thing,
  type ThingGroup,
} from './thing'

/** A noun of the lists, not declined yet: that costs a tenth of a millisecond each, and a text names few of them. */
type Entry = { at: number; word: string; group: ThingGroup; kind?: ProductKind }

type Found = { thing: Thing; plural: boolean }

function genderOf(noun: string, mark: string | undefined): Gender {
  if (mark === 'm' || mark === 'f' || mark === 'pl') return mark
  if (mark === 'm0') return 'm'
  if (mark === '0' || /[оеё]$/u.test(noun)) return 'n'
  return /[ая]$/u.test(noun) ? 'f' : 'm'
}

function readThing({ word, group, kind }: Omit<Entry, 'at'>): Thing {
  const [lemma = word, mark] = word.split(':')
  const gender = genderOf(lemma, mark)
  return {
    lemma,
    gender,
    group,
    ...(kind && { kind }),
    ...declineNoun(lemma, gender, mark?.endsWith('0') ?? false),
  }
}

const lemmaOf = (word: string): string => word.split(':')[0] ?? word

/** The first letters that all forms of a noun share: a short one may lose its second («день», «дня»). */
const beginning = (lemma: string) => folded(lemma).slice(0, lemma.length > 4 ? 2 : 1)
/** Nouns whose plural is another word. */
const otherBeginnings: Record<string, string> = { ребёнок: 'де' }

function fileEntries() {
  const byLemma = new Map<string, Entry>()
  const byBeginning = new Map<string, Entry[]>()
  const add = (list: string, group: ThingGroup, kind?: ProductKind) => {
    for (const word of list.split(/\s+/u).filter(Boolean)) {
      const lemma = lemmaOf(word)
      if (byLemma.has(lemma)) continue
      const entry = { at: byLemma.size, word, group, ...(kind && { kind }) }
      byLemma.set(lemma, entry)
      for (const key of [beginning(lemma), otherBeginnings[lemma] ?? []].flat()) {
        const filed = byBeginning.get(key)
        if (filed) filed.push(entry)
        else byBeginning.set(key, [entry])
      }
    }
  }
  for (const kind of productKinds) add(products[kind], 'product', kind)
  add(traits, 'trait')
  add(parts, 'part')
  add(packs, 'pack')
  add(services, 'service')
  add(flaws, 'flaw')
  add(matters, 'matter')
  return { byLemma, byBeginning }
}

/** What we call a product whose own noun is not sure. */
export const purchase: Thing = readThing({ word: 'покупка', group: 'product' })

let filed: ReturnType<typeof fileEntries> | undefined
const entries = () => (filed ??= fileEntries())

const declined = new Map<Entry, Thing>()
function thingOf(entry: Entry): Thing {
  const known = declined.get(entry)
  if (known) return known
  const read = readThing(entry)
  declined.set(entry, read)
  return read
}

/** The forms of all nouns that may begin with these two letters; where two share a form, the earlier in the lists wins. */
const forms = new Map<string, Map<string, Found>>()
const none = new Map<string, Found>()
function formsFrom(start: string): Map<string, Found> {
  const known = forms.get(start)
  if (known) return known
  const { byBeginning } = entries()
  const candidates = [start, start.slice(0, 1)].flatMap((key) => byBeginning.get(key) ?? [])
  if (candidates.length === 0) return none
  const made = new Map<string, Found>()
  for (const entry of candidates.sort((a, b) => a.at - b.at)) {
    const thing = thingOf(entry)
    for (const [cases, plural] of [
      [thing.singular, false],
      [thing.plural, true],
    ] as const)
      for (const form of Object.values(cases ?? {}))
        if (!made.has(folded(form))) made.set(folded(form), { thing, plural })
  }
  forms.set(start, made)
  return made
}

const named = remembered((word): Found | null => {
  const bare = folded(word)
  return formsFrom(bare.slice(0, 2)).get(bare) ?? null
})

/** The thing with this lemma; throws for an unknown one: lists of ours must agree with the lexicon. */
export function thing(lemma: string): Thing {
  const entry = entries().byLemma.get(lemma)
  if (!entry) throw new Error(`«${lemma}» is not in the lexicon`)
  return thingOf(entry)
}

/** «месяц носки», «повседневной носки»: the wearing, no socks. */
const wearing =
  /(?:[оеё]й|^час[A-Za-zЀ-ӿ]*|^месяц[A-Za-zЀ-ӿ]*|^дня|^дней|^недел[A-Za-zЀ-ӿ]*|^от|^при|^после|^раза?)$/iu

/** The things that words of a text name, in its order; `at` is the word's index. */
export function findThings(words: readonly string[]): FoundThing[] {
  const things: FoundThing[] = []
  words.forEach((word, at) => {
    const found = named(word)
    if (!found || (found.thing.lemma === 'носки' && wearing.test(words[at - 1] ?? ''))) return
    things.push({ thing: found.thing, plural: found.plural, at })
  })
  return things
}

/** The form of a thing that a word in plain text is, with its «ё»; nothing for other words. */
export function knownForm(word: string): string | undefined {
  const found = named(word)
  const forms = found?.plural ? found.thing.plural : found?.thing.singular
  return forms && Object.values(forms).find((form) => folded(form) === word)
}
