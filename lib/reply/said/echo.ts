import { type ReadText, readText } from '@/lib/text/phrases'
import type { Mention, Words } from '../analysis'
import type { CheckContext, Span } from '../draft'
import { areKin, type Stemmed, stemmed, tells } from './kin'
import type { Recogniser } from './recogniser'
import { namesTopic } from './topic-words'

/** By the buyer's words: a review is read once, however many drafts and changes are compared with it. */
const remembered = new WeakMap<Words, readonly string[]>()

function tellingOf(words: Words): readonly string[] {
  const known = remembered.get(words)
  if (known) return known
  const read = readText(words.text.slice(0, 2000)).plain.filter(tells)
  remembered.set(words, read)
  return read
}

/** The stemmed words by their first letter. */
function byLetter(words: Iterable<string>): Map<string | undefined, Stemmed[]> {
  const lists = new Map<string | undefined, Stemmed[]>()
  for (const word of words) {
    const list = lists.get(word[0])
    if (list) list.push(stemmed(word))
    else lists.set(word[0], [stemmed(word)])
  }
  return lists
}

/** Words of the reply that take up one of the buyer's points: his own word, or a name of the topic. */
export function echoes(
  text: ReadText,
  { analysis }: CheckContext,
  polarity: Mention['polarity'],
): Span[] {
  const points = (analysis?.mentions ?? []).filter((mention) => mention.polarity === polarity)
  if (!points.length) return []
  const telling = new Set(points.flatMap(({ words }) => tellingOf(words)))
  const theirs = byLetter([...telling].slice(0, 60))
  const taken = new Map<string, boolean>()
  const isForm = (word: string, others: readonly Stemmed[] | undefined) => {
    if (!others || !tells(word)) return false
    const own = stemmed(word)
    return others.some((other) => areKin(own, other))
  }
  const takesUp = (word: string) => {
    const known = taken.get(word) ?? isForm(word, theirs.get(word[0]))
    taken.set(word, known)
    return known
  }
  const own = text.words.filter((_, at) => takesUp(text.plain[at] ?? ''))
  const topics = new Set(points.map(({ topic }) => topic))
  const named = [...topics].flatMap((topic) => namesTopic(topic)?.find(text) ?? [])
  return [...own, ...named]
    .sort((a, b) => a.start - b.start)
    .filter((one, index, all) => index === 0 || one.start >= (all[index - 1]?.end ?? 0))
    .map(({ start, end }) => ({ start, end }))
}

const mention = (topic: Mention['topic'], polarity: Mention['polarity'], text: string) => ({
  analysis: {
    mentions: [
      { topic, polarity, strength: 2, words: { field: 'text', start: 0, end: text.length, text } },
    ] satisfies Mention[],
  },
})
const zip = mention('defect', 'complaint', 'молния разошлась в первый день')
const cloth = mention('material', 'praise', 'мягкая фланель')

/** Guideline N4. */
export const echoProblem: Recogniser = {
  step: 'echo-problem',
  done: 'said.echoProblem',
  find: (text, context) => echoes(text, context, 'complaint'),
  examples: {
    said: [
      ['Жаль, что [молния] подвела.', zip],
      ['Так бывает, если в замке [дефект].', zip],
    ],
    unsaid: [
      ['Жаль, что так вышло.', zip],
      ['Спасибо за отзыв!', zip],
      'Жаль, что молния подвела.',
    ],
  },
}

/** Guideline P4. */
export const echoPraise: Recogniser = {
  step: 'echo-praise',
  done: 'said.echoPraise',
  find: (text, context) => echoes(text, context, 'praise'),
  examples: {
    said: [
      ['Рады, что [фланель] пришлась по душе.', cloth],
      ['[Ткань] и правда греет.', cloth],
    ],
    unsaid: [
      ['Рады, что понравилось.', cloth],
      ['Спасибо за высокую оценку!', cloth],
    ],
  },
}
