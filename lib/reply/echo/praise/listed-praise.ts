import type { Praise } from '../../praise/praise'
import { findThings } from '../../things/lexicon'
import type { FoundThing } from '../../things/thing'
import { wordsOf } from '../words/plain'
import { neverPraised } from '../words/qualities'
import { topicOfThing } from '../words/topic-of-thing'

/** «дальность света» */
function genitiveOf({ thing, plural, at }: FoundThing, words: readonly string[]) {
  const form = (plural ? thing.plural : thing.singular)?.gen
  return form?.replaceAll('ё', 'е') === words[at] ? form : undefined
}

const praisable = ['part', 'trait', 'service', 'pack']

/** «Процессор, камера, экран»: a list of pros names what it praises, a noun or two an entry. */
export function listedPraise(pros: string | undefined): Praise[] {
  const entries = (pros ?? '').slice(0, 400).split(/[,;.\n]+/u)
  return entries.flatMap((entry): Praise[] => {
    const words = wordsOf(entry)
    const [found, another] = findThings(words)
    const tail =
      another && words.length === 2 && another.at === 1 ? genitiveOf(another, words) : undefined
    if (!found || (another && !tail) || words.length > (tail ? 2 : 1)) return []
    const { thing, plural } = found
    const form = (plural ? thing.plural : thing.singular)?.nom.replaceAll('ё', 'е')
    if (!praisable.includes(thing.group) || neverPraised.has(thing.lemma) || form !== words[0])
      return []
    const phrase = {
      ...(tail && { tail }),
      adjectives: thing.lemma === 'вид' ? ['внешний'] : [],
      noun: thing,
      plural: plural || thing.gender === 'pl',
    }
    return [{ phrase, topic: topicOfThing[thing.lemma] ?? 'quality' }]
  })
}
