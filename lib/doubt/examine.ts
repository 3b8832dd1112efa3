import type { Answer } from '@/lib/domain/complaint-case'
import type { Item } from '@/lib/domain/item'
import { t } from '@/lib/i18n/t'
import type { Words } from '@/lib/reply/analysis'
import { type Group, type Review, reviewOf, type Sign, type Weight } from './sign'
import { signs } from './signs'
import type { Surroundings } from './surroundings'

/** A line of the check: what was seen of one sign, and what the seller said of it. */
export type Line = {
  sign: string
  group: Group
  title: string
  /** `found`: seen or confirmed; `clear`: looked, it is not so; `open`: the seller is asked. */
  state: 'found' | 'clear' | 'open'
  /** Only of what is found. */
  weight: Weight | undefined
  quotes: readonly Words[]
  note: string | undefined
  /** Asked of the seller, still or again; absent: nothing to ask. */
  question: string | undefined
  answer: Answer | undefined
}

/** Three grades, never an accusation (C2). */
export type Grade = 'none' | 'check' | 'grounds'
export type Verdict = { grade: Grade; lines: readonly Line[]; reasons: readonly Line[] }

const order: Record<Weight, number> = { breach: 0, doubt: 1, hint: 2 }

function lineOf(sign: Sign, review: Review, answer: Answer | undefined): Line {
  const look = sign.look(review)
  const evidence = typeof look === 'object' ? look : undefined
  const { id, group, title, question, weight, ifYes = weight } = sign
  const asked = question !== undefined && look !== 'clear'
  const base = {
    sign: id,
    group,
    title,
    quotes: evidence?.quotes ?? [],
    note: evidence?.note,
    question: asked ? question : undefined,
    answer: asked ? answer : undefined,
  }
  if (asked && answer === 'no') return { ...base, state: 'clear', weight: undefined }
  if (asked && answer === 'yes') return { ...base, state: 'found', weight: ifYes }
  if (evidence) return { ...base, state: 'found', weight }
  return { ...base, state: asked ? 'open' : 'clear', weight: undefined }
}

/**
 * Looks at a review for every sign of the checklist. Pure; a review of 20,000 characters takes milliseconds.
 * @param given the seller's answers by sign
 */
export function examine(
  item: Item,
  around: Surroundings | undefined,
  given: Readonly<Record<string, Answer>>,
): Verdict {
  const review = reviewOf(item, around)
  const lines = signs.map((sign) => lineOf(sign, review, given[sign.id]))
  const reasons = lines
    .filter(({ state }) => state === 'found')
    .sort((a, b) => order[a.weight ?? 'hint'] - order[b.weight ?? 'hint'])
  return { grade: grade(reasons), lines, reasons }
}

function grade(reasons: readonly Line[]): Grade {
  const count = (weight: Weight) => reasons.filter((line) => line.weight === weight).length
  if (count('breach') > 0) return 'grounds'
  return count('doubt') > 0 || count('hint') > 1 ? 'check' : 'none'
}

export const gradeTitles: Record<Grade, string> = {
  none: t('doubt.grade.none'),
  check: t('doubt.grade.check'),
  grounds: t('doubt.grade.grounds'),
}
