import {
  adjectiveOf,
  isFiniteVerb,
  isInfinitive,
  isNoun,
  nominativeOf,
  presentOf,
} from '@/lib/text/grammar'
import { past } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import { retell } from '../retell/retell'
import { withYo } from '../words/common-words'
import { subjectsOf } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { readAbility } from './abilities'
import { isDeedOfGoods, readDoing } from './doings'
import { readEase } from './ease'
import { readEffect } from './effects'
import { namedVerdict } from './named-verdict'
import { isNameless, ofNamelessDoing } from './nameless'
import { readDescribed, readOwnWords, readPlenty, somebody } from './own-words'
import type { Praised } from './praised'
import { readRetold } from './retold-praise'

type Told = Extract<Praised, { clause: string }>

/** What only leads up to a merit: «сам фонарь светит», «действительно греет». */
const lead =
  /^(?:(?:сам[аои]?(?:\sпо\sсебе)?|действительно|реально|правда|конечно|вроде|вообще|в\sцелом|да|(?:а\s)?так|и(?=\s[а-я]+\sи\s))\s)+/u
const within = /\s(?:действительно|реально|правда)(?=\s)/u
/** Denied, doubted, of another time or thing. */
const doubt =
  /(?<![а-я])(?:не|нет|ни|без|бы|если|пока|мало|плохо|слабо|долго|недолго|ненадолго|временно|немного|чуть|слегка|еле|иногда|был[аио]?|прошл[а-я]+|друг[а-я]+|может|возможно|обещ[а-я]+|слишком|чересчур|почти|только|лишь|когда|чтобы|ли|как\sбудто)(?![а-я])/u
/** A word alone that says that all is in order. */
const sound = /^(?:рабоч(?:ий|ая|ее|ие)|исправн(?:ый|ая|ое|ые))$/u

/** «кожу смягчает и снимает зуд» as «крем смягчает кожу и снимает зуд»: what the goods act on stood first. */
function objectFirst(words: readonly string[], { noun }: ProductName): Told | undefined {
  const [object = '', verb = '', ...rest] = words
  const isActedOn =
    isNoun(object) &&
    ((/[ую]$/u.test(object) && nominativeOf(object).length === 0) || body.test(object))
  if (!isActedOn || presentOf(verb) === undefined || !isDeedOfGoods(verb)) return undefined
  const [joint, next = '', ...tail] = rest
  if (joint !== undefined && !(joint === 'и' && isDeedOfGoods(next) && tail.length > 0))
    return undefined
  if (tail.some(isFiniteVerb) || !isWellKnown(words)) return undefined
  const is = [verb, object, ...rest].map(withYo).join(' ')
  const plural = presentOf(verb) === 'plural'
  if (noun && (genderOf(noun) === 'pl') === plural) {
    const of = inCase(noun, 'nom')
    return { clause: `${of} ${is}`, said: { of, is } }
  }
  const told = noun ? undefined : ofNamelessDoing(verb, is)
  return told && 'clause' in told ? told : undefined
}
const body = /^(?:ногти|волосы|руки|губы|поры|пятки|ресницы|брови|лицо|тело)$/u

/** «по цвету и размеру всё подошло»; «по качеству хороший» as «качество понравилось». */
const bySides =
  /^по\s[а-я]{3,14}(?:\sи\s(?:по\s)?[а-я]{3,14})?\s(?:вс[её]\s)(?:подошло|совпало|устроило|отлично|хорошо|супер|в\sпорядке|как\sнадо)$/u
const bySide =
  /^по\s(?:[а-я]{3,14})\s(?:очень\s|вполне\s)?(?:хорош(?:ий|ая|ее|ие|а|и)?|отличн[а-я]{2}|супер|норм|нормальн[а-я]{2}|неплох[а-я]{1,2})$/u
function sideIn(plain: string): Told | undefined {
  if (bySides.test(plain))
    return { clause: wordsOf(plain).map(withYo).join(' ').replace(' все ', ' всё ') }
  if (!bySide.test(plain)) return undefined
  const [found] = findThings(wordsOf(plain))
  if (found?.at !== 1 || found.thing.group !== 'trait') return undefined
  const { lemma, gender } = found.thing
  return {
    clause: `${lemma} ${past('понравился', gender)}`,
    said: { of: lemma, is: past('понравился', gender) },
  }
}

