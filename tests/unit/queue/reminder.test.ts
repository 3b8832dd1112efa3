import { describe, expect, test } from 'vitest'
import { defaultQueueSettings } from '@/lib/domain/queue-settings'
import { digestDue, digestText, nextDigest, quietAt } from '@/lib/queue/reminder'
import { hour, minute, noon } from './an-item'

const zone = 'Europe/Moscow'
const on = { ...defaultQueueSettings.notifications, digest: true, times: ['10:00', '16:00'] }
const at = (hours: number) => noon + (hours - 12) * hour

describe('the digest', () => {
  test('is due once at each of its times', () => {
    expect(digestDue(0, at(9.9), zone, on)).toBe(false)
    expect(digestDue(0, at(10), zone, on)).toBe(true)
    expect(digestDue(at(10), at(10.5), zone, on)).toBe(false)
    expect(digestDue(at(10), at(16), zone, on)).toBe(true)
  })

  test('that the computer slept through is shown late, but not a day late', () => {
    expect(digestDue(0, at(12.5), zone, on)).toBe(true)
    expect(digestDue(0, at(15), zone, on)).toBe(false)
  })

  test('wakes the background for the next time, also tomorrow', () => {
    expect(nextDigest(at(11), zone, on)).toBe(at(16))
    expect(nextDigest(at(17), zone, on)).toBe(at(34))
    expect(nextDigest(at(11), zone, { ...on, digest: false })).toBeUndefined()
  })

  test('says what is late and what comes, and nothing when all is well', () => {
    const none = { overdueQuestions: 0, soonQuestions: 0, overdue: 0, open: 9, unsaved: 0 }
    expect(digestText(none, noon, zone)).toBeUndefined()
    expect(
      digestText({ ...none, overdueQuestions: 3, overdue: 5, soonQuestions: 1 }, noon, zone),
    ).toBe('Просрочено: 3\u00A0вопроса и 2\u00A0отзыва; до 16:00 – 1\u00A0вопрос')
  })
})

test('quiet hours run over midnight and end on the minute', () => {
  const night = { ...on, quiet: { on: true, from: '21:00', to: '09:00' } }
  expect(
    [at(20.9), at(21), at(27), at(33) - minute].map((moment) => quietAt(moment, zone, night)),
  ).toEqual([false, true, true, true])
  expect(quietAt(at(33), zone, night)).toBe(false)
})
