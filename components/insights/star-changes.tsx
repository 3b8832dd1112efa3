import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'
import type { StarChanges, StarsEffect } from '@/lib/insights/stars'
import { decimal } from '@/lib/insights/words'

/** What became of the stars after a reply, where buyers changed them. */
export function StarsPanel({ stars: { replied, unreplied } }: { stars: StarsEffect }) {
  return (
    <section class="panel" aria-labelledby="stars">
      <h2 id="stars">{t('insights.stars.title')}</h2>
      {replied.count + unreplied.count === 0 ? (
        <p class="soft">{t('insights.stars.none')}</p>
      ) : (
        <>
          <p>{words('replied', replied)}</p>
          {unreplied.count > 0 && <p class="soft">{words('unreplied', unreplied)}</p>}
        </>
      )}
    </section>
  )
}

function words(
  side: 'replied' | 'unreplied',
  { count: all, raised, lowered, from, to }: StarChanges,
): string {
  if (all === 0) return t(`insights.stars.${side}.none`)
  const up = counted('insights.stars.raised', raised)
  const down = counted('insights.stars.lowered', lowered)
  const way = [raised > 0 && up, lowered > 0 && down].filter(Boolean).join(', ')
  const change = { way, from: decimal(from), to: decimal(to) }
  return all > 1
    ? t(`insights.stars.${side}.onAverage`, change)
    : t(`insights.stars.${side}.single`, change)
}
