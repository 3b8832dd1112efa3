import type { Ask } from '../analysis'
import { truthFor } from '../wording/truths'
import type { AnsweredAsk } from './answers'

/** The questions that neither a known fact nor the marketplace's own route answers: the draft leaves a blank for them. */
export const leftOpen = (answers: readonly AnsweredAsk[]): Ask[] =>
  answers.flatMap(({ ask, answer, unsaid }) =>
    answer || unsaid || truthFor(ask.intents[0], ask.words.text).length > 0 ? [] : [ask],
  )
