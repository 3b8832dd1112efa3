import Papa from 'papaparse'
import { type OwnPhrase, ownPhraseSchema } from '@/lib/domain/own-phrase'
import { defaultVoice } from '@/lib/domain/voice'
import type { StepId } from '@/lib/reply/draft'
import { saidSteps } from '@/lib/reply/said'
import { readText } from '@/lib/text/phrases'
import { sentences } from '@/lib/text/words'

/** Headings by which columns are known, lower case. */
const columns = {
  text: ['текст', 'шаблон', 'ответ', 'фраза', 'текст шаблона', 'текст ответа', 'text', 'template'],
  product: ['товар', 'артикул', 'product', 'article'],
} as const

/** How other tools mark what they fill in. */
const foreign = /[{[%]{1,2}\s{0,2}(имя(?: покупателя)?|name|товар|product)\s{0,2}[}\]%]{1,2}/giu
const ours = (text: string) =>
  text.replace(foreign, (_, name: string) => (/^(?:имя|name)/iu.test(name) ? '{имя}' : '{товар}'))

const emptyLine = /\n[^\S\n]*\n/u

const sad: readonly StepId[] = ['apologise', 'empathy', 'echo-problem', 'solution', 'ask-detail']
const glad: readonly StepId[] = ['emotion', 'echo-praise', 'invite']

/** What a phrase says and under what it may stand, by its words. The seller sees and changes it. */
export function ownPhraseOf(raw: string, product = ''): OwnPhrase {
  const text = ours(raw.trim())
  const context = {
    reply: text,
    marketplace: 'other',
    kind: 'review',
    voice: defaultVoice,
    recent: [],
    facts: [],
  } as const
  const read = readText(text)
  const said = Object.values(saidSteps)
    .filter(({ find }) => find(read, context).length > 0)
    .map(({ step }) => step)
  const whole = sentences(text).length > 1
  const { success, data: step } = ownPhraseSchema.shape.step.safeParse(said[0])
  return {
    text,
    step: !whole && success ? step : 'reply',
    mood: sad.some((one) => said.includes(one))
      ? 'complaint'
      : glad.some((one) => said.includes(one)) || (whole && said.includes('thank'))
        ? 'praise'
        : 'any',
    topic: '',
    product,
  }
}

/**
 * Phrases from a table with a column «Текст», «Шаблон» or «Ответ» (and «Товар» or «Артикул»), else from plain text: a
 * phrase a paragraph, or a line where there are no empty lines. Texts over 3,000 characters and repeats are left out.
 */
export function phrasesFrom(file: string): OwnPhrase[] {
  const text = file.replace(/^\uFEFF/u, '')
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' })
  const heading = data[0]?.map((cell) => cell.trim().toLowerCase()) ?? []
  const place = (column: keyof typeof columns) =>
    heading.findIndex((cell) => (columns[column] as readonly string[]).includes(cell))
  const [texts, products] = [place('text'), place('product')]
  const rows: [string, (string | undefined)?][] =
    texts >= 0
      ? data.slice(1).map((cells) => [cells[texts] ?? '', cells[products]?.trim()])
      : text.split(emptyLine.test(text) ? emptyLine : /\n/u).map((part) => [part])
  const seen = new Set<string>()
  return rows.flatMap(([words, product]) => {
    const phrase = words.trim()
    if (!phrase || phrase.length > 3000 || seen.has(phrase)) return []
    seen.add(phrase)
    return [ownPhraseOf(phrase, product)]
  })
}
