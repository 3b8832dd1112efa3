import type { Voice } from '@/lib/domain/voice'
import { clearOf, type Match, type Phrases, type ReadText } from '@/lib/text/phrases'
import type { Analysis } from './analysis'
import type { CheckContext, Finding, Fix, Severity, Span } from './draft'

/** One place where a rule is broken; what is absent is taken from the rule. */
export type Problem = {
  /** Absent when something is missing or the whole text is meant. */
  at?: Span
  severity?: Severity
  title?: string
  hint?: string
  source?: string
  fixes?: Fix[]
  missing?: Finding['missing']
}

/** What an example may set of the context; the rest is a review on Wildberries in the default voice. */
export type ExampleContext = Partial<Omit<CheckContext, 'reply' | 'voice' | 'analysis'>> & {
  voice?: Partial<Voice>
  analysis?: Partial<Analysis>
}

/** A reply such as sellers write; in `broken` ones [brackets] mark the exact span that is found. */
export type Example = string | [reply: string, context: ExampleContext]

/**
 * One rule of the guideline. Severity: `error` – must not go out, and our own drafts never hold it; `warning` – look
 * at it; `hint` – a recommendation.
 */
export type Rule = {
  /** Stable: settings and statistics may refer to it. */
  id: string
  /** «Гайдлайн X3», or the marketplace's own rule where it is one. */
  source: string
  severity: Severity
  /** What a good reply does, in a few words: the checklist's line. */
  title: string
  /** What to do about it. */
  hint: string
  check: (text: ReadText, context: CheckContext) => readonly Problem[]
  /** The context of all examples that do not set their own. */
  given?: ExampleContext
  /** The specification: a contract test checks every one. */
  examples: { kept: readonly Example[]; broken: readonly Example[] }
}

export const defineRule = (rule: Rule): Rule => rule

/** A text of nothing but brackets needs no finding for each. */
export const mostOfOneRule = 100

/** The first matches of an expression, as many as are told of. */
export function firstMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  // Most texts hold none, and `matchAll` makes the expression anew.
  if (text.search(pattern) < 0) return found
  for (const match of text.matchAll(pattern)) if (found.push(match) === mostOfOneRule) break
  return found
}

type FoundOptions = {
  /** Which matches are meant; all when absent. */
  only?: (at: Match) => boolean
  /** What makes a match innocent when it covers or touches it. */
  unless?: Phrases
  fixes?: (at: Match) => Fix[]
  severity?: Severity
}

/** Every match as a problem, up to the most that is told of: the shape of most rules. */
export function found(text: ReadText, what: Phrases, options: FoundOptions = {}): Problem[] {
  const matches = what.find(text)
  if (!matches.length) return []
  const clear = clearOf(matches, options.unless?.find(text) ?? [])
  const meant = options.only ? clear.filter(options.only) : clear
  return meant.slice(0, mostOfOneRule).map((match) => ({
    at: { start: match.start, end: match.end },
    ...(options.fixes && { fixes: options.fixes(match) }),
    ...(options.severity && { severity: options.severity }),
  }))
}

/** The buyer complains, wholly or in part (N, M, F). */
export const complains = ({ analysis }: CheckContext) =>
  analysis !== undefined &&
  (['N', 'M', 'F'].includes(analysis.situation) ||
    (analysis.situation === 'E' && analysis.sentiment === 'negative'))
