import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '@/lib/domain/item'
import { recordOf, recordSchema } from '@/lib/insights/record'
import { missing, seen } from '@/lib/queue/sighting'
import { day, hour, moscow, noon, review } from '../queue/an-item'

const norms = moscow()
/** What a page shows of one review, sighting by sighting. */
const lived = (...sightings: readonly (readonly [parts: Partial<Item>, at: number])[]) => {
  const [first, ...later] = sightings
  if (!first) throw new Error('no sighting')
  const sight = ([parts, at]: readonly [Partial<Item>, number]) => ({ item: review(parts), at })
  return later.reduce(
    (entry, next) => seen(entry, sight(next), norms.settings),
    seen(undefined, sight(first), norms.settings),
  )
}
const answered = { state: 'answered', answer: 'Спасибо!' } as const

describe('a record of the insights', () => {
  test('dates the answer by its first sight, and not at all when it was there before us', () => {
    expect(recordOf(lived([{}, noon], [answered, noon + 2 * hour]), norms)).toMatchObject({
      reply: 'answered',
      at: noon - hour,
      answeredAt: noon + 2 * hour,
    })
    expect(recordOf(lived([answered, noon]), norms)).not.toHaveProperty('answeredAt')
  })

  test('of an edited review: open again, its first answer and its first deadline stand', () => {
    const entry = lived(
      [{ rating: 2 }, noon],
      [{ rating: 2, ...answered }, noon + 2 * hour],
      [
        { rating: 5, text: 'Чайник хороший. Дополняю: заменили крышку, спасибо!', ...answered },
        noon + 5 * day,
      ],
    )
    expect(recordOf(entry, norms)).toMatchObject({
      reply: 'open',
      answeredAt: noon + 2 * hour,
      rating: 5,
      changed: { rating: 2, at: noon + 5 * day },
    })
    expect(recordOf(entry, norms).dueAt).toBeLessThan(noon + 4 * day)
  })

  test('of a deleted review: it was written, and no answer to it is due', () => {
    expect(recordOf(missing(lived([{}, noon]), noon + day), norms).reply).toBe('aside')
    const gone = missing(lived([{}, noon], [answered, noon + hour]), noon + day)
    expect(recordOf(gone, norms).reply).toBe('answered')
  })

  test('a date from the future is the moment of the first sight', () => {
    const date = { at: noon + 400 * day, precision: 'minute' } as const
    expect(recordOf(lived([{ date }, noon]), norms).at).toBe(noon)
  })

  test('is sound whatever a page shows', () => {
    const text = fc.string({ maxLength: 40 })
    const parts = fc.record(
      {
        text,
        rating: fc.integer({ min: 1, max: 5 }),
        date: fc.record({
          at: fc.integer({ min: -8.64e12, max: 8.64e12 }),
          precision: fc.constantFrom('minute' as const, 'day' as const),
        }),
        state: fc.constantFrom('unanswered' as const, 'answered' as const, 'rejected' as const),
        product: fc.record({ name: text }),
      },
      { requiredKeys: ['state'] },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(parts, fc.nat(9)), { minLength: 1, maxLength: 5 }), (seen) => {
        const entry = lived(...seen.map(([one, at]) => [one, noon + at * day] as const))
        expect(recordSchema.safeParse(recordOf(entry, norms)).success).toBe(true)
      }),
    )
  })
})
