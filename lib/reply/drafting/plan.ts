import type { ReplyCase, StepContext } from '../context'
import type { PlanStep } from '../draft'
import { type Offered, offered, type Step } from '../step'
import { steps } from '../steps'

/** A step that will be said, with what the seller is told of it, and the phrases to draw from. */
export type Planned = { step: Step; planned: PlanStep; bank: () => Offered }

const aboutComplaint = ['echo-problem', 'empathy', 'apologise', 'solution', 'ask-detail', 'safety']

/** A step that is not said after all needs no phrases, and one that is serves many candidates. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

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
        bank: once(() => offered(step, context)),
      }
    })
}

function topicOf({ id }: Step, { praise, complaints }: ReplyCase) {
  if (id === 'echo-praise') return praise[0]?.topic
  return aboutComplaint.includes(id) ? complaints[0]?.topic : undefined
}
