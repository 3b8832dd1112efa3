import { t } from '@/lib/i18n/t'
import type { Finding } from '@/lib/reply/draft'
import { readText } from '@/lib/text/phrases'
import type { ComplaintContext } from './rule'
import { rules } from './rules'

/** What the rules find in a complaint, typed or proposed, in the order of the text. */
export function checkComplaint(text: string, context: ComplaintContext): Finding[] {
  const read = readText(text.slice(0, 20_000))
  return rules
    .flatMap(({ id, severity, title, hint, check }) =>
      check(read, context).map(({ start, end }) => ({
        rule: id,
        severity,
        title,
        hint,
        source: t('complaintRules.source'),
        fixes: [],
        ...(end > start && { at: { start, end } }),
      })),
    )
    .sort((a, b) => (a.at?.start ?? -1) - (b.at?.start ?? -1))
}
