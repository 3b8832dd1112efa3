import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultQueueSettings, type QueueSettings } from '@/lib/domain/queue-settings'
import { archiveTime, deadline, startOfNorm } from '@/lib/queue/deadline'
import { afterWorking, type Schedule } from '@/lib/queue/working-hours'
import { endOfDay, instantOf, zoneOffset } from '@/lib/queue/zone'
import { day, hour, minute, moscow, noon, question, review } from './an-item'

/** Zones with half hours, with and without summer time, with a change at midnight and of half an hour. */
const zones = [
  'Europe/Moscow',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/New_York',
  'Africa/Cairo',
  'Australia/Lord_Howe',
]

const clock = (zone: string) =>
  new Intl.DateTimeFormat('sv', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  })

const entryOf = (item: ReturnType<typeof review>, firstSeen = noon) => ({ item, firstSeen })

/** The slow, obvious way: walk minute by minute and count those in which the shop works. */
function walked(start: number, span: number, { workingHours, holidays, zone }: Schedule): number {
  const format = clock(zone)
  let [at, left] = [start, span]
  while (left > 0) {
    const [date = '', time = ''] = format.format(at).split(' ')
    const weekday = new Date(`${date}T00:00Z`).getUTCDay() || 7
    const works =
      workingHours.days.includes(weekday) &&
      !holidays.includes(date) &&
      time >= workingHours.from &&
      time < workingHours.to
    at += minute
    if (works) left -= minute
  }
  return at
}

/** The hour that the wall clock shows twice in autumn. */
const comesTwice: Record<string, [string, string]> = {
  'Europe/Berlin': ['02:00', '03:00'],
  'America/New_York': ['01:00', '02:00'],
  'Africa/Cairo': ['23:00', '24:00'],
  'Australia/Lord_Howe': ['01:30', '02:00'],
}

const around = (year: number, month: number) => Date.UTC(year, month, 1)
const starts = fc
  .tuple(
    fc.constantFrom(around(2026, 2), around(2026, 3), around(2026, 9), around(2026, 5)),
    fc.nat(30 * 24 * 60),
  )
  .map(([base, minutes]) => base + minutes * minute)
const schedules: fc.Arbitrary<Schedule> = fc
  .record({
    zone: fc.constantFrom(...zones),
    holidays: fc.subarray(['2026-03-09', '2026-03-30', '2026-04-27', '2026-10-26', '2026-06-12']),
    workingHours: fc.record({
      on: fc.constant(true),
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      from: fc.constantFrom('00:00', '01:30', '02:30', '09:00', '10:15'),
      to: fc.constantFrom('03:00', '10:30', '18:00', '24:00'),
    }),
  })
  .filter(({ workingHours }) => workingHours.from < workingHours.to)
  // A shift that opens in the hour that comes twice opens once and stays open (its own test below); a walk by the clock
  // on the wall would close it in between.
  .filter(({ zone, workingHours: { from } }) => {
    const [start, end] = comesTwice[zone] ?? ['', '']
    return from < start || from >= end
  })

