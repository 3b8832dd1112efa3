import {
  adjectiveOf,
  isAdjective,
  isFiniteVerb,
  isGenitive,
  isInfinitive,
  isNoun,
  isOfPerson,
  isSaidOf,
  nominativeOf,
  pastOf,
  shortOf,
} from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { subjectsOf } from '../words/one-clause'

/** The thing that a clause is about: its place among the words and what agrees with it. */
export type Subject = { at: number; gender: Gender }
/** A clause that says one thing of one subject, or of none that it names. */
export type Sentence = { subject?: Subject; bare?: boolean }

export const prepositions = new Set(
  'в во на с со при без для от из до по под за к ко у о об после через между над про кроме вместо около спустя из-за из-под сквозь против ради внутри вокруг возле среди'.split(
    ' ',
  ),
)
/** Words that stand between a preposition or an adverb and its noun, or say how much. */
const modest = new Set(
  'не ни очень уже еще совсем почти все всего весь вся лишь только даже слишком более менее самый самая самое самые один одна одно одни два две три'.split(
    ' ',
  ),
)
const joins = /^(?:и|или|как|чем|да)$/u
/** What is there or not, and how much of it: the thing stands in the genitive, and nothing agrees with it. */
const impersonal = /^(?:нет|нету|хватает|хватило|хватит|мало|много|маловато|немного|видно|слышно)$/u
/** The same of what is hard to do. */
const hard = /^(?:сложно|трудно|тяжело|невозможно|неудобно|нереально|неприятно|больно)$/u
const link = /^(?:показал|оказал|казал|приш|приех|доехал|дош)[а-я]*$/u
/** Exclamations, pronouns and nouns of time and measure are no subjects, whatever their form. */
const measure =
  /^(?:весь|вся|всю|супер|класс|огонь|бомба|кайф|норм|восторг|сказка|зачет|все|это|то|сам|само|сама|сами|раз|раза|час|часа|часов|день|дня|дней|неделю|неделя|недели|недель|месяц|месяца|месяцев|год|года|лет|минут|минуты|секунд|утром|вечером|штук|штуки|половина|рублей|время|пара|пару|конец|конце|виде)$/u

const span = /^(?:месяц|недел|дн|час|год|минут|секунд|лет)[а-я]{0,2}$/u

/** Whether a preposition governs the noun there, over its adjectives: «в тонком слое». */
export function isGoverned(words: readonly string[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const word = words[place] ?? ''
    if (prepositions.has(word)) return true
    if (
      !modest.has(word) &&
      !/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их)$/u.test(word)
    )
      return false
  }
  return false
}

/** Another case by its form and place: «край крышки», «много воды», «не того цвета». */
const isDependent = (words: readonly string[], at: number) =>
  /(?:ого|его|ому|ему|ую|юю|ых|их|ым|им|ыми|ими|той|тех)$/u.test(words[at - 1] ?? '') ||
  (at > 0 &&
    isGenitive(words[at] ?? '') &&
    ((isNoun(words[at - 1] ?? '') && !adjectiveOf(words[at - 1] ?? '')) ||
      span.test(words[at - 1] ?? '') ||
      impersonal.test(words[at - 1] ?? '')))

function subjectsIn(words: readonly string[]): Subject[] {
  const listed = subjectsOf(words)
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
    if (acted >= 0 && at > acted) return []
    if (
      prepositions.has(word) ||
      measure.test(word) ||
      word.length < 3 ||
      isGoverned(words, at) ||
      isDependent(words, at)
    )
      return []
    const known = listed.find((one) => one.at === at)
    if (known) return [{ at, gender: known.gender }]
    return nominativeOf(word).map((gender) => ({ at, gender }))
  })
}

/** Verbs that take no object, so that a noun after them is what they are said of: «отлетела пипка», not «обнаружил скол». */
const intransitive =
  /с[ья]$|(?:шел|шла|шло|шли|ехал[аои]?|летел[аои]?|летает|летают|пал[аои]?|падает|падают|лез(?:л[аои])?|ползл?[аои]?|сох(?:л[аои])?|сохн[еу]т|тек(?:л[аои])?|теч[её]т|текут|протекает|протекают|торчит|торчат|торчал[аои]?|висит|висят|работает|работают|работал[аои]?|хромает|скрипит|скрипят|стучит|гремит|гремят|трещит|трещат|пахнет|пахнут|воняет|исчез(?:л[аои])?|исчезает|лопнул[аои]?|лопает|треснул[аои]?|горит|горят|сгорел[аои]?|мигает|мигают|заедает|заедают|заел[ао]?|плавает|плавают|отпал[аои]?|облез(?:л[аои])?|слиплось|есть|был[аои]?|бывает|бывают|нравится|лежит|лежат|лежал[аои]?|стоит|стоят|стоял[аои]?|свисает|свисают|провисает|провисают|линяет|ржавеет|погас(?:л[аои])?|присутствует|присутствуют|отсутствует|отсутствуют|возникает|возникают|происходит|гаснет|потух(?:л[аои])?)$|^(?:стал|стала|стало|стали|начал|начала|начало|начали|перестал|перестала|перестало|перестали|понравил[а-я]+)$/u

