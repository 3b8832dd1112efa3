import { genderOf, inCase } from '../../product/noun-phrase'
import type { FoundThing } from '../../things/thing'
import { agreed, type Clause, phraseOf, type Trouble } from './trouble'

const unlike =
  /(?:^|(?<![а-я])(?:уже|совсем|вообще|вовсе|стал[аои]?|теперь|[а-я]{3,12})\s)не\s(т(?:от|а|о|е)|так(?:ой|ая|ое|ие))(?:\s[а-я]{3,12})?,?\s(?:что|как|как(?:ой|ая|ое|ие|им|ими))\s(?:был[аои]?\s)?(?:раньше|прежде)(?![а-я])/u

/** «Качество уже не то»: of a trait that he names. */
const noLonger = /(?<![а-я])(?:уже|теперь)\s(?:совсем\s|как-то\s)?не\s(т(?:от|а|о|е))[\s.!]{0,3}$/u

const named = (found: FoundThing, word: string | undefined) =>
  [found.thing.singular?.nom, found.thing.plural?.nom].some(
    (form) => form?.replaceAll('ё', 'е') === word,
  )

/** «Вкус уже не тот, что раньше»: what was better the last time is told as that. */
export function formerlyIn({ text, words, things, product }: Clause): Trouble[] {
  const full = unlike.exec(text)
  const hit = full ?? noLonger.exec(text)
  if (!hit) return []
  const at = words.indexOf(hit[1] ?? '')
  const first = things.find((found) => found.at <= at + 1 && named(found, words[found.at]))
  if (!full && (first?.thing.group !== 'trait' || /^(?:размер|цвет)/u.test(first.thing.lemma)))
    return []
  const subject = first ? phraseOf(first) : product.noun
  if (!subject || words.slice(0, at).some((word) => /^(?:брал|покупал|заказывал)/u.test(word)))
    return []
  const unlikeIt = hit[1]?.startsWith('так')
    ? 'не <такой/такая/такое/такие>, как раньше'
    : `уже не <тот/та/то/те>${full ? ', что раньше' : ''}`
  return [{ clause: `${inCase(subject, 'nom')} ${agreed(unlikeIt, genderOf(subject))}`, subject }]
}