describe('working hours', () => {
  test('that open in the hour that comes twice open at its first coming and stay open', () => {
    const schedule: Schedule = {
      zone: 'Europe/Berlin',
      holidays: [],
      workingHours: { on: true, days: [7], from: '02:30', to: '03:00' },
    }
    // On 25 October 2026 the clock goes from 3:00 back to 2:00, at 01:00 UTC.
    const opens = Date.UTC(2026, 9, 25, 0, 30)
    expect(afterWorking(opens - hour, 80 * minute, schedule)).toBe(opens + 80 * minute)
  })

  test('are counted as by walking through every minute, whatever the zone and its summer time', () => {
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 1, max: 10 * 60 }),
        schedules,
        (start, minutes, schedule) => {
          expect(afterWorking(start, minutes * minute, schedule)).toBe(
            walked(start, minutes * minute, schedule),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  test('that never come leave plain time', () => {
    const holidays = Array.from({ length: 400 }, (_, at) =>
      new Date(noon + at * day).toISOString().slice(0, 10),
    )
    const { workingHours } = defaultQueueSettings
    const schedule = {
      zone: 'UTC',
      holidays,
      workingHours: { ...workingHours, on: true, days: [1] },
    }
    expect(afterWorking(noon, day, schedule)).toBe(noon + day)
  })

  test('over a weekend stop the clock', () => {
    const workingHours = { ...defaultQueueSettings.workingHours, on: true }
    const hours = { question: 2, complaint: 24, review: 72 }
    const friday = Date.UTC(2026, 5, 5, 14)
    const item = question({ date: { at: friday, precision: 'minute' } })
    // Friday 17:00 in Moscow: one hour is left, the other is Monday's first.
    expect(deadline({ item, firstSeen: friday }, moscow({ workingHours, hours }))).toBe(
      Date.UTC(2026, 5, 8, 7),
    )
  })
})

describe('zones', () => {
  test('the clock shows the minute that an instant was made of, unless a change skips it', () => {
    fc.assert(
      fc.property(starts, fc.constantFrom(...zones), fc.nat(1439), (at, zone, minutes) => {
        const date = new Date(at)
        const of = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        }
        const instant = instantOf(zone, of, minutes)
        const wall = Date.UTC(of.year, of.month - 1, of.day, 0, minutes)
        const skipped = zoneOffset(zone, instant - 1) < zoneOffset(zone, instant)
        if (!skipped) expect(instant + zoneOffset(zone, instant)).toBe(wall)
      }),
    )
  })

  test('a day ends where its date does', () => {
    fc.assert(
      fc.property(starts, fc.constantFrom(...zones), (at, zone) => {
        const end = endOfDay(zone, at)
        const date = (instant: number) => clock(zone).format(instant).slice(0, 10)
        expect(date(end - 1)).toBe(date(at))
        expect(date(end)).not.toBe(date(at))
      }),
    )
  })
})

describe('a deadline', () => {
  const due = (item: ReturnType<typeof review>, settings: Partial<QueueSettings> = {}) =>
    deadline(entryOf(item), moscow(settings))

  test('is a day for questions and complaints, three for other reviews', () => {
    expect(due(question())).toBe(noon - hour + day)
    expect(due(review({ rating: 1 }))).toBe(noon - hour + day)
    expect(due(review({ rating: 5 }))).toBe(noon - hour + 3 * day)
  })

  test('follows the text where it was understood: a complaint under five stars', () => {
    const entry = { ...entryOf(review({ rating: 5 })), situation: 'M' }
    expect(deadline(entry, moscow())).toBe(noon - hour + day)
  })

  test('is what the cabinet itself shows', () => {
    expect(due(question({ deadline: noon + 5 * hour }))).toBe(noon + 5 * hour)
  })

  test('can be another for one marketplace', () => {
    const hoursBy = { wildberries: { question: 3 } }
    expect(due(question(), { hoursBy })).toBe(noon + 2 * hour)
    expect(due(question({ marketplace: 'ozon' }), { hoursBy })).toBe(noon - hour + day)
  })

  test('of a day without a time counts from the end of that day', () => {
    const midnight = Date.UTC(2026, 4, 31, 21)
    const item = question({ date: { at: midnight, precision: 'day' } })
    expect(due(item)).toBe(midnight + 2 * day)
  })

  test('counts from the first sight when there is no date, or one that cannot be', () => {
    const { date: _, ...dateless } = question()
    expect(due(dateless)).toBe(noon + day)
    expect(due(question({ date: { at: noon + 40 * day, precision: 'minute' } }))).toBe(noon + day)
  })

  test('of a bare date still means about the same day when the laptop has travelled', () => {
    const item = question({ date: { at: Date.UTC(2026, 4, 31, 21), precision: 'day' } })
    for (const zone of ['Europe/Kaliningrad', 'Asia/Vladivostok', 'Asia/Yekaterinburg']) {
      const start = startOfNorm(entryOf(item), zone)
      expect(Math.abs(start - Date.UTC(2026, 5, 1, 21))).toBeLessThanOrEqual(8 * hour)
    }
  })

  test('Wildberries archives reviews after 30 days, and nobody else', () => {
    expect(archiveTime(entryOf(review()))).toBe(noon - hour + 30 * day)
    expect(archiveTime(entryOf(question()))).toBeUndefined()
    expect(archiveTime(entryOf(review({ marketplace: 'ozon' })))).toBeUndefined()
  })
})
