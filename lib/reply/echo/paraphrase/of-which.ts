import { isFiniteVerb, nominativeOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { findThings } from '../../things/lexicon'
import { showsFlaw } from '../quotes/regrettable'
import { amiss } from '../quotes/telling-quote'
import { retellAll } from '../retell/joined'
import { plainText, wordsOf } from '../words/plain'

const which = /(?<![а-яё])([а-яё]{3,20}),?\sкотор(ый|ая|ое|ые)\s((?:[а-яё\d-]{1,20}\s?){2,9})$/iu
const genders: Record<string, Gender> = { ый: 'm', ая: 'f', ое: 'n', ые: 'pl' }
/** «Не та ручка, которая показана»: nothing is said of the one that came. */
const another =
  /(?<![а-я])(?:друг|не\sт(?:от|а|о|е|у|ой)(?![а-я])|как(?![а-я])|чем(?![а-я])|вместо)/u

/** How the buyer came by it: any other verb before the noun tells the fault itself. */
const cameBy =
  /^(?:куп|взя|брал|зака[зж]|присла|приш|привез|достал|получ|виж|види|видел|увид|попа)/u

/** The name of a thing in the nominative, whatever case it stands in, where its gender is that of its pronoun. */
function nominative(word: string, gender: Gender): string | undefined {
  const [found] = findThings([word])
  const { singular, plural, gender: own } = found?.thing ?? {}
  if (own && gender === 'pl') return plural?.nom
  if (own) return own === gender ? singular?.nom : undefined
  return nominativeOf(word).includes(gender) ? word : undefined
}

/** «Брала ради щётки, которая перестала гудеть» as «щётка перестала гудеть»: the fault stands in the second clause. */
export function ofWhich(said: string): string | undefined {
  const found = which.exec(said)
  const [, noun = '', ending = '', is = ''] = found ?? []
  const lead = wordsOf(said.slice(0, found?.index ?? 0)).filter(isFiniteVerb)
  const gender = genders[ending]
  const plain = plainText(is)
  if (
    !gender ||
    !lead.every((verb) => cameBy.test(verb)) ||
    another.test(plainText(said)) ||
    !(showsFlaw(plain) || amiss.test(plain))
  )
    return undefined
  const name = nominative(plainText(noun), gender)
  return name && retellAll(`${name} ${is.trim()}`, {})?.clause
}
