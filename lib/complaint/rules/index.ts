import type { ComplaintRule } from '../rule'
import { noAccusation } from './no-accusation'
import { noInsults } from './no-insults'
import { noPersonalData } from './no-personal-data'
import { noThreats } from './no-threats'
import { quotesTrue } from './quotes-true'
import { withinLimit } from './within-limit'

export const rules: readonly ComplaintRule[] = [
  withinLimit,
  noInsults,
  noAccusation,
  noThreats,
  noPersonalData,
  quotesTrue,
]
