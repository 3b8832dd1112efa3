import { adjectiveOf, nominativeOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import type { FoundThing } from '../../things/thing'
import { odd, spoken, strange } from '../quotes/quote'
import type { Clause } from '../troubles/trouble'
import { isCommonWord, withYo } from './common-words'
import { isEveryday } from './everyday-words'
import { isMisspelt } from './misspelt'

/** What a verb's form allows its subject to be; `undefined`: anything. */
export function subjectGender(verb: string): readonly Gender[] | undefined {
  if (/л(?:ся)?$/u.test(verb)) return ['m']
  if (/л(?:а|ась)$/u.test(verb)) return ['f']
  if (/л(?:о|ось)$/u.test(verb)) return ['n']
  if (/(?:ли|лись|[аяую]т|[аяую]тся)$/u.test(verb)) return ['pl']
  if (/^(?:малы|велики|тонки|узки|коротки)$/u.test(verb)) return ['pl']
  // «очень маленькая»: an adjective as the predicate.
  if (/(?:ая|яя)$/u.test(verb)) return ['f']
  if (/(?:ые|ие)$/u.test(verb)) return ['pl']
  if (/(?:ый|ий)$/u.test(verb)) return ['m']
  return /(?:[еи]т|[еи]тся)$/u.test(verb) ? ['m', 'f', 'n'] : undefined
}
/** The same of a short participle: «разбита». */
export function participleGender(word: string): readonly Gender[] | undefined {
  const [, ending] = /(?:[аяе]н|[иы]т|[оя]т)(а|о|ы)$/u.exec(word) ?? []
  if (/[аяе]н$/u.test(word)) return ['m']
  return ending === undefined ? undefined : [({ а: 'f', о: 'n', ы: 'pl' } as const)[ending] ?? 'm']
}

/** What stands between a noun and its verb. */
const between =
  /^(?:не|уже|сразу|сам[аои]?|все|весь|вся|очень|просто|только|тоже|вообще|потом|даже|почти|через|на|за|в|после|первый|второй|третий|первом|день|дня|дней|неделю|месяц|раз|раза|же|и|еще|совсем|местами|никак|был[аои]?|приш(?:ел|ла|ло|ли)|приех[A-Za-zЀ-ӿ]+|оказал[A-Za-zЀ-ӿ]+|стал[аои]?|начал[аои]?)$|(?:но|ски|ько|тро|хо|бо|ло)$/u
/** What may stand before the noun that a clause is about. */
const opening =
  /^(?:но|а|и|да|эт(?:от|а|и|о)|сам[аи]?|у|меня|него|нее|одна|один|одни|мо[йя]|мои|наш|наша|наши|также|еще|тоже|ведь|просто)$/u
/** Joints and adverbs that look like nouns. */
const joint =
  /^(?:спустя|погодя|мимо|хотя|лично|прич[её]м|притом|кстати|короче|нехрена|вначале|сперва|снова|опять|слегка|едва|иногда|всегда|снизу|сбоку|сверху|сразу|затем|зачем|совсем|вечером|утром|весь|всем|жаль|сейчас|вчера|завтра|сегодня|дома|назад|обратно|хоть|пусть|вновь|вместо|кроме|вдруг|вокруг|нигде|везде|надо|нельзя|пока|когда|тогда|никогда)$/u
/** Matters of which something breaks or holds: «голова отвалилась», «край отклеился». */
const limbs = new Set(
  'голова рука нога хвост край бок угол верх низ основание рукоятка кончик туман дым пар луч'.split(
    ' ',
  ),
)
export const notNoun =
  /(?:[еи]т|[уюая]т|л|ла|ли|лся|лась|лись|тся|ть|ться|[аяое][ея]|ии|ешь|ишь|[аяе]н[аоы]?|[иыоя]т[аы]|дцать|ый|ий|ой|ые|ие|ых|их|ого|его|ами|ями|ах|ях|ой|ей)$/u

function genderOfNoun(compound: string): Gender | undefined {
  // «крышка-поддон» goes by its first noun.
  const [word = ''] = compound.split('-')
  if (/[ыи]$/u.test(word)) return 'pl'
  if (/(?:[ая]|сть|знь)$/u.test(word)) return 'f'
  if (/(?:тель|арь)$/u.test(word)) return 'm'
  return /[бвгджзклмнпрстфхцчшщй]$/u.test(word) ? 'm' : undefined
}

/** Nouns that end as participles and verbs do. */
const inSpiteOfEnding =
  /^(?:туман|барабан|клапан|фонтан|карман|магнит|аппарат|автомат|агрегат|канал|пенал|клей|слой|игла|юла)$/u
/** «снимаю звезду, потому что туман …»: a new clause begins after «что». */
const sinceJoint = (words: readonly string[]) =>
  words.slice(words.findLastIndex((word) => /^(?:что|поскольку|но|однако)$/u.test(word)) + 1)

const governing = /^(?:в|на|с|со|для|от|из|из-под|из-за|у|под|над|по|к|о|за|при|внутри)$/u

const isGenitive = ({ thing }: FoundThing, word: string) =>
  [thing.singular?.gen, thing.plural?.gen].some((form) => form?.replaceAll('ё', 'е') === word)

/** «клавиши» may be the nominative of many. */
const isForm = ({ thing }: FoundThing, word: string) =>
  [thing.singular?.nom, thing.plural?.nom].some((form) => form?.replaceAll('ё', 'е') === word)

/** A noun that no list knows opens the clause there and agrees with the verb. */
function opensWithNoun(
  words: readonly string[],
  place: number,
  genders: readonly Gender[] | undefined,
): boolean {
  const word = words[place] ?? ''
  if (word.length < 4 || spoken.has(word) || notNoun.test(word) || joint.test(word)) return false
  if (isCommonWord(word) || !words.slice(0, place).every((before) => opening.test(before)))
    return false
  const gender = genderOfNoun(word)
  return gender !== undefined && (!genders || genders.includes(gender))
}

/**
 * «отлетела пипка»: a noun that no list knows follows the verb and agrees with it, so that of the product nothing is said.
 */
export function unknownAfter(
  { words, things }: Clause,
  at: number,
): { word: string; gender: Gender } | { word?: undefined } | undefined {
  // «перестал работать обдув»: the first of two verbs shows it.
  const shown = /(?:ть|ться)$/u.test(words[at] ?? '') ? (words[at - 1] ?? '') : (words[at] ?? '')
  const genders = participleGender(shown) ?? subjectGender(shown)
  if (!genders) return undefined
  for (let place = at + 1; place <= Math.min(words.length - 1, at + 3); place++) {
    const word = words[place] ?? ''
    if (governing.test(word) || /^(?:через|после|и|а|но|когда|как|что)$/u.test(word))
      return undefined
    if (between.test(word) || /(?:ый|ий|ая|яя|ое|ее|ые|ие)$/u.test(word)) continue
    const known = things.find((found) => found.at === place)
    // «перестал работать обдув»: what a thing does, and not the whole of it.
    if (known?.thing.group === 'matter' && genders.includes(known.thing.gender) && !known.plural)
      return { word: withYo(word), gender: known.thing.gender }
    if (known) return undefined
    if (word.length < 4 || spoken.has(word) || notNoun.test(word) || joint.test(word))
      return undefined
    // «не работает толком», «… весной»: an adverb or an instrumental is no subject.
    if (isCommonWord(word) || /(?:[оеё][мй]|[аы]м)$/u.test(word)) return undefined
    if (isEveryday(word) && genders.length === 1 && !/[бвгджзклмнпрстфхцчшщ]$/u.test(word))
      return undefined
    const gender = genderOfNoun(word)
    if (!gender || !genders.includes(gender)) return undefined
    // Beside a verb of no gender it may be anything: of the product nothing is said, and of it neither.
    return genders.length === 1 && isPrintable(word) ? { word: withYo(word), gender } : {}
  }
  return undefined
}

const isPrintable = (word: string) =>
  !(odd.test(word) || strange.test(word) || /[бдсв]ь[её]/u.test(word) || isMisspelt(word))

/**
 * «держатель отвалился»: the verb belongs to a noun before it that no list of goods and parts knows, so that of the product
 * nothing is said. `word` is the noun where it is fit to repeat.
 */
export function unknownSubject(
  { words, things }: Clause,
  at: number,
): { word: string; gender: Gender } | { word?: undefined } | undefined {
  const genders = participleGender(words[at] ?? '') ?? subjectGender(words[at] ?? '')
  for (let place = at - 1; place >= Math.max(0, at - 5); place--) {
    const word = words[place] ?? ''
    if (between.test(word)) continue
    // «собачка на молнии заедает», «держатель лампы отвалился»: what the noun hangs on is not the subject.
    if (place > 0 && governing.test(words[place - 1] ?? '')) {
      place--
      continue
    }
    const known = things.find((found) => found.at === place)
    if (known && isGenitive(known, word)) {
      if (opensWithNoun(words, place - 1, genders)) continue
      // «задняя стенка ящика отходит»: not the whole of it.
      const heads = nominativeOf(words[place - 1] ?? '')
      if (!isForm(known, word) && heads.some((one) => !genders || genders.includes(one))) return {}
    }
    if (known && !limbs.has(known.thing.lemma)) return undefined
    const isNoun = inSpiteOfEnding.test(word)
    if (!isNoun && (word.length < 4 || spoken.has(word) || notNoun.test(word) || joint.test(word)))
      return undefined
    // «видно, что этикетка оторвана»: right before its verb it is the subject, however common.
    const isBeside =
      place === at - 1 &&
      nominativeOf(word).some((one) => genders?.length === 1 && genders.includes(one)) &&
      adjectiveOf(word) === undefined
    if (!known && !isNoun && isCommonWord(word) && !isBeside) return undefined
    // Only a noun that opens the clause surely stands in the nominative.
    if (!known && !sinceJoint(words.slice(0, place)).every((before) => opening.test(before)))
      return undefined
    if (known && /^(?:в|на|с|со|для|от|из|у|под|над|по|к|о|за)$/u.test(words[place - 1] ?? ''))
      return undefined
    const gender = known && !known.plural ? known.thing.gender : genderOfNoun(word)
    if (!gender || (genders && !genders.includes(gender))) return undefined
    return known || isPrintable(word) ? { word: withYo(word), gender } : {}
  }
  return undefined
}
