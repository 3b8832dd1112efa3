import type { ItemDate } from '@/lib/domain/item'
import { monthOf, unitOf } from './calendar-words'

/** A date found in a text, and where it stands there. */
export type FoundDate = ItemDate & { start: number; end: number }

const minute = 60_000
const longest = 300

/** `undefined` where the numbers are no moment of this world: 31.02., 25:00, the year 0. */
function moment(
  year: number,
  month: number,
  day: number,
  clock: string | undefined,
): ItemDate | undefined {
  if (year < 1995 || year > 2100) return undefined
  const colon = clock ? clock.indexOf(':') : 0
  const hours = clock ? +clock.slice(0, colon) : 0
  const minutes = clock ? +clock.slice(colon + 1) : 0
  if (hours > 23 || minutes > 59) return undefined
  const date = new Date(year, month - 1, day, hours, minutes)
  if (date.getMonth() !== month - 1 || date.getDate() !== day) return undefined
  return { at: date.getTime(), precision: clock ? 'minute' : 'day' }
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + +digits : +digits)

/** A day and month without a year is the last such day that has begun. */
function latest(month: number, day: number, clock: string | undefined, now: number) {
  const year = new Date(now).getFullYear()
  const date = moment(year, month, day, clock)
  return date && date.at <= now + 24 * 60 * minute ? date : moment(year - 1, month, day, clock)
}

/** `sign`: what every such date has, quick to look for. */
type Form = [
  pattern: RegExp,
  read: (found: RegExpExecArray, now: number) => ItemDate | undefined,
  sign: RegExp,
]

/** «, 20:11», « в 20:11», «T20:11:05Z» */
const time = String.raw`(?:[,;]?\s{0,3}(?:в|о|at|à|um|om|kl\.?|o|,|•|·|-|–|\|)?\s{0,3}(\d{1,2}:\d{2})(?!\d))?`
const edge = String.raw`(?<![\p{L}\p{N}.,/:-])`
const notDigit = String.raw`(?![\p{N}])`

