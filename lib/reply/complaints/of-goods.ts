import { presentOf } from '@/lib/text/grammar'
import { type Gender, past } from '@/lib/text/inflect'
import { subjectsOf } from '../echo/words/one-clause'
import { plainText, wordsOf } from '../echo/words/plain'
import { findThings } from '../things/lexicon'

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

/** Bought as often as they are parts of what was bought. */
const alsoParts = new Set('кабель зарядка адаптер ремень пояс шланг датчик резинка ключ'.split(' '))
/** Whether a noun names what was bought. */
export const isGoods = (subject: string): boolean =>
  isUnnamed(subject) ||
  findThings(wordsOf(subject)).some(
    ({ thing }) => thing.group === 'product' && !alsoParts.has(thing.lemma),
  )

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

const adverb =
  /^(?:не|ни|уже|сразу|даже|очень|совсем|почти|еле|едва|всегда|часто|[а-яё]{3,}[^т]о)$/u
/** An adjective that goes with its noun: what stands in the present tense needs no other form but for it. */
const adjective = /(?:[ыи]м|[ыи]ми|[ое]й|[ыи]й|[ая]я|[ое]е|[ыи]е)$/u

/** What is said of «покупка» said of a noun of another gender: «не оправдала денег» → «не оправдал денег»; nothing where unsure. */
export function agreeing(is: string, gender: Gender): string | undefined {
  const words = is.split(' ')
  const at = words.findIndex((word) => !adverb.test(word))
  const verb = words[at]
  if (!verb) return undefined
  const before = words.slice(0, at).map((word) => `${word} `)
  const rest = words
    .slice(at + 1)
    .map((word) => ` ${word}`)
    .join('')
  if (presentOf(plainText(verb)) === 'singular')
    return gender === 'pl' || words.some((word) => adjective.test(word)) ? undefined : is
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
        /^((?: вам| Вам| тебе)?(?: слишком| совсем| такой| очень)?)((?: [а-яё]{3,20}(?:ой|ей|ым|им|ыми|ими)){1,2})(?![а-яё])/u,
        (_, before: string, adjectives: string) =>
          before + adjectives.replace(/[а-яё]+/gu, (one) => inGender(one, gender)),
      )
    : rest
  return `${before.join('')}${past(masculine, gender)}${linked}`
}
