import { isFiniteVerb, nominativeOf, pastOf, presentOf, shortOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { rememberedFor } from '@/lib/text/remembered'
import { genderOf } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { hangsOnMore } from '../quotes/alone'
import { isIronic } from '../quotes/irony'
import { decent, unpointed } from '../quotes/quote'
import { withYo } from '../words/common-words'
import { cutShort } from '../words/one-clause'
import { personal } from '../words/personal'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { unfound } from './absence'
import { arrived } from './arrived'
import { asImpression } from './as-impression'
import { cameWith, losesNoun, ofStock } from './in-order'
import { plainly } from './plainly'
import { isSent, verbFirst } from './sent'
import { readSentence, type Sentence, type Unread } from './sentence'
import { prepositions } from './subjects'
import { placeOf, supplied } from './supplied'

const longest = 11
/** A word that a sentence cannot end with: what it stood before was lost. */
const loose =
  /(?:^|\s)(?:(?<!\sне\s)полностью|очень|совсем|просто|тоже|еще|уже|почти|более|менее|самый|самая|весь|вся|все|на|в|с|без|для|от|из|к|о|по|за|при|под|выглядит|выглядят|смотрится|смотрятся|становится|становятся|дотягивает|дотягивают|похож|похожа|похоже|похожи|доходит|доходят|является|делает|делают)$|(?<!(?:^|\s)(?:не|плохо|неверно|неправильно)\s)(?<![а-я])показыва[ею]т$/u
/** «дёшево выглядит»: how, stands before. */
const looks = /(?<=[а-я]{3}о\s)(?:выглядит|выглядят|смотрится|смотрятся)$/u
const unfit =
  /(?<![A-Za-zЀ-ӿ])(?:(?:ужасн|отврат|мерзк|паршив|убог|кошмар|химозн|страшн|гадк|звезд|разобрал)[A-Za-zЀ-ӿ]*|походу|неужели|разве|норм|желания|сначала|потом|типа|толи|слова|странно|обидно|жаль|жалко|печально|санкци[а-я]*|нужен|нужна|нужны|тво[а-я]+|советую|рекомендую|значит|видимо|средн[а-я]+|однозначно|никак(?:ой|ая|ое|ие)|так(?:ой|ая|ое|ие|ого|ому|им|их)|при\sтом|претензи[а-я]*|возможност[а-я]*|фото|картин[а-я]+|(?:описани|соответств)[а-я]*|эт(?:от|а|о|и|ой|ом)|(?<!кажд[а-я]{2}\s)(?<!в\s|на\s)(?:перв(?:ый|ая|ое|ые|ом)|втор(?:ой|ая|ое|ые|ом))|прошл(?!огодн)[а-я]+|последн[а-я]+|раньше|друг(?:ой|ая|ое|ие|их|ими))(?![A-Za-zЀ-ӿ])/u
/**
 * A clause after «что …»; the thing that it names where it names one (`named`: its word), `supplied` where the buyer left it
 * out, `all` where he says «всё».
 */
export type Retold = { clause: string; supplied?: string; named?: string; all?: true } & Pick<
  Sentence,
  'subject' | 'absent'
>
/** Why a clause is not retold. */
export type Refusal =
  | Unread
  | 'length'
  | 'marks'
  | 'unpointed'
  | 'word'
  | 'cut-short'
  | 'personal'
  | 'hangs-on-more'
  | 'unknown-word'
  | 'indecent'
  | 'nameless'
export type Retelling = Retold | { refused: Refusal }

/** «Пузырится», «протекает»: one verb tells it all. */
const amissAlone =
  /^(?:пузыр|расслаива|отслаива|отклеива|расклеива|скатыва|кроши|осыпа|рассыпа|слип|залипа|запотева|перегрева|размазыва|деформир|облупи|отлип|растек|раство?рил|скукож|сморщи|выгнул|прогнул|погнул|потрескал|трескал|лома|рв|шата|болта|съезжа|соскальзыва|сползает|сползают|слета|слезает|слезают|облеза|отходит|отходят|отвалива|отпада|отлета|протека|подтека|теч|тек|скрип|стуч|дребезж|хрустит|хлюпа|линя|тормоз|глюч|завис|заеда|провиса|шум|гуд[ия]|жужж|вибрир|трещ|пища|хрип|мига|мерца|искр)/u

/** «видно, что …» is a guess, «плохо видно» a fact. */
const seen = /(?<![A-Za-zЀ-ӿ])(?:не|плохо|слабо|еле|едва)\s(?:видно|слышно)(?![A-Za-zЀ-ӿ])/gu
/** «ни одной пуговицы» stands beside «не». */
const notOne = /(?<![A-Za-zЀ-ӿ])ни\s(?:один|одна|одно|одной|одного)(?![A-Za-zЀ-ӿ])/gu
/** «с этой доской сыр не нарезать»: the goods spoken of, and no others. */
const withThis = /(?<=(?<![а-я])(?:с|из|от|после)\s)эт(?:ой|им|ого|их|ими)\s(?=[а-я]{3})/u
/** «одна ножка короче других»: of the same goods. */
const thanOthers = /(?<=[а-я]{2}(?:че|ше|же|ле|ее)\s)(?:других|другой|другого)(?![а-я])/u
const another = /(?<![а-я])друг(?:ой|ая|ое|ие|ую|их)(?![а-я])/gu

/** What of a clause, once calmed and in plain words, no sentence of ours can carry, whatever its grammar. */
function unfitFor(told: string, plain: string, words: readonly string[]): Refusal | undefined {
  const alone = words.length === 1 && amissAlone.test(plain) && isFiniteVerb(plain)
  if ((words.length < 2 && !alone) || words.length > longest || told.length > 90) return 'length'
  if (/[^\p{Script=Cyrillic}\s\d%-]|^\d|\s-|-\s|\s\p{Lu}/u.test(told)) return 'marks'
  const denied = words.length === 2 && words[0] === 'не' && isFiniteVerb(words[1] ?? '')
  if (unpointed.test(plain) && !denied && !alone) return 'unpointed'
  const pointed = plain.replace(withThis, '').replace(thanOthers, '')
  if (unfit.test(isSent(words) ? pointed.replace(another, '') : pointed)) return 'word'
  if (cutShort.test(plain) || loose.test(plain.replace(looks, '')) || losesNoun(words))
    return 'cut-short'
  if (personal.test(plain.replace(seen, '').replace(notOne, ''))) return 'personal'
  // «семян не оказалось» does not go on, as «оказалось, что …» does.
  if (hangsOnMore(told.replace(/(?<=\sне\s)оказалось$/iu, 'было')) || isIronic(told))
    return 'hangs-on-more'
  return isWellKnown(words) ? undefined : 'unknown-word'
}

/** «всё отклеивается»: all of it is the subject, and only the verb tells it from «все». */
function ofAll(clause: string, words: readonly string[]): string | undefined {
  const at = words.indexOf('все')
  const verbs = words.filter(isFiniteVerb)
  // What runs through a filter is no part of it.
  const isOfIt = verbs.every(
    (verb) =>
      (pastOf(verb) === 'n' || presentOf(verb) === 'singular') && !/^про(?:тек|ход)/u.test(verb),
  )
  return at >= 0 &&
    !prepositions.has(words[at - 1] ?? '') &&
    verbs.length > 0 &&
    isOfIt &&
    !words.includes('было')
    ? clause.replace(/(?<![а-яё])вс[её](?![а-яё])/u, 'всё')
    : undefined
}

const genderOfSupplied = (name: string, { noun }: ProductName): Gender | undefined =>
  noun ? genderOf(noun) : name === 'товар' ? 'm' : name === 'покупка' ? 'f' : undefined

/** A sentence whose thing is named, or a name supplied for it where that agrees. */
function withName(
  clause: string,
  words: readonly string[],
  sentence: Sentence,
  product: ProductName,
): Retelling {
  if (sentence.subject) {
    const said = arrived(words, clause.split(' '), sentence.subject).join(' ')
    return { clause: said, subject: sentence.subject, named: words[sentence.subject.at] ?? '' }
  }
  if (sentence.absent !== undefined) return { clause, absent: sentence.absent }
  const whole = ofAll(clause, words)
  if (whole) return { clause: whole, all: true }
  // «кофе почти нет и очень сладкие»: of what, nobody says.
  if (sentence.bare && words.includes('и')) return { refused: 'nameless' }
  const finite = words.findIndex(isFiniteVerb)
  const verb = finite < 0 ? words.findIndex((word) => shortOf(word)) : finite
  const stock = product.noun && ofStock(clause, product.noun)
  if (stock) return { clause: stock }
  if (verb < 0 || sentence.bare || /^(?:хвата|хвати)/u.test(words[verb] ?? '')) return { clause }
  const place = placeOf(words, verb)
  const name = place === undefined ? undefined : supplied(words[verb] ?? '', words, product)
  const spelt = clause.split(' ')
  if (!name || !place || (place.at + place.object > 0 && spelt.length !== words.length))
    return { refused: 'nameless' }
  // «в лампе светится»: the lamp in the lamp.
  if (words.some((word) => word.startsWith(plainText(name).slice(0, 4))))
    return { refused: 'nameless' }
  const withIt = cameWith(name, spelt, words, verb)
  if (withIt) return { clause: withIt, supplied: name }
  const { at, object } = place
  // «на зубах хрустит»: of what, needs no word.
  if (/^на зубах /u.test(words.join(' '))) return { clause }
  const said = [
    ...spelt.slice(0, at),
    name,
    ...spelt.slice(at + object, verb + 1),
    ...spelt.slice(at, at + object),
    ...spelt.slice(verb + 1),
  ]
  const gender = genderOfSupplied(name, product)
  const told = gender ? arrived(wordsOf(said.join(' ')), said, { at, gender }) : said
  return { clause: told.join(' '), supplied: name }
}

/**
 * What the buyer said of a thing, in his own words and the third person, as it can follow «жаль, что …» or «рады, что …»;
 * a thing that he left out is supplied where it agrees. The reason for a clause that is not surely one plain statement.
 */
export const retelling = (written: string, product: ProductName): Retelling =>
  retold(unfound(plainly(written)), product)

/** Kept by what is left of the clause: readers cut it in different places, and most cuts come to the same. */
const retold = rememberedFor((told: string, product: ProductName): Retelling => {
  const words = wordsOf(told)
  const plain = plainText(told)
  const refused = unfitFor(told, plain, words)
  if (refused) return { refused }
  const sentence = isSent(words) ? { bare: true } : readSentence(words)
  if (typeof sentence === 'string') return { refused: sentence }
  if (!decent(plain, words)) return { refused: 'indecent' }
  const clause = verbFirst(told, words)
    .toLowerCase()
    .replace(/(?<![A-Za-zЀ-ӿ])нету(?![A-Za-zЀ-ӿ])/gu, 'нет')
    .replace(/[A-Za-zЀ-ӿ]+/gu, withYo)
    // «всё лицо», but «все лица».
    .replace(/(?<![а-яё])все(?=\s([а-яё]+[ое])(?![а-яё]))/gu, (all, noun: string) =>
      nominativeOf(plainText(noun)).includes('n') ? 'всё' : all,
    )
  const made = withName(clause, words, sentence, product)
  return 'refused' in made ? made : { ...made, clause: asImpression(made.clause) }
})

/** The same; nothing where it is refused. */
export function retell(written: string, product: ProductName): Retold | undefined {
  const told = retelling(written, product)
  return 'refused' in told ? undefined : told
}
