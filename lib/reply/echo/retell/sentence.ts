import {
  adjectiveOf,
  isFiniteVerb,
  isInfinitive,
  isNoun,
  isOfPerson,
  isSaidOf,
  nominativeOf,
  pastOf,
  shortOf,
} from '@/lib/text/grammar'
import { subjectsOf } from '../words/one-clause'
import { absentIn } from './absence'
import { isLacked, isMeasureOfVerb } from './measured'
import { intransitive, isComparative, isEating, isOfDifferent, predicatesOf } from './predicates'
import { isSlip } from './slips'
import {
  impersonal,
  isDependent,
  isGoverned,
  prepositions,
  type Subject,
  subjectsIn,
} from './subjects'

/** A clause that says one thing of one subject, or of none that it names. */
export type Sentence = {
  subject?: Subject
  bare?: boolean
  /** The thing of which there is none, as it stands in the clause. */
  absent?: string
}
/** Why a clause in plain words is no such sentence. */
export type Unread =
  | 'of-person'
  | 'no-predicate'
  | 'infinitive'
  | 'run-on'
  | 'slip'
  /** Nobody misses what is not there. */
  | 'well'
  | 'loose-adjective'
  | 'loose-noun'

const joins = /^(?:и|или|как|чем|да)$/u
/** What is hard to do: an infinitive stands beside it, and nothing agrees with it. */
const hard = /^(?:сложно|трудно|тяжело|невозможно|неудобно|нереально|неприятно|больно)$/u
/** An accusative that looks like a nominative: the object of the verb before it. */
const isObject = (words: readonly string[], { at, gender }: Subject, verb: number) =>
  verb >= 0 &&
  at > verb &&
  (gender !== 'f' || /ь$/u.test(words[at] ?? '')) &&
  // «перестал есть корм»
  (!intransitive.test(words[verb] ?? '') ||
    words
      .slice(verb + 1, at)
      .some((word) => word === 'есть' || (isInfinitive(word) && !/с[яь]$/u.test(word))))

/** Every adjective in the nominative goes with the subject or with the noun after it. */
const isAttached = (words: readonly string[], place: number, subject: Subject | undefined) => {
  const [said] = subject ? [] : words.flatMap((word) => pastOf(word) ?? [])
  const gender = adjectiveOf(words[place] ?? '')
  if (
    !gender ||
    isComparative(words, place) ||
    isGoverned(words, place) ||
    /^вс[её]?(?:ь|я)?$|^весь$/u.test(words[place] ?? '') ||
    /(?:ой|ей)$/u.test(words[place] ?? '')
  )
    return true
  // «приехала грязная»: it agrees with the verb of a thing that was left out.
  if ((subject?.gender ?? said) === gender) return true
  return words
    .slice(place + 1, place + 3)
    .some(
      (word) =>
        nominativeOf(word).includes(gender) ||
        subjectsOf([word]).some((one) => one.gender === gender),
    )
}

/** Adjectives or statements one after another with no comma: «упаковка целая все на месте», «лёгкий и удобный заряд держит». */
function isRun(words: readonly string[], { at, gender }: Subject): boolean {
  const adjectives = words.flatMap((word, place) =>
    adjectiveOf(word) === gender && !isGoverned(words, place) ? [place] : [],
  )
  const after = adjectives.filter((place) => place > at)
  return (
    // «цвет и материал приятный»
    ((words[at - 1] === 'и' || (words[at + 1] === 'и' && isNoun(words[at + 2] ?? ''))) &&
      gender !== 'pl') ||
    (words[1] === 'и' && adjectives.includes(0) && adjectives.includes(2)) ||
    after.some((place) => adjectives.includes(place + 1)) ||
    after.some(
      (place) =>
        !words.slice(at, place).some(isFiniteVerb) &&
        words.slice(place + 1).some(isFiniteVerb) &&
        !words.slice(place + 1).some((word) => joins.test(word)),
    )
  )
}

/** «тюль с браком», «набор без инструкции»: a thing and what it came with. */
const isCameWith = (words: readonly string[], subjects: readonly Subject[]): boolean =>
  words.length < 6 &&
  // «проблема с доставкой» is no statement.
  !/^(?:один$|одна$|одно$|одни$|прост[а-я]{2}$|обычн[а-я]{2}$|сплошн[а-я]{2}$|проблем|вопрос|бед[аы]$|претензи|сложност|ситуаци|ошибк|смесь|микс|помесь|сочетани)/u.test(
    words[0] ?? '',
  ) &&
  subjects.some(
    ({ at }) =>
      at < 2 &&
      // «цветочный запах с нотками мыла» is but named.
      !(at === 1 && /^(?:запах|аромат|вкус|привкус|послевкусие)$/u.test(words[at] ?? '')) &&
      (/^(?:с|со|без)$/u.test(words[at + 1] ?? '') ||
        // «линза в царапинах»
        (/^во?$/u.test(words[at + 1] ?? '') && /[ая]х$/u.test(words.at(-1) ?? ''))),
  ) &&
  !words.some((word) => isFiniteVerb(word) || isInfinitive(word))

