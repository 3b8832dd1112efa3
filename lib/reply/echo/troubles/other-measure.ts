import type { TopicId } from '../../topic'
import { plainText } from '../words/plain'

const came =
  '(?:приш(?:ел|л[аои])|прислал[аи]|привезли|положили|доставили|приехал[аои]?|получил[аи]?)'
const ordered =
  '(?:заказ(?:ал|ыв)[а-я]{0,4}|оплатил[аи]?|оплачивал[аи]?|брал[аи]?|выб(?:ир|р)ал[аи]?|просил[аи]?)'
/** Words between a verb and its number, none of them another number or a new sentence. */
const gap = '[^.!?;\\n\\d]{1,30}'
/** «140х205», «10 л», «№ 5»: the number and the word after it. */
const measure =
  '(?<!(?:^|\\s)(?:в|к|за|через|до|с|со|из|около)\\s)(\\d{1,5}(?:[.,]\\d{1,2})?(?:\\s?[хx*×]\\s?\\d{1,5}){0,2})(?![\\d:]|[.,]\\d)\\s?([а-я]{0,10})'
const cameOtherwise = new RegExp(
  `(?<![а-я])${came}${gap}${measure}[^.!?;\\n\\d]{0,25}(?<![а-я])${ordered}${gap}${measure}`,
  'u',
)
const orderedFirst = new RegExp(
  `(?<![а-я])${ordered}${gap}${measure}[^.!?;\\n\\d]{0,25}(?<![а-я])${came}${gap}${measure}`,
  'u',
)

type Kind = 'size' | 'volume' | 'amount'
const units: readonly [RegExp, Kind][] = [
  [/^(?:см|мм|м|метр[а-я]*|размер[а-я]*)$/u, 'size'],
  [/^(?:л|мл|литр[а-я]*)$/u, 'volume'],
  [/^(?:шт|штук[аи]?|упаков[а-я]*|пач[а-я]*|пар[аы]?|г|гр|грамм[а-я]*|кг)$/u, 'amount'],
]
const kindOf = (number: string, unit: string): Kind | undefined =>
  units.find(([pattern]) => pattern.test(unit))?.[1] ??
  (/[хx*×]/u.test(number) ? 'size' : undefined)
const value = (number: string) => Number.parseFloat(number.replace(',', '.'))

/** «Пришло 140х205, заказывала 172х205»: what came has another size, volume or amount than what was ordered. */
export function otherMeasure(text: string): readonly [clause: string, TopicId] | undefined {
  const said = plainText(text.slice(0, 1000))
  const first = cameOtherwise.exec(said)
  const [, number = '', unit = '', other = '', otherUnit = ''] =
    first ?? orderedFirst.exec(said) ?? []
  const kind = kindOf(number, unit) ?? kindOf(other, otherUnit)
  const otherKind = kindOf(other, otherUnit) ?? kind
  if (!kind || kind !== (kindOf(number, unit) ?? kind) || kind !== otherKind || number === other)
    return undefined
  if (kind === 'size') return ['пришёл не тот размер', 'wrong_item']
  if (kind === 'volume') return ['пришёл не тот объём', 'wrong_item']
  const [got, wanted] = first ? [number, other] : [other, number]
  return value(got) < value(wanted)
    ? ['в посылке оказалось меньше заказанного', 'missing_parts']
    : undefined
}
