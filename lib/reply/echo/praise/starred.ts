import { type Gender, past } from '@/lib/text/inflect'
import { joined } from '../../product/noun-phrase'
import { findThings } from '../../things/lexicon'
import { plainText, wordsOf } from '../words/plain'
import type { Praised } from './praised'

type Liking = Extract<Praised, { clause: string }>
export type Liked = { of: string; gender: Gender }

/** «Четыре звезды за вес, цену и аромат»: what the stars are given for, where something else was amiss. */
const starred =
  /(?<![а-яё])(?:зв[её]зд[а-яё]{0,5}|балл[а-яё]{0,2}|тройка|четв[её]рка)\s(?:(?:только|лишь|исключительно|именно)\s)?за\s(?!то(?![а-яё])|отсутств|плох|ужас|брак|недостат)([^.!?\n]{3,60})/iu
/** «Минус звезда за доставку». */
const taken = /сня|сниж|минус|убра|убир/iu
export function starredIn(text: string): Liking[] {
  const found = starred.exec(text)
  if (!found || taken.test(text.slice(Math.max(0, found.index - 25), found.index))) return []
  const names = (found[1] ?? '')
    .split(/,|\sи\s(?:за\s)?/u)
    .map((part) => wordsOf(plainText(part).replace(/^\s*за\s/u, '')))
  const things = names.flatMap((words) => {
    const [{ thing, plural } = {}] = words.length === 1 ? findThings(words) : []
    const forms = plural ? thing?.plural : thing?.singular
    return thing && forms && forms.acc.replaceAll('ё', 'е') === words[0] && thing.group !== 'flaw'
      ? [
          {
            of: thing.lemma === 'вид' ? 'внешний вид' : forms.nom,
            gender: plural ? ('pl' as const) : thing.gender,
          },
        ]
      : []
  })
  // «За плохой запах» stands among them: they may be what displeased.
  return things.length > 0 && things.length === names.length ? liked(things) : []
}

/** Things with the gender that agrees with them, as «цвет и запах понравились». */
export function liked(things: readonly Liked[]): Liking[] {
  const [first] = things
  if (!first) return []
  const of = joined(things.slice(0, 3).map((one) => one.of))
  const is = past('понравился', things.length > 1 ? 'pl' : first.gender)
  return [{ clause: `${of} ${is}`, said: { of, is } }]
}
