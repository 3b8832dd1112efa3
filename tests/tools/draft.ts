import { analyse } from '@/lib/reply/analyse'
import { suggest } from '@/lib/reply/suggest'
import { readLine } from './draft-line'
import { eachLine } from './each-line'

/**
 * `npm run -s draft -- FILE.jsonl` (or stdin): a draft a line, for phrase writers and reviewers. Format: README.
 * A bad line is told to stderr with its number and skipped.
 */
eachLine(process.argv[2], (line, number, complain) => {
  const { id, item, input } = readLine(line, number, complain)
  const analysis = analyse(item)
  const draft = suggest(item, { ...input, analysis })
  const topics = (polarity: 'complaint' | 'praise') => [
    ...new Set(
      analysis.mentions
        .filter((mention) => mention.polarity === polarity)
        .map(({ topic }) => topic),
    ),
  ]
  return {
    id,
    situation: draft.situation,
    mood: analysis.mood,
    topics: topics('complaint'),
    praise: topics('praise'),
    intents: [...new Set(analysis.asks.flatMap(({ intents }) => intents))],
    steps: draft.sentences.map(({ step }) => step),
    text: draft.text,
    findings: draft.findings.map(({ rule, severity, at }) => ({ rule, severity, at: at ?? null })),
    blanks: draft.blanks,
  }
})
