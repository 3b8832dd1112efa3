import { isGenitive } from '@/lib/text/grammar'
import type { ProductName } from '../../product/product-name'
import { fine } from '../quotes/any-quote'
import { calmed } from '../quotes/calmed'
import { praise } from '../quotes/telling-quote'
import { isGoverned } from '../retell/subjects'
import { withOwnYo } from '../words/own-yo'
import { personal } from '../words/personal'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { calm, clauseFor } from './clause-for'
import { namedOnly } from './named-only'

/** «товар рвётся» and «товар линяет» as «товар рвётся и линяет». */
function inOne([first = '', second]: readonly string[]): string {
  if (!second) return first
  const [name = ''] = first.split(' ')
  const rest = second.startsWith(`${name} `) ? second.slice(name.length + 1) : second
  return first.includes(' и ') || rest.includes(' и ') ? `${first}, ${rest}` : `${first} и ${rest}`
}

/** «…, если включать медленный режим»: when, kept as it is. */
function whenIt(quote: string, product: ProductName, before: string): string | undefined {
  const [, head = '', tail = ''] =
    /^([^,]{6,60}),\s((?:если|когда)\s[\p{Script=Cyrillic}\s-]{6,50})$/iu.exec(quote) ?? []
  const words = wordsOf(tail)
  return head && isWellKnown(words) && !personal.test(plainText(tail).slice(6))
    ? clauseFor(head, product, before)?.concat(`, ${calmed(tail.toLowerCase())}`)
    : undefined
}

/** «пришли в плёнке, без этикетки»: what it lacks besides, kept as it is. */
function withLack(quote: string, product: ProductName, before: string): string | undefined {
  const [, head = '', tail = ''] =
    /^([^,]{6,60}),\s(без\s[\p{Script=Cyrillic}\s-]{4,40})$/iu.exec(quote) ?? []
  const words = wordsOf(tail)
  const isPhrase = words.every((word, at) => at === 0 || isGoverned(words, at) || isGenitive(word))
  return head && isPhrase && isWellKnown(words)
    ? clauseFor(head, product, before)?.concat(`, ${calmed(tail.toLowerCase())}`)
    : undefined
}

/** A part that turns against the one before it, or says no more than half. */
const halved = /^(?:что|чтобы|котор[а-яё]+|где|если|когда|чем|как|а\sне|зато|хотя|а)(?![а-яё])/iu

/**
 * What a quotation says, in a sentence of ours, where the buyer’s clause cannot follow «жаль, что …» as it stands: nothing
 * where it must not be changed. `before`: the text up to it.
 */
export function paraphrased(
  quote: string,
  product: ProductName,
  before: string,
): string | undefined {
  const clause = clauseOf(quote, product, before)
  return clause && withOwnYo(clause, quote)
}

function clauseOf(quote: string, product: ProductName, before: string): string | undefined {
  const contrast = whenIt(quote, product, before) ?? withLack(quote, product, before)
  if (contrast) return contrast
  const whole = clauseFor(quote, product, before) ?? namedOnly(calm(quote))
  if (whole) return whole
  const parts = quote.split(/,\s/u)
  const later = parts.slice(1).filter((part) => !/^а\s(?:потом|затем)\s/iu.test(part))
  if (parts.length < 2 || parts.length > 3 || later.some((part) => halved.test(part)))
    return undefined
  const meant = parts
    .map((part) => part.replace(/^(?:а\s)?(?:потом|затем)\s/iu, ''))
    .filter((part) => !/^вр[её]т$/iu.test(part))
    .filter((part) => !fine.test(plainText(part)) && !praise.test(plainText(part)))
  const told = meant.flatMap((part) => clauseFor(part, product, before) ?? [])
  const named = told.length > 0 ? [] : meant.flatMap((part) => namedOnly(calm(part)) ?? [])
  const all = [...told, ...named]
  return all.length > 0 ? inOne(all.slice(0, 2)) : undefined
}
