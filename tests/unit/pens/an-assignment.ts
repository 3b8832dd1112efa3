import { defaultVoice, type Voice } from '@/lib/domain/voice'
import { assignment } from '@/lib/pens/pen'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import type { DraftInput } from '@/lib/reply/draft'

/** An assignment on an item of Wildberries, in the default voice. */
export function anAssignment(
  parts: Partial<ReplyItem>,
  input: Partial<DraftInput> & { sendName?: boolean; tone?: Partial<Voice> } = {},
) {
  const item: ReplyItem = { marketplace: 'wildberries', kind: 'review', ...parts }
  const { sendName = false, tone, ...rest } = input
  return assignment(
    item,
    {
      analysis: analyse(item),
      voice: { ...defaultVoice, ...tone },
      facts: [],
      recent: [],
      attempt: 0,
      seed: 'wildberries:review:1',
      ...rest,
    },
    sendName,
  )
}
