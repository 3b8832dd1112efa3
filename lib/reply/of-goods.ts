import { type Gender, past } from '@/lib/text/inflect'
import { subjectsOf } from './echo/words/one-clause'
import { wordsOf } from './echo/words/plain'
import { findThings } from './things/lexicon'

/** What goods are called where their own noun is not known, and what agrees with it. */
const anyGoods: Record<string, Gender> = {
  покупка: 'f',
  товар: 'm',
  вещь: 'f',
  изделие: 'n',
  изделия: 'pl',
}

/** Goods of no name of their own: «покупка». */
export const isUnnamed = (subject: string): boolean => subject in anyGoods

/** The gender of what stands in the nominative; nothing where no list knows it. */
export function genderOfSubject(subject: string): Gender | undefined {
  const [first] = subjectsOf(wordsOf(subject))
  return anyGoods[subject] ?? first?.gender
}

/** Whether a noun names what was bought. */
export const isGoods = (subject: string): boolean =>
  isUnnamed(subject) || findThings(wordsOf(subject)).some(({ thing }) => thing.group === 'product')

const adjectiveEnds: Record<Gender, readonly [hard: string, soft: string]> = {
  m: ['ым', 'им'],
  n: ['ым', 'им'],
  f: ['ой', 'ей'],
  pl: ['ыми', 'ими'],
}
/** «стоящей» → «стоящим», «мятой» → «мятым», «мягкой» → «мягким». */
function inGender(adjective: string, gender: Gender): string {
  const [, stem = '', ending = ''] = /^(.+?)(ыми|ими|ым|им|ой|ей)$/u.exec(adjective) ?? []
  if (!stem) return adjective
  const [hard, soft] = adjectiveEnds[gender]
  const hushing = /[жшчщ]$/u.test(stem)
  if (gender === 'f') return stem + (/[ий]/u.test(ending) && !/[гкх]$/u.test(stem) ? soft : hard)
  return stem + (hushing || /[гкх]$/u.test(stem) || /^(?:им|ей|ими)$/u.test(ending) ? soft : hard)
}

/** What is said of «покупка» said of a noun of another gender: «не оправдала денег» → «не оправдал денег»; nothing where unsure. */
export function agreeing(is: string, gender: Gender): string | undefined {
  const [, not = '', verb = '', rest = ''] = /^(не )?([а-яё]+)((?: .*)?)$/u.exec(is) ?? []
  const masculine = /^приш(?:ла|ло|ли)$/u.test(verb)
    ? 'пришёл'
    : /^[а-яё]+[аиеуя]л(?:а|о|и)$/u.test(verb)
      ? verb.slice(0, -1)
      : /^[а-яё]+[аиеуя]л(?:ась|ось|ись)$/u.test(verb)
        ? `${verb.slice(0, -3)}ся`
        : /^[а-яё]+[аиеуя]л(?:ся)?$|^пришёл$/u.test(verb)
          ? verb
          : undefined
  if (!masculine) return undefined
  const linked = /^(?:приш|оказал|показал)/u.test(verb)
    ? rest.replace(
        /^((?: слишком| совсем| такой)?) ([а-яё]{3,20}(?:ой|ей|ым|им|ыми|ими))(?![а-яё])/u,
        (_, before: string, adjective: string) => `${before} ${inGender(adjective, gender)}`,
      )
    : rest
  return `${not}${past(masculine, gender)}${linked}`
}
