import type { Amount, Quantity } from './amount'
import type { Item } from './items'
import { promisedAfter, timeOf } from './times'

const awaited: readonly (readonly [RegExp, string])[] = [
  [/^(?:возврат|деньги|денег|возврата)$/u, 'возврат'],
  [/^(?:ответ|ответа)$/u, 'ответ'],
  [/^(?:замен[уы])$/u, 'замена'],
]
/** What makes a wait no trouble. */
const swift =
  /^(?:быстр[а-я]{1,4}|раньше|вовремя|оперативн[а-я]{1,3}|недолго|надеюсь|если|бы|обычно|стоит|можно|готов[а-я]{0,2})$/u

const day = 86_400
const parcel = /^(?:достав|заказ|посыл|товар|отправ|возврат|ден[ье]г|ответ|замен)/u
const until =
  /^(?:пока|чтобы|чтоб|когда|думал[аи]?|эффект[а-я]{0,2}|результат[а-я]{0,2}|всход[а-я]{0,2}|проросл[а-я]{0,2}|взош[а-я]{1,3})$/u
/** How long something was waited for, or how much later it came. */
export function waitedIn(items: readonly Item[]): Amount[] {
  return items.flatMap((verb, at): Amount[] => {
    if (verb.mark !== 'D') return []
    const from = items.slice(0, at).findLastIndex(({ mark }) => mark === 'S') + 1
    const rest = items.slice(at).findIndex(({ mark }) => mark === 'S')
    const sentence = items.slice(from, rest < 0 ? items.length : at + rest)
    if (sentence.some(({ text }) => swift.test(text))) return []
    const after = items.slice(at + 1, at + 6)
    const stop = after.findIndex(({ mark }) => /[CSAEx]/u.test(mark))
    const near = stop < 0 ? after : after.slice(0, stop)
    const spanAt = (step: number) => timeOf(near[step], near[step - 1])
    const place = near.findIndex((_, step) => spanAt(step)?.kind === 'time')
    const got = spanAt(place)
    // Minutes are waited for an effect, and days for it too where nothing of the order is said.
    if (!got || (got.unit?.factor ?? 0) < day) return []
    const named = sentence.some(({ text }) => parcel.test(text))
    if (/^(?:ж|ожидал)/u.test(verb.text) && !named && sentence.some(({ text }) => until.test(text)))
      return []
    const later = /^(?:дольше|позже)$/u.test(near[place + 1]?.text ?? '')
    const delayed = later || /^(?:задерж|опозда)/u.test(verb.text)
    if (delayed && !later && near[place - 1]?.text !== 'на') return []
    if (
      !delayed &&
      near.slice(0, place).some(({ text }) => /^(?:на|за|через|до|после|с)$/u.test(text))
    )
      return []
    const lead = near.slice(0, place)
    if (lead.length > 3) return []
    const of = delayed
      ? 'задержка'
      : sentence.flatMap(({ text }) => awaited.find(([word]) => word.test(text))?.[1] ?? [])[0]
    const [behind, steps] = promisedAfter(items, at + 1 + place, got)
    const [ahead, start] = behind ? [undefined, at] : promisedBefore(items, from, at)
    const promised = behind ?? ahead
    const last = at + 1 + place + steps
    return [
      {
        id: 'waited',
        got,
        ...(promised && { promised }),
        only: false,
        ordered: false,
        ...(of && { of }),
        ...(/^(?:жд[уе]|рассм)/u.test(verb.text) && { present: true }),
        start: items[start]?.start ?? verb.start,
        end: items[last]?.end ?? verb.end,
      },
    ]
  })
}

/** «вместо трёх дней ждала …», «обещали за 3 дня, везли …», and where that starts. */
function promisedBefore(
  items: readonly Item[],
  from: number,
  verb: number,
): [Quantity | undefined, number] {
  const lead = items.slice(Math.max(from, verb - 9), verb)
  const at = lead.findLastIndex(({ quantity }) => quantity?.kind === 'time')
  const word = lead
    .slice(0, at)
    .findLastIndex(({ mark, text }) => mark === 'V' || /^обещ/u.test(text))
  return at < 0 || word < 0 || at - word > 5
    ? [undefined, verb]
    : [lead[at]?.quantity, Math.max(from, verb - 9) + word]
}
