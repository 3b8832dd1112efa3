import type { Situation } from '@/lib/reply/analysis'
import { saidSteps } from '@/lib/reply/said'
import { readText } from '@/lib/text/phrases'
import { withoutGreetedNames } from './buyer-name'
import { dataText } from './clean-data'
import type { Assignment } from './pen'

const most = 5
const longest = 800

type Kind = 'complaint' | 'praise' | 'question'

const kindOf = (situation: Situation, question: boolean): Kind =>
  question || situation === 'Q' ? 'question' : 'MNFR'.includes(situation) ? 'complaint' : 'praise'

/** Up to five of the seller's own last replies that were written to the same kind of item, without buyers' names. */
export function samplesFor({ base }: Assignment): string[] {
  const { item, voice, input } = base
  const wanted = kindOf(base.situation, item.kind === 'question')
  const context = { marketplace: item.marketplace, kind: item.kind, voice, recent: [], facts: [] }
  const kind = (reply: string): Kind => {
    const text = readText(reply)
    const says = (step: 'apologise' | 'empathy' | 'thank') =>
      saidSteps[step].find(text, { ...context, reply }).length > 0
    if (says('apologise') || says('empathy')) return 'complaint'
    return says('thank') ? 'praise' : 'question'
  }
  return input.recent
    .slice(0, 60)
    .filter((reply) => reply.length <= longest && kind(reply) === wanted)
    .slice(0, most)
    .map((reply) => dataText(withoutGreetedNames(reply), longest))
}
