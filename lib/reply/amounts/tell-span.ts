import { type Gender, past } from '@/lib/text/inflect'
import { genderOf, inCase } from '../product/noun-phrase'
import type { ProductName } from '../product/product-name'
import { findThings, purchase } from '../things/lexicon'
import type { Amount } from './amount'
import { countedNoun } from './counted'
import { isWordly, sayQuantity } from './say-quantity'

/** «всего на месяц и два дня», «всего три дня вместо десяти». */
function spanOf({ id, got, more, promised }: Amount): string {
  const inWords = [got, more, promised].every(
    (said) => !said || isWordly(said) || said.written === '',
  )
  const { rough, ...exact } = got
  const said = [exact, more]
    .flatMap((one) => (one ? sayQuantity(one, { name: 'acc', inWords }) : []))
    .join(' и ')
  const instead = promised
    ? ` вместо ${sayQuantity(promised, { name: 'gen', inWords, bare: promised.noun === got.noun })}`
    : ''
  return `${rough ? `${rough} ` : got.bound ? '' : 'всего '}${id === 'sufficed' ? 'на ' : ''}${said}${instead}`
}

type Subject = { nom: string; gen: string; gender: Gender }
const plain = (word: string | undefined) => word?.replaceAll('ё', 'е')

/** What lasted, as the buyer called it, else the goods; nothing where he named a thing that we cannot decline. */
function subjectOf({ id, of }: Amount, { noun }: ProductName): Subject | undefined {
  // «Покупки хватило на два раза» nobody says.
  if (id === 'sufficed' && !noun && !of) return undefined
  const goods = noun ?? { adjectives: [], noun: purchase, plural: false }
  const whole = { nom: inCase(goods, 'nom'), gen: inCase(goods, 'gen'), gender: genderOf(goods) }
  if (!of) return whole
  const [found] = findThings([of])
  if (found) {
    const { thing } = found
    if (thing.group === 'matter' || thing.group === 'service' || thing.group === 'flaw')
      return whole
    const plural = !Object.values(thing.singular ?? {}).some((form) => plain(form) === of)
    const phrase = { adjectives: [], noun: thing, plural }
    return { nom: inCase(phrase, 'nom'), gen: inCase(phrase, 'gen'), gender: genderOf(phrase) }
  }
  const named = /[ое]$/u.test(of) ? undefined : countedNoun(of, ['one', 'few'])
  return named && { nom: named.one, gen: named.few, gender: named.gender }
}

/** «фонаря хватило всего на два раза», «пульт проработал всего десять секунд». */
export function tellSpan(amount: Amount, product: ProductName): string[] {
  if (amount.aside || (amount.id !== 'lasted' && amount.id !== 'sufficed')) return []
  const span = spanOf(amount)
  const subject = subjectOf(amount, product)
  if (amount.id === 'sufficed') {
    const verb = amount.present ? 'хватает' : 'хватило'
    return [subject ? `${subject.gen} ${verb} ${span}` : `${verb} ${span}`]
  }
  if (!subject) return [`всё это прослужило ${span}`]
  if (amount.present)
    return [`${subject.nom} ${subject.gender === 'pl' ? 'держатся' : 'держится'} ${span}`]
  return [`${subject.nom} ${past(amount.lasted ?? 'прослужил', subject.gender)} ${span}`]
}
