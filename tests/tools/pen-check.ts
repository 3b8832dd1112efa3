import './node-speaks-russian'

import * as z from 'zod/mini'
import { judge } from '@/lib/pens/judge'
import { assignment } from '@/lib/pens/pen'
import { analyse } from '@/lib/reply/analyse'
import { readLine } from './draft-line'
import { eachLine } from './each-line'

const lineSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  item: z.record(z.string(), z.unknown()),
  answer: z.string(),
  /** The answer is that to a repair request. */
  repaired: z.optional(z.boolean()),
})

/**
 * `npm run -s pen-check -- FILE.jsonl` (or stdin): `{id, item, answer}` → what the checks make of a model's answer.
 * `item` is a line of the `draft` tool. Format: README.
 */
eachLine(process.argv[2], (line, number, complain) => {
  let raw: unknown
  try {
    raw = JSON.parse(line)
  } catch {
    throw new Error('not JSON')
  }
  const read = z.safeParse(lineSchema, raw)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Error(`${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'invalid'}`)
  }
  const { id = number, item: given, answer, repaired = false } = read.data
  const { item, input } = readLine(JSON.stringify(given), number, complain)
  const verdict = judge(
    answer,
    assignment(item, { ...input, analysis: analyse(item) }, false),
    repaired,
  )
  return {
    id,
    verdict: verdict.is,
    text: verdict.text,
    ...(verdict.is === 'fallback' && { why: verdict.why }),
    ...(verdict.is === 'repair' && { messages: verdict.messages }),
    findings: verdict.findings.map(({ rule, severity, title, at }) => ({
      rule,
      severity,
      title,
      at: at ?? null,
      ...(at && { said: verdict.text.slice(at.start, at.end) }),
    })),
  }
})
