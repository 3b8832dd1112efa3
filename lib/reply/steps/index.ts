import type { Step } from '../step'
import { answer } from './answer'
import { apologise } from './apologise'
import { askDetail } from './ask-detail'
import { echoPraise } from './echo-praise'
import { echoProblem } from './echo-problem'
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
import { result } from './result'
import { safety } from './safety'
import { sign } from './sign'
import { solution } from './solution'
import { term } from './term'
import { thank } from './thank'
import { winBack } from './win-back'

/** The steps in the order in which a reply says them. */
export const steps: readonly Step[] = [
  greet,
  introduce,
  thank,
  emotion,
  echoPraise,
  echoProblem,
  empathy,
  apologise,
  safety,
  rare,
  reason,
  inHand,
  answer,
  result,
  askDetail,
  solution,
  term,
  prevention,
  feedback,
  winBack,
  invite,
  sign,
]
