import { readFileSync } from 'node:fs'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import { closest } from '@/lib/reply/drafting/similarity'
import { suggest } from '@/lib/reply/suggest'
import { readLine } from './draft-line'

/**
 * `npm run -s clones -- FILE.jsonl`: answers the reviews one after another, each draft seeing the last 200, and prints
 * how alike they are (X6) and how long a draft takes. Lines as for `npm run draft`.
 */
const kept = 200
const lines = readFileSync(process.argv[2] ?? 0, 'utf8')
  .split('\n')
  .filter(Boolean)
const recent: string[] = []
const likeness: number[] = []
const times: number[] = []
let same = 0
let closeOpenings = 0
const all = new Set<string>()
lines.forEach((line, at) => {
  const { item, input } = readLine(line, at + 1, () => undefined)
  const started = performance.now()
  const draft = suggest(item, {
    ...input,
    voice: defaultVoice,
    analysis: analyse(item),
    recent: recent.slice(0, kept),
  })
  times.push(performance.now() - started)
  if (all.has(draft.text)) same++
  all.add(draft.text)
  if (recent.length > 0) likeness.push(closest(draft.text, recent.slice(0, kept)).similarity)
  const opening = (text: string | undefined) => text?.split(' ').slice(0, 4).join(' ')
  if (recent[0] && opening(recent[0]) === opening(draft.text)) closeOpenings++
  recent.unshift(draft.text)
})
const at = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0
const round = (value: number) => Math.round(value * 100) / 100
console.log({
  drafts: lines.length,
  exactRepeats: same,
  sameOpeningAsLast: closeOpenings,
  similarity: {
    p50: round(at(likeness, 0.5)),
    p95: round(at(likeness, 0.95)),
    max: round(at(likeness, 1)),
  },
  milliseconds: {
    p50: round(at(times, 0.5)),
    p95: round(at(times, 0.95)),
    p99: round(at(times, 0.99)),
  },
})
