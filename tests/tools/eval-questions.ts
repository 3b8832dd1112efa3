import { intentIds } from '@/lib/reply/intent'
import { intentsOf } from '@/lib/reply/intents'
import { retrieval, right } from '../corpus/retrieval'

export type LabelledQuestion = { text: string; intent?: string[] }

const percent = (part: number, whole: number) =>
  whole ? Math.round((part / whole) * 1000) / 10 : 0

/** Intents against labels, a row an intent and their sum. Labels that are no intent of ours are left out. */
export function intentTable(questions: readonly LabelledQuestion[]) {
  const known = new Set<string>(intentIds)
  const rows = new Map<string, { labelled: number; found: number; right: number }>()
  const at = (intent: string) => {
    const row = rows.get(intent) ?? { labelled: 0, found: 0, right: 0 }
    rows.set(intent, row)
    return row
  }
  for (const { text, intent = [] } of questions) {
    const truth = intent.filter((one) => known.has(one))
    if (truth.length === 0) continue
    const found = intentsOf(text)
    for (const one of truth) at(one).labelled++
    for (const one of found) {
      at(one).found++
      if (truth.includes(one)) at(one).right++
    }
  }
  const all = [...rows.values()].reduce((sum, row) => ({
    labelled: sum.labelled + row.labelled,
    found: sum.found + row.found,
    right: sum.right + row.right,
  }))
  return [...rows, ['all (micro)', all] as const].map(([intent, row]) => ({
    intent,
    ...row,
    F1: percent(2 * row.right, row.labelled + row.found),
  }))
}

/** The made-up shop of `tests/corpus`: is the right fact first, and is nothing said where nothing is known? */
export function retrievalTable() {
  const { asked, unknown } = retrieval
  return [
    {
      questions: 'answered by a fact',
      rows: asked.length,
      '%': percent(asked.filter(right).length, asked.length),
      wanted: 90,
    },
    {
      questions: 'nothing known',
      rows: unknown.length,
      '%': percent(unknown.filter(({ got }) => !got).length, unknown.length),
      wanted: 95,
    },
  ]
}