const forms: Form[] = [
  // 2026-02-19T20:11:05.000Z, with or without a zone
  [
    /(?<!\d)(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)/u,
    ([, iso = '']) => {
      const at = Date.parse(iso)
      return Number.isNaN(at) ? undefined : { at, precision: 'minute' }
    },
    /\d{4}-\d/u,
  ],
  // 2026-02-19 20:11 · 2026/02/19 · 2026年2月19日
  [
    new RegExp(
      `${edge}(\\d{4})[-/.年년]\\s?(\\d{1,2})[-/.月월]\\s?(\\d{1,2})[日일]?${time}${notDigit}`,
      'u',
    ),
    ([, y = '', m = '', d = '', clock]) => moment(+y, +m, +d, clock),
    /\d{4}[-/.년年]/u,
  ],
  // 19.02.2026 в 20:11 · 19/2/26 · 02/19/2026 where the second number can be no month
  [
    new RegExp(
      `${edge}(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:\\s?г\\.?)?${time}${notDigit}`,
      'u',
    ),
    ([, a = '', , b = '', y = '', clock]) =>
      +b > 12 ? moment(fullYear(y), +a, +b, clock) : moment(fullYear(y), +b, +a, clock),
    /\d[./-]\d/u,
  ],
  // «4 out of 5» is no day of October, as `out` is in Portuguese
  // 19 февр. 2026 г. в 20:11 · 28 января · 1er août 2024 · 3. März 2024 · 4 de mayo de 2023
  [
    new RegExp(
      `${edge}(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?(?:\\s|-)(?:de\\s|of\\s)?(?!out\\sof\\s)(\\p{L}{3,12})\\.?,?(?:[\\s-](?:de\\s|del\\s)?'?(\\d{4}|\\d{2}(?!:|\\d)))?(?:\\s?г(?:ода|\\.)?)?${time}${notDigit}`,
      'u',
    ),
    ([, d = '', word = '', y, clock], now) => {
      const month = monthOf(word)
      if (!month) return undefined
      return y ? moment(fullYear(y), month, +d, clock) : latest(month, +d, clock, now)
    },
    /\d\D{0,8}\p{L}{3}/u,
  ],
  // January 10, 2018 · Jan 10
  [
    new RegExp(
      `${edge}(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?${time}${notDigit}`,
      'u',
    ),
    ([, word = '', d = '', y, clock], now) => {
      const month = monthOf(word)
      if (!month) return undefined
      return y ? moment(+y, month, +d, clock) : latest(month, +d, clock, now)
    },
    /\p{L}{3}\.?\s\d/u,
  ],
  // сегодня, вчера, позавчера в 19:08
  [
    new RegExp(
      `(?<![\\p{L}])(сегодня|вчера|позавчера|today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|oggi|ieri|dzisiaj|dziś|wczoraj|сьогодні|вчора|бүгін|кеше)(?!\\p{L})${time}`,
      'iu',
    ),
    ([, word = '', clock], now) => {
      const back = /^поза/iu.test(word) ? 2 : /^(?:с|t|heute|auj|hoy|o|dzi|б)/iu.test(word) ? 0 : 1
      const day = new Date(now)
      day.setDate(day.getDate() - back)
      return moment(day.getFullYear(), day.getMonth() + 1, day.getDate(), clock)
    },
    /сегод|вчера|today|yester|heute|gestern|aujour|hier|hoy|ayer|oggi|ieri|dzi|wczo|сьог|вчора|бүгін|кеше/iu,
  ],
  // 2 часа назад · час назад · an hour ago · 3 дня тому назад · 4 dni temu · 2 giorni fa
  [
    /(?<![\p{L}\p{N}])(?:(\d{1,3})\+?\s?|(an?|one|пару|eine?n?|un[ae]?|jeden)\s)?(\p{L}{1,12})\.?\s(?:назад|тому|ago|fa|temu|atrás|siden|sedan|geleden|önce|бұрын)(?!\p{L})/iu,
    ([, count, vague, word = ''], now) => {
      const unit = unitOf(word)
      if (!unit) return undefined
      const times = count ? +count : vague === 'пару' ? 2 : 1
      return { at: now - times * unit, precision: 'relative' }
    },
    /назад|тому|ago|fa|temu|atrás|sid|sedan|geleden|önce|бұрын/iu,
  ],
  // il y a 3 jours · hace un mes · vor 2 Tagen · há 2 dias
  [
    /(?<!\p{L})(?:il y a|hace|vor|há|für)\s(\d{1,3}|une?|una|ein|eine[mnr]?)\s(\p{L}{1,12})(?!\p{L})/iu,
    ([, count = '', word = ''], now) => {
      const unit = unitOf(word)
      return unit ? { at: now - (+count || 1) * unit, precision: 'relative' } : undefined
    },
    /il y|hace|vor|há|für/iu,
  ],
  [
    /(?<!\p{L})(?:только что|just now|à l'instant|gerade eben|przed chwilą)(?!\p{L})/iu,
    (_, now) => ({ at: now, precision: 'relative' }),
    /только|just|instant|gerade|przed/iu,
  ],
]

/** How the cabinets themselves write most of their dates, and nothing beside it: 19.02.2026 в 20:11. */
const usual = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:(?:,| в) (\d{1,2}:\d{2}))?$/

/**
 * The first date of a text, however it is written: `DD.MM.YYYY в HH:MM`, «19 февр. 2026 г. в 20:11», «28 января»,
 * «вчера», «2 часа назад», ISO, and the usual forms of a dozen other languages. Times without a zone are the browser's
 * own. Only the first 300 characters are looked at.
 *
 * @param now milliseconds since 1970
 */
export function findDate(text: string, now: number): FoundDate | undefined {
  const plain = usual.exec(text)
  if (plain) {
    const [, a = '', b = '', y = '', clock] = plain
    const date = +b > 12 ? moment(+y, +a, +b, clock) : moment(+y, +b, +a, clock)
    return date && { ...date, start: 0, end: text.length }
  }
  const head = text.slice(0, longest)
  let first: FoundDate | undefined
  for (const [pattern, read, sign] of forms) {
    if (first?.start === 0) break
    const found = sign.test(head) && pattern.exec(head)
    if (!found || (first && found.index >= first.start)) continue
    const date = read(found, now)
    if (date) first = { ...date, start: found.index, end: found.index + found[0].length }
  }
  return first
}

/** `findDate` without the place: what an item keeps. */
export function readDate(text: string | null | undefined, now: number): ItemDate | undefined {
  const found = text ? findDate(text, now) : undefined
  return found && { at: found.at, precision: found.precision }
}
