import { plain, words } from '@/lib/text/words'

/** What a buyer may want to know. The first block are the ids of the labelled data. */
export const intentIds = [
  'delivery',
  'availability',
  'usage',
  'size',
  'return',
  'choice',
  'where_to_buy',
  'order_cancel',
  'spec',
  'compatibility',
  'composition',
  'wrong_item',
  'defect',
  'warranty',
  'price',
  'kit_contents',
  'payment',
  'certificate',
  'color',
  'authenticity',
  'expiry',
  'safety',
] as const
export type IntentId = (typeof intentIds)[number]

/**
 * One sign of an intent: its weight (3 decides alone, 2 speaks for it, 1 only supports, below 0 speaks against it) and
 * the words, in order. In a pattern `стир*` is any word that starts so, `а|б` is either, `…` is up to three words of any
 * kind, `#` is a number. «ё» is written «е».
 */
export type Cue = [weight: number, ...patterns: string[]]

/** One thing that buyers ask about. */
export type Intent = {
  id: IntentId
  /** As the seller reads it. */
  title: string
  cues: Cue[]
  /** Questions that have this intent, and questions that look alike and have not. */
  examples: { asks: string[]; not: string[] }
}

/** A word of a pattern: what the word at that place must be; `gap` stands for up to three words. */
type Step = 'gap' | ((word: string) => boolean)

type Sign = { weight: number; steps: Step[] }

export type CompiledIntent = Intent & { signs: Sign[] }

function step(piece: string): Step {
  if (piece === '…') return 'gap'
  const ways = piece.split('|').map((way) => {
    if (way === '#') return (word: string) => /^\p{N}/u.test(word)
    if (way.endsWith('*')) return (word: string) => word.startsWith(way.slice(0, -1))
    return (word: string) => word === way
  })
  return (word) => ways.some((way) => way(word))
}

/** Checks nothing at run time: the contract test walks the registry. */
export function defineIntent(intent: Intent): CompiledIntent {
  const signs = intent.cues.flatMap(([weight, ...patterns]) =>
    patterns.map((pattern) => ({ weight, steps: pattern.split(' ').map(step) })),
  )
  return { ...intent, signs }
}

function stands(steps: Step[], at: number, text: string[], from: number): boolean {
  const now = steps[at]
  if (now === undefined) return true
  if (now === 'gap') {
    for (let skip = 0; skip <= 3; skip++) if (stands(steps, at + 1, text, from + skip)) return true
    return false
  }
  const word = text[from]
  return word !== undefined && now(word) && stands(steps, at + 1, text, from + 1)
}

/** The sum of the weights of the signs that stand in the words; each sign counts once. */
export function weigh(intent: CompiledIntent, text: string[]): number {
  let sum = 0
  for (const { weight, steps } of intent.signs) {
    if (text.some((_, from) => stands(steps, 0, text, from))) sum += weight
  }
  return sum
}

/** The words of a text in the form in which signs are compared. Longer texts are cut at 400 words. */
export const comparable = (text: string): string[] =>
  words(plain(text))
    .slice(0, 400)
    .map(({ text: word }) => word)