/** What is said of a subject: a verb, a short adjective, or a full one that stands after it by itself. */
function predicatesOf(
  words: readonly string[],
  { at, gender }: Subject,
  nouns: ReadonlySet<number>,
): number[] {
  return words.flatMap((word, place) => {
    if (place === at) return []
    if (isSaidOf(word, gender)) return place > at || intransitive.test(word) ? [place] : []
    if (shortOf(word) === gender) return [place]
    return place > at &&
      adjectiveOf(word) === gender &&
      !nouns.has(place + 1) &&
      !isGoverned(words, place) &&
      // «вкусное масло и свежее»: a name and its adjectives.
      !(words[place - 1] === 'и' && place - 2 === at && adjectiveOf(words[at - 1] ?? '') === gender)
      ? [place]
      : []
  })
}

/** An accusative that looks like a nominative: the object of the verb before it. */
const isObject = (words: readonly string[], { at, gender }: Subject, verb: number) =>
  verb >= 0 &&
  at > verb &&
  (gender !== 'f' || /ь$/u.test(words[at] ?? '')) &&
  !intransitive.test(words[verb] ?? '')

/** Every adjective in the nominative goes with the subject or with the noun after it. */
const isAttached = (words: readonly string[], place: number, subject: Subject | undefined) => {
  const [said] = subject ? [] : words.flatMap((word) => pastOf(word) ?? [])
  const gender = adjectiveOf(words[place] ?? '')
  if (
    !gender ||
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
  !/^(?:проблем|вопрос|бед[аы]$|претензи|сложност|ситуаци|ошибк)/u.test(words[0] ?? '') &&
  subjects.some(({ at }) => at < 2 && /^(?:с|со|без)$/u.test(words[at + 1] ?? '')) &&
  !words.some((word) => isFiniteVerb(word) || isInfinitive(word))

/** «с датой начала июля»: a noun that looks like a verb. */
const isAfterOblique = (words: readonly string[], at: number) =>
  prepositions.has(words[at - 1] ?? '') ||
  (isDependent(words, at) && /(?:ой|ом|ей|ем|у|ю|е)$/u.test(words[at - 1] ?? ''))

/** Reads a clause in plain words; nothing where it is more or less than one statement in the third person. */
export function readSentence(words: readonly string[]): Sentence | undefined {
  if (words.some(isOfPerson)) return undefined
  const finite = words.flatMap((word, at) =>
    isFiniteVerb(word) && !isAfterOblique(words, at) ? [at] : [],
  )
  const all = subjectsIn(words)
  const nouns = new Set(all.map(({ at }) => at))
  const told = all
    .map((subject) => ({ subject, predicates: predicatesOf(words, subject, nouns) }))
    .find(({ predicates }) => predicates.length > 0)
  const [head] = all
  if (head && isCameWith(words, all)) return { subject: head }
  const bare =
    words.some((word) => impersonal.test(word)) ||
    (words.some((word) => hard.test(word)) &&
      words.some((word) => isInfinitive(word) || word === 'есть'))
  // «в сказке колобок нет героя»: beside «нет» nothing stands in the nominative.
  const lacking = words.some((word) => /^(?:нет|нету|хватает|хватило|хватит)$/u.test(word))
  const subject = lacking || (bare && !told) ? undefined : told?.subject
  const verb = told?.predicates[0] ?? finite[0] ?? -1
  if (!told && !bare && finite.length === 0) return undefined
  if (words.some(isInfinitive) && !bare && finite.length === 0) return undefined
  // «кнопка заедает таблетки выпадают»: two statements and no joint.
  const unjoined = finite.filter((at, turn) => {
    if (at === subject?.at) return false
    if (subject && !isSaidOf(words[at] ?? '', subject.gender)) return true
    return turn > 0 && !words.slice(finite[turn - 1], at).some((word) => joins.test(word))
  })
  if (unjoined.length > 0) return undefined
  if (subject && isRun(words, subject)) return undefined
  // «коробка пришла вскрыта»: an editor would print «вскрытой».
  if (
    words.some((word) => link.test(word)) &&
    words.some((word) => !/о$/u.test(word) && shortOf(word))
  )
    return undefined
  // «мясо почти не было», «водичке нет»: not what an editor would print.
  const none = words.findIndex((word) => /^(?:нет|нету|было)$/u.test(word))
  if (
    none > 0 &&
    words[none] !== 'было' &&
    /[еу]$/u.test(words[none - 1] ?? '') &&
    isNoun(words[none - 1] ?? '') &&
    !isGoverned(words, none - 1)
  )
    return undefined
  if (subject && words[none] === 'было' && words[none - 1] === 'не') return undefined
  // «внешней вид»: a slip, or a case of its own.
  if (
    subject &&
    /(?:ой|ей|ого|его|ому|ему|ую|юю|ых|их)$/u.test(words[subject.at - 1] ?? '') &&
    !nominativeOf(words[subject.at - 1] ?? '').length &&
    adjectiveOf(words[subject.at - 1] ?? '') !== subject.gender &&
    !isGoverned(words, subject.at - 1) &&
    shortOf(words[subject.at - 1] ?? '') === undefined &&
    isAdjective(words[subject.at - 1] ?? '')
  )
    return undefined
  if (!words.every((_, place) => isAttached(words, place, subject))) return undefined
  const strays = all.filter(
    (other) =>
      other.at !== subject?.at &&
      !isFiniteVerb(words[other.at] ?? '') &&
      !joins.test(words[other.at - 1] ?? '') &&
      // «выравнивание делать сложно»
      !(bare && words.some(isInfinitive) && other.gender !== 'f') &&
      // «буквы плохо видно»
      !(words.at(-1) === 'видно' && other.at < words.length - 1 && other.gender !== 'f') &&
      !isObject(words, other, verb),
  )
  if (strays.length > 0) return undefined
  return { ...(subject && { subject }), ...(bare && { bare }) }
}
