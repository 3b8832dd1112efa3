import type { Amount } from './amount'
import type { Item } from './items'
import { roughOf } from './quantities'
import { promisedAfter, timeOf } from './times'

const month = 30 * 86_400
/** Of another thing than the one bought now: «первый прослужил 10 лет». */
const ofOther =
  /^(?:перв(?:ый|ая|ое|ые|ого|ой|ых)|предыдущ[а-я]{2,3}|прошл[а-я]{2,3}|стар[а-я]{2,3}|друг(?:ой|ая|ое|ие|их|ого)|раньше)$/u
/** Only expected, or what was promised. */
const supposed =
  /^(?:котор[а-я]{2,3}|надеюсь|если|чтобы|бы|гарантии|заявлен[а-я]{0,3}|указан[а-я]{0,3}|написано|обещан[а-я]{0,3}|должн[аоы]|должен|не)$/u
const verbOf = (verb: string): NonNullable<Amount['lasted']> =>
  verb.includes('работал')
    ? 'проработал'
    : verb.startsWith('продержал')
      ? 'продержался'
      : verb.startsWith('держ')
        ? 'держался'
        : 'прослужил'

/** How long it lasted, or how often it was enough for. */
export function lastedIn(items: readonly Item[]): Amount[] {
  return items.flatMap((verb, at): Amount[] => {
    if (verb.mark !== 'H') return []
    const ofStock = /^хват/u.test(verb.text)
    const after = items.slice(at + 1, at + 6)
    const stop = after.findIndex(({ mark }) => /[CSAE]/u.test(mark))
    const near = stop < 0 ? after : after.slice(0, stop)
    const only = near.some(({ mark, text }) => mark === 'L' || text === 'буквально')
    // «хватило всего на две ложки»: so few of anything.
    const spanAt = (step: number) =>
      timeOf(near[step], near[step - 1]) ??
      (ofStock && only && near[step]?.quantity?.kind === 'count' ? near[step]?.quantity : undefined)
    const place = near.findIndex((_, step) => spanAt(step) !== undefined)
    const span = spanAt(place)
    const lead = near.slice(0, place)
    const rough = lead.flatMap(({ text }) => roughOf(text) ?? [])[0]
    const got = span && rough ? { ...span, rough } : span
    if (!got || (ofStock && !lead.some(({ text }) => text === 'на'))) return []
    if (
      !lead.every(
        ({ mark, text }) =>
          mark === 'L' ||
          /^(?:на|у|меня|нас|мне|нам|его|ее|их|он|она|оно|они|уже|где-то|буквально|меньше|менее|больше|более|почти|примерно|ногтях|волосах|коже)$/u.test(
            text,
          ),
      )
    )
      return []
    const sentence = items.slice(Math.max(0, at - 8), at)
    const from = sentence.findLastIndex(({ mark }) => mark === 'S' || mark === 'C')
    const before = sentence.slice(from + 1)
    if (before.some(({ text }) => supposed.test(text))) return []
    // «держалась уже месяц»: and goes on.
    if (/^держал/u.test(verb.text) && lead.some(({ text }) => text === 'уже')) return []
    // «работал 5 лет» is no end.
    if (/^работал/u.test(verb.text) && !only && (got.unit?.factor ?? 1) * got.value >= month)
      return []
    const more = near[place + 1]?.text === 'и' ? timeOf(near[place + 2]) : undefined
    const [promised, steps] = promisedAfter(items, at + 1 + place, got)
    const last = at + 1 + place + (more ? 2 : steps)
    const subject = before.filter(({ mark, text }) => mark === 'w' && text.length > 2).at(-1)?.text
    return [
      {
        id: ofStock ? 'sufficed' : 'lasted',
        got,
        ...(more && { more }),
        ...(promised && { promised }),
        only,
        ordered: false,
        ...(/^(?:хватает|держ[иа]тся)$/u.test(verb.text) && { present: true }),
        ...(before.some(({ text }) => ofOther.test(text)) && { aside: true }),
        ...(ofStock ? {} : { lasted: verbOf(verb.text) }),
        ...(subject && { of: subject }),
        start: verb.start,
        end: items[last]?.end ?? verb.end,
      },
    ]
  })
}