/** «лупа увеличивает», «чайник и подставка рабочие»: a deed that needs no «хорошо», because nothing else was meant. */
function deedIn(clause: string, words: readonly string[], product: ProductName): Told | undefined {
  const { noun } = product
  const [only = ''] = words
  if (words.length === 1) {
    if (!noun || !isDeedOfGoods(only)) return undefined
    if ((genderOf(noun) === 'pl') !== (presentOf(only) === 'plural')) return undefined
    const of = inCase(noun, 'nom')
    return { clause: `${of} ${withYo(only)}`, said: { of, is: withYo(only) } }
  }
  const told = retell(clause, product)
  if (!told?.subject && !told?.supplied) return undefined
  const said = wordsOf(told.clause)
  const verbs = said.filter((word) => isFiniteVerb(word) && !isNoun(word))
  const does = verbs.length > 0 && verbs.every(isDeedOfGoods)
  return does || (verbs.length === 0 && sound.test(said.at(-1) ?? ''))
    ? { clause: told.clause }
    : undefined
}

const glad =
  /^(?:интересн|увлекательн|удобн|красив|симпатичн|стильн|качествен|прочн|надежн|аккуратн|уютн|нарядн|элегантн|оригинальн|полезн|понятн|ароматн|вкусн|сочн|насыщенн|нежн|мягк|вместительн|просторн|устойчив|эластичн|приятн)/u
/** «интересная игра», «роман увлекательный»: a noun and what is surely good of it. */
function describedIn(words: readonly string[]): Told | undefined {
  if (words.length !== 2) return undefined
  const at = words.findIndex((word) => glad.test(word) && adjectiveOf(word) !== undefined)
  const [adjective = '', noun = ''] = [words[at], words[1 - at]]
  const genders = subjectsOf([noun]).map(({ gender }) => gender)
  const gender = adjectiveOf(adjective)
  if (at < 0 || !gender || ![...genders, ...nominativeOf(noun)].includes(gender)) return undefined
  if (!isWellKnown(words) || /^(?:товар|вещ|покупк|шту[кч]|дизайн)/u.test(noun)) return undefined
  const [of, is] = [withYo(noun), withYo(adjective)]
  return { clause: `${of} ${is}`, said: { of, is } }
}

/** «ребёнку нравится», «кошка ест с удовольствием». */
const pleasing =
  /^(?:(?:ребенку|дочке|дочери|сыну|внуку|внучке|детям|мужу|жене|маме|папе|малышу|кошке|коту|собаке|щенку|питомцу)\s(?:очень\s)?(?:нравится|понравил(?:ся|ась|ось|ись))|(?:кошка|кот|собака|щенок|котенок|питомец)\s(?:ест|грызет|пьет)\sс\s(?:удовольствием|аппетитом))$/u

/** A merit from a clause that is surely meant as one: what the goods do or are, in the buyer's words. */
export function meantMerit(written: string, product: ProductName): Told | undefined {
  const plain = plainText(written).trim().replace(lead, '').replace(within, '')
  if (pleasing.test(plain)) return { clause: wordsOf(plain).map(withYo).join(' ') }
  if (somebody.test(plain)) return undefined
  // «не скользит»: of what is denied only evils are a merit.
  if (/(?<![а-я])не\s/u.test(plain)) return named(readDoing(plain, product))
  if (doubt.test(plain)) return undefined
  const words = wordsOf(plain)
  const described = describedIn(words)
  if (described) return described
  const read: Praised | undefined =
    sideIn(plain) ??
    namedVerdict(plain, product) ??
    objectFirst(words, product) ??
    readEase(plain) ??
    readEffect(plain, product) ??
    readDoing(plain, product) ??
    readOwnWords(plain, plain, product) ??
    readAbility(plain, product) ??
    readDescribed(plain) ??
    (plain.includes('много') ? readPlenty(plain) : undefined) ??
    readRetold(plain, product) ??
    deedIn(plain, words, product)
  const told = named(read)
  // «грани острые» may well be what he minds.
  const said = wordsOf(told?.clause ?? '')
  const does = said.some((word) => isFiniteVerb(word) || isInfinitive(word))
  return does || sound.test(said.at(-1) ?? '') ? told : undefined
}

/** «средство смягчает кожу» names what does it; «изделия быстро растут» names nothing. */
function named(read: Praised | undefined): Told | undefined {
  if (!read || !('clause' in read)) return undefined
  const { said } = read
  return said && said.of !== 'средство' && isNameless(said.of) ? { clause: said.is } : read
}
