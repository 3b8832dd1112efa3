import type { Amount } from './amount'
import { comparedIn } from './compared'
import { itemsOf } from './items'
import { lackingIn } from './lacking'
import { lastedIn } from './lasted'
import { partlyIn } from './partly'
import { pricedIn } from './priced'
import { leftIn } from './shelf'
import { tokensOf } from './tokens'
import { waitedIn } from './waited'

/** Texts without a figure, a numeral, a time or a letter of size are not read at all. */
const anyNumber =
  /\d|(?<![а-яё])(?:од(?:ин|н[ауоий])|дв[аеу]|тр(?:и|ех|ёх|ое)|четыр|четвер|пят[иь]|шест[иь]|сем[иь]|вос[еь]м|девят|десят|двадц|тридц|сорок|сто(?![а-яё])|пару|полт|пол-|поллитр|полкило|полгод|недел|месяц|сутк|сезон|день|год(?![а-яё])|x{0,3}[sml](?![a-z])|х{0,3}[лс](?![а-яё])|м(?![а-яё]))/iu

/** What a text tells by numbers, in its order. Every number in it stands in the text. */
export function amountsIn(text: string): Amount[] {
  if (!anyNumber.test(text)) return []
  const items = itemsOf(text, tokensOf(text))
  const marks = items.map(({ mark }) => mark).join('')
  const found: Amount[] = []
  // What compares says more than what only tells one number.
  for (const one of [
    ...comparedIn(items, marks),
    ...partlyIn(items, marks),
    ...lackingIn(items),
    ...waitedIn(items),
    ...lastedIn(items),
    ...leftIn(items),
    ...pricedIn(items),
  ])
    if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push(one)
  return found.sort((one, other) => one.start - other.start)
}
