/** The beginnings of the months' names, January first; `learnCalendar` adds those of other languages. */
const months =
  'янв jan|фев feb|мар mar|апр apr|мая май may|июн jun|июл jul|авг aug|сен sep|окт oct|ноя nov|дек dec'
    .split('|')
    .map((names) => names.split(' '))

/** The month (1–12) that a word names, in whatever case or abbreviation. */
export function monthOf(word: string): number | undefined {
  const name = word.toLowerCase()
  let best = 0
  let month: number | undefined
  months.forEach((beginnings, index) => {
    for (const beginning of beginnings) {
      if (beginning.length > best && name.startsWith(beginning)) {
        best = beginning.length
        month = index + 1
      }
    }
  })
  return month
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const units: [pattern: RegExp, milliseconds: number][] = [
  [/^(?:сек|sec|с$)/u, 1000],
  [/^(?:мин|min|м$)/u, minute],
  [/^(?:час|hour|hr|ч$|h$)/u, hour],
  [/^(?:дн|ден|день|сут|day|д$|d$)/u, day],
  [/^(?:нед|week|w$)/u, 7 * day],
  [/^(?:мес|mon)/u, 30 * day],
  // «годин» are Ukrainian hours.
  [/^(?:год(?!ин)|лет|year|yr|y$)/u, 365 * day],
]

/** Adds the words of another language: beginnings of the twelve months, and patterns of units with their milliseconds. */
export function learnCalendar(
  names: readonly string[],
  patterns: readonly [pattern: RegExp, milliseconds: number][],
): void {
  names.forEach((of, index) => {
    months[index]?.push(...of.split(' '))
  })
  units.push(...patterns)
}

/** Milliseconds in one of what a word names («часа», `weeks`); months and years are rounded. */
export function unitOf(word: string): number | undefined {
  const name = word.toLowerCase()
  return units.find(([pattern]) => pattern.test(name))?.[1]
}
