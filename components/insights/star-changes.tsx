import type { StarChanges, StarsEffect } from '@/lib/insights/stars'
import { decimal } from '@/lib/insights/words'
import { plural } from '@/lib/queue/plural'

/** What became of the stars after a reply, where buyers changed them. */
export function StarsPanel({ stars: { replied, unreplied } }: { stars: StarsEffect }) {
  return (
    <section class="panel" aria-labelledby="stars">
      <h2 id="stars">Изменённые оценки</h2>
      {replied.count + unreplied.count === 0 ? (
        <p class="soft">
          За это время оценку никто не менял. Здесь будет видно, повышают ли её после ответа.
        </p>
      ) : (
        <>
          <p>{words('После ответа', replied)}</p>
          {unreplied.count > 0 && <p class="soft">{words('Без ответа', unreplied)}</p>}
        </>
      )}
    </section>
  )
}

function words(when: string, { count: all, raised, lowered, from, to }: StarChanges): string {
  if (all === 0) return `${when} оценку никто не менял.`
  const up = plural(
    raised,
    'покупатель повысил оценку',
    'покупателя повысили оценку',
    'покупателей повысили оценку',
  )
  const down = plural(
    lowered,
    'покупатель понизил оценку',
    'покупателя понизили оценку',
    'покупателей понизили оценку',
  )
  const way = [raised > 0 && up, lowered > 0 && down].filter(Boolean).join(', ')
  return `${when} ${way}: ${all > 1 ? 'в среднем ' : ''}с ${decimal(from)} до ${decimal(to)}.`
}
