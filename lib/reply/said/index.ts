import type { StepId } from '../draft'
import { answer } from './answer'
import { apologise } from './apologise'
import { askDetail } from './ask-detail'
import { echoPraise, echoProblem } from './echo'
import { emotion } from './emotion'
import { empathy } from './empathy'
import { feedback } from './feedback'
import { greet } from './greet'
import { inHand } from './in-hand'
import { introduce } from './introduce'
import { invite } from './invite'
import { prevention } from './prevention'
import { rare } from './rare'
import { reason } from './reason'
import type { Recogniser } from './recogniser'
import { result } from './result'
import { safety } from './safety'
import { sign } from './sign'
import { solution } from './solution'
import { term } from './term'
import { thank } from './thank'
import { winBack } from './win-back'

/** How every step of the guideline is recognised in any text. */
export const saidSteps: Record<StepId, Recogniser> = {
  greet,
  introduce,
  thank,
  emotion,
  'echo-praise': echoPraise,
  'echo-problem': echoProblem,
  empathy,
  apologise,
  rare,
  reason,
  'in-hand': inHand,
  answer,
  'ask-detail': askDetail,
  safety,
  solution,
  term,
  prevention,
  feedback,
  'win-back': winBack,
  invite,
  result,
  sign,
}