/** Buyers, their kin and those who sell: what they did is no statement of the goods. */
export const person =
  /^(?:муж|жена|сын|сынок|доч[а-я]+|дедушка|соседка|девушка|мама|папа|ребенок|дети|внук|внучка|внуки|брат|сестра|подруга|друг|бабушка|девочка|девочки|мальчик|курьер|продавец|продавцы|менеджер|сотрудник|сотрудники|оператор|поддержка|магазин|склад|почта|логисты|доставщик|доставщики|грузчик|грузчики|упаковщик|упаковщица|сборщик|сборщики|производитель|изготовитель|клиентка|клиенты|люди|покупатель|покупатели|человек|мастер)$/u

/** «с датой начала июля»: a noun that looks like a verb. */
const isAfterOblique = (words: readonly string[], at: number) =>
  prepositions.has(words[at - 1] ?? '') ||
  (isDependent(words, at) && /(?:ой|ом|ей|ем|у|ю|е)$/u.test(words[at - 1] ?? ''))

/** Reads a clause in plain words; the reason where it is more or less than one statement in the third person. */
export function readSentence(words: readonly string[]): Sentence | Unread {
  if (words.some(isOfPerson)) return 'of-person'
  const absent = absentIn(words)
  if (absent === 'well') return 'well'
  if (absent !== undefined) return { bare: true, absent: words[absent] ?? '' }
  const finite = words.flatMap((word, at) =>
    isFiniteVerb(word) && !isAfterOblique(words, at) && !isEating(words, at) ? [at] : [],
  )
  const all = subjectsIn(words)
  const nouns = new Set(all.map(({ at }) => at))
  const told = all
    .map((subject) => ({ subject, predicates: predicatesOf(words, subject, nouns) }))
    .find(({ predicates }) => predicates.length > 0)
  const [head] = all
  if (head && (isCameWith(words, all) || isOfDifferent(words, head))) return { subject: head }
  const bare =
    words.some(
      (word, at) =>
        impersonal.test(word) &&
        !isMeasureOfVerb(words, at) &&
        // «немного выше» counts nothing.
        (word !== 'немного' || isNoun(words[at + 1] ?? '')),
    ) ||
    (words.some((word) => hard.test(word)) &&
      words.some((word) => isInfinitive(word) || word === 'есть'))
  // «в сказке колобок нет героя»: beside «нет» nothing stands in the nominative.
  const lacking = words.some((word) => /^(?:нет|нету|хватает|хватило|хватит)$/u.test(word))
  const subject = lacking || (bare && !told) ? undefined : told?.subject
  if (subject && person.test(words[subject.at] ?? '')) return 'of-person'
  const verb = told?.predicates[0] ?? finite[0] ?? -1
  const isShort = words.some((word, at) => shortOf(word) && !isGoverned(words, at))
  if (!told && !bare && finite.length === 0 && !isShort) return 'no-predicate'
  if (words.some(isInfinitive) && !bare && finite.length === 0) return 'infinitive'
  // «кнопка заедает таблетки выпадают»: two statements and no joint.
  const unjoined = finite.filter((at, turn) => {
    if (at === subject?.at) return false
    if (subject && !isSaidOf(words[at] ?? '', subject.gender)) return true
    return turn > 0 && !words.slice(finite[turn - 1], at).some((word) => joins.test(word))
  })
  // «коробка порвана все рассыпано»
  const other = words.some(
    (word, at) =>
      subject &&
      at > subject.at &&
      /^вс[её]$/u.test(words[at - 1] ?? '') &&
      shortOf(word) === 'n' &&
      subject.gender !== 'n',
  )
  if (unjoined.length > 0 || other || (subject && isRun(words, subject))) return 'run-on'
  if (isSlip(words, subject)) return 'slip'
  if (!words.every((_, place) => isAttached(words, place, subject))) return 'loose-adjective'
  const strays = all.filter(
    (other) =>
      other.at !== subject?.at &&
      !isFiniteVerb(words[other.at] ?? '') &&
      !joins.test(words[other.at - (adjectiveOf(words[other.at - 1] ?? '') ? 2 : 1)] ?? '') &&
      // «жидкости мало»
      !(
        words.some((word) => /^(?:мало|маловато|много)$/u.test(word)) && isLacked(words, other.at)
      ) &&
      // «выравнивание делать сложно»
      !(bare && words.some(isInfinitive) && other.gender !== 'f') &&
      // «буквы плохо видно»
      !(words.at(-1) === 'видно' && other.at < words.length - 1 && other.gender !== 'f') &&
      !isObject(words, other, verb),
  )
  if (strays.length > 0) return 'loose-noun'
  return { ...(subject && { subject }), ...(bare && { bare }) }
}
