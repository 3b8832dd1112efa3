import {
  adjectiveOf,
  isGenitive,
  isInfinitive,
  isNoun,
  nominativeOf,
  presentOf,
} from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { findThings } from '../../things/lexicon'
import { type Subject as KnownSubject, subjectsOf } from '../words/one-clause'

/** The thing that a clause is about: its place among the words and what agrees with it. */
export type Subject = { at: number; gender: Gender }

export const prepositions = new Set(
  'в во на с со при без для от из до по под за к ко у о об после через между над про кроме вместо около спустя из-за из-под сквозь против ради внутри вокруг возле среди'.split(
    ' ',
  ),
)
/** Words that stand between a preposition or an adverb and its noun, or say how much. */
const modest = new Set(
  'не ни очень уже еще совсем почти все всего весь вся лишь только даже слишком более менее самый самая самое самые несколько один одна одно одни два две три'.split(
    ' ',
  ),
)
/** What is there or not, and how much of it: the thing stands in the genitive, and nothing agrees with it. */
export const impersonal =
  /^(?:нет|нету|хватает|хватило|хватит|мало|много|маловато|немного|видно|слышно)$/u
/** Exclamations, pronouns and nouns of time and measure are no subjects, whatever their form. */
const measure =
  /^(?:весь|вся|всю|супер|класс|огонь|бомба|кайф|норм|восторг|сказка|зачет|все|это|то|сам|само|сама|сами|раз|раза|час|часа|часов|день|дня|дней|неделю|неделя|недели|недель|месяц|месяца|месяцев|год|года|лет|минут|минуты|секунд|утром|вечером|штук|штуки|половина|рублей|время|пара|пару|конец|конце|виде)$/u

/** How much of a thing: the thing itself stands in the genitive after it. */
const share = new Map<string, Gender>([
  ['половина', 'f'],
  ['часть', 'f'],
  ['треть', 'f'],
  ['четверть', 'f'],
  ['большинство', 'n'],
])
/** «лампочек» has no ending of its own. */
const isShared = (word: string) =>
  isGenitive(word) || (isNoun(word) && nominativeOf(word).length === 0)
const none = new Map<string, Gender>([
  ['один', 'm'],
  ['одна', 'f'],
  ['одно', 'n'],
])
const span = /^(?:месяц|недел|дн|час|год|минут|секунд|лет)[а-я]{0,2}$/u

/** Whether a preposition governs the noun there, over its adjectives: «в тонком слое». */
export function isGoverned(words: readonly string[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const word = words[place] ?? ''
    if (prepositions.has(word)) return true
    if (
      !modest.has(word) &&
      !/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|[^аеиоу]ь(?:и|ей|ю|ем))$/u.test(
        word,
      )
    )
      return false
  }
  return false
}

/** Another case by its form and place: «край крышки», «много воды», «не того цвета». */
export const isDependent = (words: readonly string[], at: number) =>
  /(?:ого|его|ому|ему|ую|юю|ых|их|ым|им|ыми|ими|той|тех)$/u.test(words[at - 1] ?? '') ||
  (at > 0 &&
    isGenitive(words[at] ?? '') &&
    ((isNoun(words[at - 1] ?? '') &&
      !adjectiveOf(words[at - 1] ?? '') &&
      // «чувствуются комочки» has a stem of «чувство».
      !presentOf(words[at - 1] ?? '')) ||
      span.test(words[at - 1] ?? '') ||
      impersonal.test(words[at - 1] ?? '')))

/** «через десять дней семена …»: no genitive of the noun has this form. */
const isSurelyNominative = ({ plural, thing }: KnownSubject, word: string): boolean =>
  plural && thing.singular?.gen.replaceAll('ё', 'е') !== word

/** What may be the subject, by form and place: two things joined by «и» before either alone. */
export function subjectsIn(words: readonly string[]): Subject[] {
  const single = singleSubjects(words)
  // «колесо и боковые ручки»
  const second = (at: number) => (adjectiveOf(words[at] ?? '') ? at + 1 : at)
  const pairs = single.flatMap(({ at }): Subject[] =>
    words[at + 1] === 'и' && single.some((other) => other.at === second(at + 2))
      ? [{ at, gender: 'pl' }]
      : [],
  )
  return [...pairs, ...single]
}

function singleSubjects(words: readonly string[]): Subject[] {
  const listed = subjectsOf(words)
  const things = new Set(findThings(words).map(({ at }) => at))
  // «решил оформить возврат»: the object of an infinitive.
  const acted = words.findIndex((word) => isInfinitive(word) && !/с[яь]$/u.test(word))
  return words.flatMap((word, at): Subject[] => {
    // «каждая вторая рвётся»
    if (
      /^кажд(?:ый|ая|ое)$/u.test(words[at - 1] ?? '') &&
      /^(?:втор|трет|перв|четв|пят)/u.test(word) &&
      !isNoun(words[at + 1] ?? '')
    ) {
      const gender = adjectiveOf(words[at - 1] ?? '')
      return gender ? [{ at, gender }] : []
    }
    // «из пяти ни один не взошёл»
    const one = words[at - 1] === 'ни' && !isNoun(words[at + 1] ?? '') ? none.get(word) : undefined
    if (one) return [{ at, gender: one }]
    if (acted >= 0 && at > acted) return []
    // «половина лампочек не горит»
    if (share.has(word) && at === 0 && isShared(words[1] ?? ''))
      return [{ at, gender: share.get(word) ?? 'f' }]
    if (prepositions.has(word) || measure.test(word) || word.length < 3 || isGoverned(words, at))
      return []
    // «после часа носки»: of wearing, not socks.
    if (word === 'носки' && words.slice(0, at).some((before) => prepositions.has(before))) return []
    const known = listed.find((one) => one.at === at)
    if (!(known && isSurelyNominative(known, word)) && isDependent(words, at)) return []
    if (known) return [{ at, gender: known.gender }]
    // «край чехла»: the form of a noun that our lists decline.
    if (things.has(at)) return []
    return nominativeOf(word).map((gender) => ({ at, gender }))
  })
}
