import { defaultVoice } from '@/lib/domain/voice'
import type { Analysis } from '@/lib/reply/analysis'
import type { CheckContext } from '@/lib/reply/draft'
import type { Example, ExampleContext } from '@/lib/reply/rule'

const nothingRead: Analysis = {
  situation: 'P',
  sentiment: 'neutral',
  tone: 0,
  mood: 'neutral',
  urgency: 'none',
  mentions: [],
  asks: [],
  returned: false,
  mentionsReturn: false,
  repeatBuyer: false,
  gift: false,
  danger: false,
  abusive: false,
  vague: false,
}

/** The reply without its marks. Square brackets mark spans; `\[` stands for a bracket of the reply itself. */
export function unmark(marked: string): { reply: string; spans: string[] } {
  let reply = ''
  let start = -1
  const spans: string[] = []
  for (let at = 0; at < marked.length; at++) {
    const sign = marked.charAt(at)
    if (sign === '\\' && /[[\]]/u.test(marked.charAt(at + 1))) reply += marked.charAt(++at)
    else if (sign === '[') start = reply.length
    else if (sign === ']') spans.push(`${start}:${reply.slice(start)}`)
    else reply += sign
  }
  return { reply, spans }
}

/** A review on Wildberries in the default voice, apart from what the example sets. */
export function exampleContext(reply: string, given: ExampleContext): CheckContext {
  const { voice, analysis, ...rest } = given
  return {
    marketplace: 'wildberries',
    kind: 'review',
    recent: [],
    facts: [],
    ...rest,
    reply,
    voice: { ...defaultVoice, ...voice },
    ...(analysis && { analysis: { ...nothingRead, ...analysis } }),
  }
}

export const exampleName = (example: Example) =>
  typeof example === 'string' ? example : JSON.stringify(example)
