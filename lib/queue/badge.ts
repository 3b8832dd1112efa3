import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'

/** How the queue stands at a moment. Questions that are snoozed or settled are in none of the numbers. */
export type Counts = {
  overdueQuestions: number
  /** Open questions that fall due within `soon`. */
  soonQuestions: number
  overdue: number
  /** Everything open and not snoozed. */
  open: number
  /** Replies that were inserted and never seen as stored. */
  unsaved: number
}

/** So long before its due time a question turns the badge amber. */
export const soon = 4 * 3_600_000

export type Badge = { text: string; tone: 'overdue' | 'soon' | 'none' }

/** The number of overdue questions, else of those due soon, else nothing. */
export function badge({ overdueQuestions, soonQuestions }: Counts): Badge {
  const short = (count: number) => (count > 999 ? '999+' : String(count))
  if (overdueQuestions > 0) return { text: short(overdueQuestions), tone: 'overdue' }
  if (soonQuestions > 0) return { text: short(soonQuestions), tone: 'soon' }
  return { text: '', tone: 'none' }
}

const questions = (count: number) => counted('badge.questions', count)

/** The full count in words, for the tooltip of the button. */
export function title(counts: Counts): string {
  const { overdueQuestions, overdue, soonQuestions, open, unsaved } = counts
  if (open === 0) return t('badge.allAnswered')
  const late = [
    overdueQuestions > 0 && questions(overdueQuestions),
    overdue > overdueQuestions && counted('badge.reviews', overdue - overdueQuestions),
  ].filter((part) => part !== false)
  const parts = [
    late.length > 0 && t('badge.overdue', { what: late.join(', ') }),
    soonQuestions > 0 && t('badge.soon', { what: questions(soonQuestions) }),
    unsaved > 0 && t('badge.unsaved', { what: counted('badge.replies', unsaved) }),
    t('badge.open', { count: open }),
  ].filter((part) => part !== false)
  return t('badge.title', { parts: parts.join('; ') })
}
