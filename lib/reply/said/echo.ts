import { placesLike, type ReadText, readText } from '@/lib/text/phrases'
import type { Mention, Words } from '../analysis'
import type { CheckContext, Span } from '../draft'
import { areKin, type Stemmed, stemmed, tells } from './kin'
import type { Recogniser } from './recogniser'
import { namesTopic } from './topic-words'

/** By the buyer's words: a review is read once, however many drafts and changes are compared with it. */
const remembered = new WeakMap<Words, readonly Stemmed[]>()

function tellingOf(words: Words): readonly Stemmed[] {
  const known = remembered.get(words)
  if (known) return known
  const read = readText(words.text.slice(0, 2000)).plain.filter(tells).map(stemmed)
  remembered.set(words, read)
  return read
}

/** Words of the reply that take up one of the buyer's points: his own word, or a name of the topic. */
export function echoes(
  text: ReadText,
  { analysis }: CheckContext,
  polarity: Mention['polarity'],
): Span[] {
  const points = (analysis?.mentions ?? []).filter((mention) => mention.polarity === polarity)
  if (!points.length) return []
  const telling = new Map(
    points.flatMap(({ words }) => tellingOf(words)).map((word) => [word.word, word]),
  )
  const taken = new Set<number>()
  for (const theirs of [...telling.values()].slice(0, 60))
    for (const at of placesLike(text, theirs.word)) {
      const word = text.plain[at] ?? ''
      if (tells(word) && areKin(stemmed(word), theirs)) taken.add(at)
    }
  const own = text.words.filter((_, at) => taken.has(at))
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
