import { adjectiveOf, isFiniteVerb, pastOf, presentOf, shortOf } from '@/lib/text/grammar'
import { isGoverned } from '../retell/subjects'
import { wordsOf } from '../words/plain'

/** Verbs whose singular goes by another stem. */
const apart = /^(?:хотят|захотят|едят|дадут|бегут|убегут|есть|суть)/u
/** What people do. */
const ofMany =
  /^(?:бол[яе]|боя|чеш|слез[ия]|пьют|пили|нюха|жалу|смотр[еия]л|смеют|ругают|присыла|отправ|шлют|везут|привоз|говор|пиш|обеща|возвращ|отвеч|торг|продаю|обманыва|торопят|делают|шьют|кладут|игнорир|удовлетвор|намеша|принес|прислал|положил|привез|достав|упаков|вернул|ответил|отмен|сделал|написал|сказал|решил|хотел)/u
const turned =
  /^(?:за|рас|по|с|про|ис|вы|раз)(?:сты|тая|густе|тверде|темне|желте|черне|кис|порти|плави|треска|слои|клеи)/u
const softened: readonly (readonly [RegExp, string])[] = [
  [/жгут(?=ся|$)/u, 'жжет'],
  [/гут(?=ся|$)/u, 'жет'],
  [/кут(?=ся|$)/u, 'чет'],
  [/[ую]т(?=ся|$)/u, 'ет'],
  [/[ая]т(?=ся|$)/u, 'ит'],
]

function one(word: string): string | undefined {
  if (apart.test(word) || ofMany.test(word)) return undefined
  if (presentOf(word) === 'plural') {
    const [ending, made] = softened.find(([ending]) => ending.test(word)) ?? []
    return ending && made ? word.replace(ending, made) : undefined
  }
  // «застыло», of what, nobody says.
  if (pastOf(word) === 'n') return turned.test(word) ? word.replace(/ло$/u, 'л') : undefined
  if (pastOf(word) === 'pl') return word.endsWith('сь') ? reflexive(word) : singularPast(word)
  const short = shortOf(word) === 'pl' ? /(?:[ая]н|ен|ит|ыт)ы$/u.test(word) : false
  return short ? word.slice(0, -1) : undefined
}

const reflexive = (word: string): string | undefined => {
  const bare = singularPast(word.slice(0, -2))
  return bare && `${bare}ся`
}

/** «рвали» is «рвал», but «сохли» is «сох», «пришли» is «пришел». */
function singularPast(word: string): string | undefined {
  if (/шли$/u.test(word)) return word.replace(/шли$/u, 'шел')
  return /[аеиоуыя]ли$/u.test(word) ? word.slice(0, -1) : undefined
}

/** A clause said of one thing, and the words of the many by those of the one. */
type AsOne = { clause: string; many: ReadonlyMap<string, string> }
/**
 * «Рвутся от воды», where nobody names what: the same of one thing, so that it can be read as said of «товар». Nothing where
 * a word of the clause is bound to the many.
 */
export function asOne(clause: string): AsOne | undefined {
  const words = wordsOf(clause)
  const verbs = words.filter((word) => isFiniteVerb(word) || shortOf(word) === 'pl')
  const [first] = verbs
  const isBound = words.some(
    (word, at) =>
      /^(?:оба|обе|многие|они|их|некоторые|несколько|по)$/u.test(word) ||
      (adjectiveOf(word) === 'pl' && !isGoverned(words, at)),
  )
  if (!first || isBound) return undefined
  const spelt = new Map(verbs.map((word) => [word, one(word)]))
  if ([...spelt.values()].includes(undefined)) return undefined
  return {
    clause: clause
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[а-я]+/gu, (word) => spelt.get(word) ?? word)
      // «гнутся один за другим», «рвутся все»: each of them.
      .replace(/\sодин\sза\sдругим|\sодна\sза\sдругой/u, '')
      .replace(/(?<=[а-я]\s)вс[её]\s|\sвс[её]$/u, ''),
    many: new Map([...spelt].map(([word, single = '']) => [single, word])),
  }
}
