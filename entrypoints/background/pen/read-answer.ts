import { createParser } from 'eventsource-parser'
import * as z from 'zod/mini'
import type { Usage } from '@/lib/pens/spending'
import { PenTrouble } from '@/lib/pens/trouble'

/** An answer longer than this is no reply, in characters of the wire. */
const most = 1_000_000

const text = z.optional(z.nullable(z.string()))
const answerSchema = z.object({
  choices: z.optional(
    z.array(
      z.object({
        delta: z.optional(z.object({ content: text })),
        message: z.optional(z.object({ content: text })),
        finish_reason: text,
      }),
    ),
  ),
  usage: z.optional(
    z.nullable(z.object({ prompt_tokens: z.number(), completion_tokens: z.number() })),
  ),
  error: z.optional(z.unknown()),
})
type Part = { text: string; last: boolean; usage: Usage | undefined }

function partOf(json: string): Part {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch {
    throw new PenTrouble('not-json')
  }
  const read = answerSchema.safeParse(raw)
  if (!read.success) throw new PenTrouble('not-json')
  if (read.data.error) throw new PenTrouble('server')
  const { choices = [], usage } = read.data
  const [choice] = choices
  return {
    text: choice?.delta?.content ?? choice?.message?.content ?? '',
    last: typeof choice?.finish_reason === 'string',
    usage: usage
      ? { in: usage.prompt_tokens, out: usage.completion_tokens, guessed: false }
      : undefined,
  }
}

/**
 * The text of an answer as it arrives: a stream of server-sent events, or one JSON where the service streams nothing.
 * `chunks` are pieces of the body. Throws `PenTrouble` when it is neither, too long, cut or empty.
 */
export async function* readAnswer(
  chunks: AsyncIterable<string>,
  streamed: boolean,
  onUsage: (usage: Usage) => void,
): AsyncGenerator<string> {
  let size = 0
  let whole = ''
  let ended = false
  let some = false
  const data: string[] = []
  const parser = createParser({ onEvent: (event) => void data.push(event.data) })
  const take = (json: string): string => {
    const part = partOf(json)
    if (part.usage) onUsage(part.usage)
    if (part.last) ended = true
    return part.text
  }
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > most) throw new PenTrouble('too-long')
    if (!streamed) {
      whole += chunk
      continue
    }
    parser.feed(chunk)
    for (const line of data.splice(0)) {
      if (line === '[DONE]') {
        ended = true
        continue
      }
      const piece = take(line)
      if (piece === '') continue
      some = true
      yield piece
    }
  }
  if (!streamed) {
    const piece = take(whole)
    if (piece.trim() === '') throw new PenTrouble('empty')
    yield piece
    return
  }
  if (!ended) throw new PenTrouble(some || size > 0 ? 'cut' : 'empty')
  if (!some) throw new PenTrouble('empty')
}
