import type { NounPhrase } from '../../product/noun-phrase'

/** What was said of a thing in one word, to be joined with more of it: «ткань» + «мягкая». */
type Said = { of: string; is: string }

/** A praised thing, or a clause after «рады, что …». */
export type Praised = { phrase: NounPhrase } | { clause: string; said?: Said }
