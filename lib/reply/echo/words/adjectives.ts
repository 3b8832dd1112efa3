import { cases, declineAdjective, type Forms, type Gender } from '@/lib/text/inflect'
import type { FoundThing } from '../../things/thing'

const genders: readonly Gender[] = ['m', 'f', 'n', 'pl']
const plain = (word: string) => word.replaceAll('ё', 'е')

/** An adjective of a list, found in a text in some form. */
export type FoundAdjective<Entry> = { entry: Entry; adjective: string; at: number; word: string }

/** Finds the forms of the given adjectives among words in plain text. */
export function adjectiveFinder<Entry>(list: readonly (readonly [string, Entry])[]) {
  const byForm = new Map<string, { entry: Entry; adjective: string }>()
  for (const [adjective, entry] of list)
    for (const gender of genders)
      for (const name of cases) {
        const form = plain(declineAdjective(adjective, gender, name))
        if (!byForm.has(form)) byForm.set(form, { entry, adjective })
      }
  return (words: readonly string[]): FoundAdjective<Entry>[] =>
    words.flatMap((word, at) => {
      const found = byForm.get(word)
      return found ? [{ entry: found.entry, adjective: found.adjective, at, word }] : []
    })
}

/** Whether the adjective's form can belong to the noun's form: some case in which both look as they do. */
export function agree(
  { adjective, word }: Pick<FoundAdjective<unknown>, 'adjective' | 'word'>,
  { thing, plural }: FoundThing,
  noun: string,
): boolean {
  const forms: Forms | undefined = plural ? thing.plural : thing.singular
  if (!forms) return false
  const gender = plural ? 'pl' : thing.gender
  return cases.some(
    (name) =>
      plain(forms[name]) === noun && plain(declineAdjective(adjective, gender, name)) === word,
  )
}

/** The nearest thing that the adjective belongs to, a few words before or after it. */
export function thingOf(
  found: FoundAdjective<unknown>,
  things: readonly FoundThing[],
  words: readonly string[],
): FoundThing | undefined {
  const near = things
    .filter(({ at }) => at >= found.at - 5 && at <= found.at + 3)
    // «рукава» is one sleeve's genitive and all sleeves' nominative: the adjective tells.
    .flatMap((candidate) => [candidate, { ...candidate, plural: !candidate.plural }])
    .filter((candidate) => agree(found, candidate, words[candidate.at] ?? ''))
    // «вкус не такой насыщенный, и цвет …»: what follows an «и» is another thing.
    .filter(({ at }) => at < found.at || !words.slice(found.at + 1, at).includes('и'))
  return near.sort((a, b) => Math.abs(a.at - found.at) - Math.abs(b.at - found.at))[0]
}

/** What may stand between a noun and the adjective said of it: «коробка пришла вся мятая», «запах очень резкий». */
const between =
  /^(?:очень|слишком|совсем|довольно|немного|чуть|как(?:ой|ая|ое|ие)-то|так(?:ой|ая|ое|ие)|весь|вся|все|сам[аои]?|был[аои]?|приш(?:ел|ла|ло|ли)|приех[A-Za-zЀ-ӿ]+|доех[A-Za-zЀ-ӿ]+|оказал[A-Za-zЀ-ӿ]+|показал[A-Za-zЀ-ӿ]+|кажется|какой|просто|же|уже|и|этот|эта|это|эти|мне|нам|достаточно|сильно|ужасно|чересчур|прям|прямо|реально|вообще|тоже|еще|не|в|целом|стал[аои]?|получил[A-Za-zЀ-ӿ]+|выглядит|выглядят)$|(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u

/** The thing that the adjective surely belongs to: they agree, and nothing with a meaning of its own parts them. */
export function closeThingOf(
  found: FoundAdjective<unknown>,
  things: readonly FoundThing[],
  words: readonly string[],
): FoundThing | undefined {
  const owner = thingOf(found, things, words)
  if (!owner) return undefined
  const [from, to] = [Math.min(owner.at, found.at) + 1, Math.max(owner.at, found.at)]
  return words.slice(from, to).every((word) => between.test(word)) ? owner : undefined
}
