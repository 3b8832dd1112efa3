import { adjectiveOf, isGenitive, isSaidOf, nominativeOf, shortOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { isGoverned, type Subject } from './subjects'

/** Verbs that take no object, so that a noun after them is what they are said of: «отлетела пипка», not «обнаружил скол». */
export const intransitive =
  /с[ья]$|(?:просвечива[ею]т|ходит|ходят|скольз[ия]т|шум[ия]т|гуд[ия]т|пищ[ия]т|тормоз[ия]т|зависа[ею]т|ползает|ползают|темнеет|желтеет|тухн[еу]т|капает|капают|шел|шла|шло|шли|ехал[аои]?|летел[аои]?|летает|летают|пал[аои]?|падает|падают|лез(?:л[аои]|ет|ут)?|(?:вы|об|с|от)лезает|(?:вы|об|с|от)лезают|ползл?[аои]?|сох(?:л[аои])?|сохн[еу]т|тек(?:л[аои])?|теч[её]т|текут|протекает|протекают|(?:про|от|с|у|вы|под)ходил[аои]?|выпира(?:ет|ют)|выступа(?:ет|ют)|торчит|торчат|торчал[аои]?|висит|висят|запада(?:ет|ют|л[аои]?)|срабатыва(?:ет|ют)|сработал[аои]?|работает|работают|работал[аои]?|хромает|скрипит|скрипят|стучит|гремит|гремят|трещит|трещат|пахнет|пахнут|воняет|исчез(?:л[аои])?|исчезает|лопнул[аои]?|лопает|треснул[аои]?|горит|горят|сгорел[аои]?|мигает|мигают|заедает|заедают|заел[ао]?|плавает|плавают|отпал[аои]?|облез(?:л[аои])?|слиплось|есть|был[аои]?|бывает|бывают|нравится|лежит|лежат|лежал[аои]?|стоит|стоят|стоял[аои]?|свисает|свисают|провисает|провисают|линяет|ржавеет|погас(?:л[аои])?|(?:при|от)сутств(?:ует|уют|овал[аои]?)|возникает|возникают|происходит|гаснет|потух(?:л[аои])?)$|^(?:стал|стала|стало|стали|начал|начала|начало|начали|перестал|перестала|перестало|перестали|понравил[а-я]+)$/u

const comparative =
  /^(?:хуже|выше|ниже|шире|короче|тоньше|толще|легче|ярче|жестче|мягче|тише|громче|гуще|жиже|суше|дороже|дешевле|реже|чаще|крупнее|мельче)$/u
/** «темнее», «длиннее»: no neuter stands beside it. */
export const isComparative = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? ''
  if (comparative.test(word)) return true
  return (
    /.{3}ее$/u.test(word) &&
    adjectiveOf(word) === 'n' &&
    words.slice(at + 1, at + 3).every((next) => !nominativeOf(next).includes('n'))
  )
}

/** «вылезает щетина»: a feminine in «-а» at its verb stands in the nominative, for its accusative has another form. */
const isSurely = (words: readonly string[], at: number, verb: number, gender: Gender) =>
  gender === 'f' &&
  /[ая]$/u.test(words[at] ?? '') &&
  nominativeOf(words[at] ?? '').every((one) => one === 'f') &&
  words.slice(verb + 1, at).every((word) => adjectiveOf(word) === 'f')

/** «платье мало в плечах», «брюки велики»: of a size, though «мало» also counts and «велик» is a bicycle. */
const sizes = new Map<string, Gender>([
  ['мал', 'm'],
  ['мала', 'f'],
  ['мало', 'n'],
  ['маловато', 'n'],
  ['малы', 'pl'],
  ['велик', 'm'],
  ['велика', 'f'],
  ['велико', 'n'],
  ['велики', 'pl'],
])

/** What is said of a subject: a verb, a short adjective, or a full one that stands after it by itself. */
export function predicatesOf(
  words: readonly string[],
  { at, gender }: Subject,
  nouns: ReadonlySet<number>,
): number[] {
  return words.flatMap((word, place) => {
    if (place === at) return []
    if (isSaidOf(word, gender))
      return place > at || intransitive.test(word) || isSurely(words, at, place, gender)
        ? [place]
        : []
    if (place === at + 1 && sizes.get(word) === gender) return [place]
    if (shortOf(word) === gender || (place > at && isComparative(words, place))) return [place]
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

/** «ножки разной высоты»: a thing and what its pieces differ in. */
export const isOfDifferent = (words: readonly string[], { at }: Subject): boolean => {
  const place = words.findIndex((word) => /^разн(?:ого|ой|ых)$/u.test(word))
  return place > at && place === words.length - 2 && isGenitive(words.at(-1) ?? '')
}

/** «перестал есть» */
export const isEating = (words: readonly string[], at: number) =>
  words[at] === 'есть' &&
  words.slice(0, at).some((word) => /^(?:перестал|отказал|начал|стал)[а-я]{0,4}$/u.test(word))
