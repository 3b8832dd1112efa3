import { type Found, phraseBook, phraseList } from '@/lib/text/phrase-book'
import type { Polarity, TopicId } from '../topic'
import { topics } from '../topics'
import { idioms, judgements } from './judgement'
import { type SignalId, signals } from './signals'

/** What a phrase means where it stands. */
export type Sense =
  | { is: 'topic'; topic: TopicId; sign: 1 | -1; holdsNegation: boolean }
  | { is: 'about'; topic: TopicId }
  | { is: 'judgement'; sign: 1 | -1; strength: 1 | 2 | 3; firm: boolean; holdsNegation: boolean }
  | { is: 'idiom' }
  | { is: 'signal'; signal: SignalId; holdsNegation: boolean }

export type Hit = Found<Sense>

const negation =
  /(?:^|[\s(|])(?:не|ни|без|нет|нету|никак[A-Za-zЀ-ӿ]*\*?|никто|никому|никогда)(?:[\s)|]|$)/u

function* senses(): Generator<readonly [string, Sense]> {
  for (const { id, about, complaint, praise } of topics) {
    for (const phrase of phraseList(about ?? '')) yield [phrase, { is: 'about', topic: id }]
    for (const [list, sign] of [
      [complaint, -1],
      [praise, 1],
    ] as const) {
      for (const phrase of phraseList(list ?? ''))
        yield [phrase, { is: 'topic', topic: id, sign, holdsNegation: negation.test(phrase) }]
    }
  }
  for (const { sign, strength, phrases, firm } of judgements) {
    for (const phrase of phraseList(phrases))
      yield [
        phrase,
        {
          is: 'judgement',
          sign,
          strength,
          firm: firm === true,
          holdsNegation: negation.test(phrase),
        },
      ]
  }
  for (const phrase of phraseList(idioms)) yield [phrase, { is: 'idiom' }]
  for (const [signal, phrases] of Object.entries(signals)) {
    for (const phrase of phraseList(phrases)) {
      const holdsNegation = negation.test(phrase)
      yield [phrase, { is: 'signal', signal: signal as SignalId, holdsNegation }]
    }
  }
}

const book = phraseBook(senses())

/** Every sense of every phrase among the words, signals included; overlaps are kept. */
export function hits(words: readonly string[]): Hit[] {
  return book.find(words)
}

/** Which polarity a sign stands for. */
export function polarityOf(sign: 1 | -1): Polarity {
  return sign > 0 ? 'praise' : 'complaint'
}
