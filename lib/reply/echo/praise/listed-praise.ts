import type { Praise } from '../../praise/praise'
import { findThings } from '../../things/lexicon'
import { wordsOf } from '../words/plain'
import { neverPraised } from '../words/qualities'
import { topicOfThing } from '../words/topic-of-thing'

const praisable = ['part', 'trait', 'service', 'pack']

/** «Процессор, камера, экран»: a list of pros names what it praises, a noun or two an entry. */
export function listedPraise(pros: string | undefined): Praise[] {
  const entries = (pros ?? '').slice(0, 400).split(/[,;.\n]+/u)
  return entries.flatMap((entry): Praise[] => {
    const words = wordsOf(entry)
    const [found, another] = findThings(words)
    if (!found || another || words.length > 1) return []
    const { thing, plural } = found
    const form = (plural ? thing.plural : thing.singular)?.nom.replaceAll('ё', 'е')
    if (!praisable.includes(thing.group) || neverPraised.has(thing.lemma) || form !== words[0])
      return []
    const phrase = {
      adjectives: thing.lemma === 'вид' ? ['внешний'] : [],
      noun: thing,
      plural: plural || thing.gender === 'pl',
    }
    return [{ phrase, topic: topicOfThing[thing.lemma] ?? 'quality' }]
  })
}
