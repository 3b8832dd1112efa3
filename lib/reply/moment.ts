import { clearOf, type Phrases, type ReadText } from '@/lib/text/phrases'
import type { Checked } from './phrase'

/** The step of a reply that takes a moment up. */
export type MomentStep = 'thank' | 'emotion' | 'invite'

/**
 * Something that a happy buyer tells besides naming a merit – whom it pleased, where it is used, that he will order
 * again – and what an attentive seller says to it.
 */
export type Moment = {
  id: string
  step: MomentStep
  /** Tells no more than that it is liked: said only where no merit of the goods is. */
  general?: true
  /** How telling it is: of several the higher is taken up. */
  weight: 1 | 2 | 3 | 4
  /** How it is told, and what `{told}` stands for in `says`. */
  told: readonly (readonly [Phrases, string?])[]
  /** Not told where one of these overlaps. «Не» right before always undoes it. */
  unless?: Phrases
  /** Whole sentences in the format of `phrase.ts`. */
  says: readonly string[]
  examples: { told: readonly string[]; untold: readonly string[] }
}

type CheckedList<Given extends readonly string[]> = {
  [at in keyof Given]: Given[at] extends string ? Checked<Given[at]> : never
}

export function defineMoment<const Says extends readonly string[]>(
  moment: Omit<Moment, 'says'> & { says: Says & CheckedList<Says> },
): Moment {
  return moment
}

/** A moment that a text tells, with its sentences ready. */
export type FoundMoment = Pick<Moment, 'id' | 'step' | 'weight' | 'general'> & {
  says: readonly string[]
  /** What it tells of: nobody is told the same in two sentences. */
  tells?: string
}

const undoing = new Set(['не', 'ни', 'нет', 'если'])

/** The moment as the text tells it; nothing when it does not. */
export function foundIn(text: ReadText, { told, unless, says, ...moment }: Moment) {
  for (const [pattern, value] of told) {
    const said = pattern.find(text).filter(({ from }) => !undoing.has(text.plain[from - 1] ?? ''))
    if (said.length === 0 || clearOf(said, unless?.find(text) ?? []).length === 0) continue
    const { id, step, weight, general } = moment
    const found: FoundMoment = {
      id,
      step,
      weight,
      says: value ? says.map((one) => one.replaceAll('{told}', value)) : says,
      ...(value && { tells: value }),
      ...(general && { general }),
    }
    return found
  }
  return undefined
}
