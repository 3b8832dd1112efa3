import { declineNoun, type Gender } from '@/lib/text/inflect'
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

type Lexicon = {
  byLemma: Map<string, Thing>
  byForm: Map<string, { thing: Thing; plural: boolean }>
}

const plain = (word: string) => word.toLowerCase().replaceAll('ё', 'е')

function genderOf(noun: string, mark: string | undefined): Gender {
  if (mark === 'm' || mark === 'f' || mark === 'pl') return mark
  if (mark === '0' || /[оеё]$/u.test(noun)) return 'n'
  return /[ая]$/u.test(noun) ? 'f' : 'm'
}

function readThing(word: string, group: ThingGroup, kind?: ProductKind): Thing {
  const [lemma = word, mark] = word.split(':')
  const gender = genderOf(lemma, mark)
  return {
    lemma,
    gender,
    group,
    ...(kind && { kind }),
    ...declineNoun(lemma, gender, mark === '0'),
  }
}

function build(): Lexicon {
  const lexicon: Lexicon = { byLemma: new Map(), byForm: new Map() }
  const add = (list: string, group: ThingGroup, kind?: ProductKind) => {
    for (const word of list.split(/\s+/u).filter(Boolean)) {
      const thing = readThing(word, group, kind)
      if (lexicon.byLemma.has(thing.lemma)) continue
      lexicon.byLemma.set(thing.lemma, thing)
      for (const [forms, plural] of [
        [thing.singular, false],
        [thing.plural, true],
      ] as const)
        for (const form of Object.values(forms ?? {}))
          if (!lexicon.byForm.has(plain(form))) lexicon.byForm.set(plain(form), { thing, plural })
    }
  }
  for (const kind of productKinds) add(products[kind], 'product', kind)
  add(traits, 'trait')
  add(parts, 'part')
  add(packs, 'pack')
  add(services, 'service')
  add(flaws, 'flaw')
  add(matters, 'matter')
  return lexicon
}

/** What we call a product whose own noun is not sure. */
export const purchase: Thing = readThing('покупка', 'product')

let built: Lexicon | undefined
const lexicon = () => (built ??= build())

/** The thing with this lemma; throws for an unknown one: lists of ours must agree with the lexicon. */
export function thing(lemma: string): Thing {
  const found = lexicon().byLemma.get(lemma)
  if (!found) throw new Error(`«${lemma}» is not in the lexicon`)
  return found
}

/** «месяц носки», «повседневной носки»: the wearing, no socks. */
const wearing =
  /(?:[оеё]й|^час\p{L}*|^месяц\p{L}*|^дня|^дней|^недел\p{L}*|^от|^при|^после|^раза?)$/iu

/** The things that words of a text name, in its order; `at` is the word's index. */
export function findThings(words: readonly string[]): FoundThing[] {
  return words.flatMap((word, at) => {
    const found = lexicon().byForm.get(plain(word))
    if (found?.thing.lemma === 'носки' && wearing.test(words[at - 1] ?? '')) return []
    return found ? [{ ...found, at }] : []
  })
}

/** The form of a thing that a word in plain text is, with its «ё»; nothing for other words. */
export function knownForm(word: string): string | undefined {
  const found = lexicon().byForm.get(word)
  const forms = found && (found.plural ? found.thing.plural : found.thing.singular)
  return forms && Object.values(forms).find((form) => plain(form) === word)
}
