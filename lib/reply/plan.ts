import type { ReplyCase, StepContext } from './context'
import type { PlanStep } from './draft'
import type { Step } from './step'
import { steps } from './steps'

/** A step that will be said, with what the seller is told of it. */
export type Planned = { step: Step; planned: PlanStep }

const aboutComplaint = ['echo-problem', 'empathy', 'apologise', 'solution', 'ask-detail', 'safety']

/** Which steps the reply needs, in the order in which it says them. */
export function plan(context: StepContext): Planned[] {
  return steps
    .filter((step) => step.when(context))
    .map((step) => {
      const topic = topicOf(step, context)
      const [remedy] = context.remedies
      return {
        step,
        planned: {
          step: step.id,
          because: step.because(context),
          ...(topic && { topic }),
          ...(step.id === 'solution' && remedy && { remedy }),
        },
      }
    })
}

function topicOf({ id }: Step, { praise, complaints }: ReplyCase) {
  if (id === 'echo-praise') return praise[0]?.topic
  return aboutComplaint.includes(id) ? complaints[0]?.topic : undefined
}
