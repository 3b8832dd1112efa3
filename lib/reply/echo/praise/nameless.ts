import { declineAdjective, type Gender } from '@/lib/text/inflect'
import type { Praised } from './praised'

/** What we call goods that nobody names, by the gender in which the buyer speaks of them. */
const names: Readonly<Record<Gender, string>> = {
  m: 'товар',
  f: 'модель',
  n: 'изделие',
  pl: 'изделия',
}
const genders: readonly Gender[] = ['m', 'f', 'n', 'pl']

export const isNameless = (of: string): boolean =>
  of === 'средство' || Object.values(names).includes(of)

const isForm = (word: string, adjective: string, gender: Gender, name: 'nom' | 'acc') =>
  declineAdjective(adjective, gender, name).replaceAll('ё', 'е') === word

/** «тёплые, лёгкие»: said of goods without a name; `word` is the buyer's own form of the adjective. */
export function ofNameless(adjective: string, word: string, before = ''): Praised {
  const gender =
    genders.find((one) => isForm(word, adjective, one, 'nom')) ??
    genders.find((one) => isForm(word, adjective, one, 'acc')) ??
    'm'
  const said = { of: names[gender], is: before + declineAdjective(adjective, gender, 'nom') }
  return { clause: `${said.of} ${said.is}`, said }
}

/** What care products do: «средство», where the buyer does not name them. */
const cares =
  /^(?:впитыва|увлажня|пита|смягча|очища|чист|мо[ею]т|отмыва|отстирыва|удаля|нанос|лож|пен|смыва|освежа|тонизир|успока|заживля|матир|снима)/u
/** Said of nobody: «хватает надолго». */
const ofNobody = /^(?:хват|пахн)/u
/** «быстро впитывается»: the same of what such goods do. */
export function ofNamelessDoing(verb: string, is: string): Praised {
  if (ofNobody.test(verb)) return { clause: is }
  const of = /[уюая]т(?:ся)?$/u.test(verb) ? 'изделия' : cares.test(verb) ? 'средство' : 'товар'
  return { clause: `${of} ${is}`, said: { of, is } }
}
