import { t } from '@/lib/i18n/t'
import type { Answering } from './answering'
import { count, duration, percent } from './words'

/** How answering went, as lines of a text. */
export function answeringWords({ share, within, median, p90, open }: Answering): string[] {
  const lines: string[] = []
  if (share !== undefined) {
    lines.push(
      open > 0
        ? t('insights.digest.answeredSome', { share: percent(share), open: count(open) })
        : t('insights.digest.answered', { share: percent(share) }),
    )
  }
  if (within !== undefined) lines.push(t('insights.digest.within', { share: percent(within) }))
  if (median !== undefined && p90 !== undefined) {
    lines.push(t('insights.digest.speed', { median: duration(median), nine: duration(p90) }))
  }
  return lines
}
