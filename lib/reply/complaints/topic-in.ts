import { wordsOf } from '../echo/words/plain'
import { topicOfThing } from '../echo/words/topic-of-thing'
import { findThings } from '../things/lexicon'
import { wordings } from '../wording'
import type { Complaint } from './complaint'

/** The topic of the first thing that a clause names and that tells one. */
export function topicIn(said: string): Partial<Pick<Complaint, 'topic' | 'about'>> {
  const [topic] = findThings(wordsOf(said)).flatMap(({ thing }) => topicOfThing[thing.lemma] ?? [])
  return topic ? { topic, about: wordings[topic].about } : {}
}
