import {
  adjectiveOf,
  isFiniteVerb,
  isInfinitive,
  isOfPerson,
  pastOf,
  presentOf,
  shortOf,
} from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { genderOf, inCase, type NounPhrase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import { opened } from '../words/opening'
import { plainText, wordsOf } from '../words/plain'
import { plainly } from './plainly'
import { predicatesOf } from './predicates'
import { person } from './sentence'
import { isGoverned, prepositions, type Subject, subjectsIn } from './subjects'
import { placeOf } from './supplied'

/** How many clauses back a thing is still spoken of. */
const reach = 4
const longest = 400

const pronouns = new Map<string, Gender>([
  ['он', 'm'],
  ['она', 'f'],
  ['оно', 'n'],
  ['они', 'pl'],
])
/** «эта не сохнет», «этот протёк сразу»: of the goods spoken of, where no noun follows. */
const these = new Map<string, Gender>([
  ['этот', 'm'],
  ['эта', 'f'],
  ['эти', 'pl'],
])
const pointedAt = ([first = '', next = '']: readonly string[]): Gender | undefined =>
  next === 'не' || pastOf(next) !== undefined || presentOf(next) !== undefined
    ? these.get(first)
    : undefined
/** What is called so where nothing else was named. */
const goods: Partial<Record<Gender, string>> = { m: 'товар', f: 'покупка' }
/** Goods of another purchase, time or owner. */
const ofOthers =
  /(?<![а-я])(?:друг(?:ой|ая|ое|ие|ого|их|им|ими|ую)|раньше|ранее|прежн[а-я]+|прошл[а-я]+|предыдущ[а-я]+|обычн[а-я]+|всегда|до\sэтого|оригинал[а-я]*|аналог[а-я]*|сосед[а-я]+|вместо|чем|как)(?![а-я])/u
const somebody =
  /(?<![а-я])(?:муж|жена|сын|сынок|доч[а-я]+|дедушк[а-я]|бабушк[а-я]|подруг[а-я]|друг|мам[аыеу]|пап[аыеу]|ребен[а-я]+|дет[а-я]+|внук[а-я]*|внучк[а-я]|брат|сестр[а-я]|мальчик[а-я]*|девочк[а-я]|курьер[а-я]*|продавец|продавц[а-я]+|менеджер[а-я]*|сотрудни[а-я]+|поддержк[а-я]|магазин[а-я]*|производител[а-я]+|изготовител[а-я]+|люди|покупател[а-я]+|мастер[а-я]*|кот|кошк[а-я]|собак[а-я]|клиент[а-я]*)(?![а-я])/u
/** «крышка плотная, но протекает»: what is set against the praise of a part may be said of the whole. */
const turned = /^\s*(?:но|а|однако|хотя|зато)\s/iu

const comesOff = /(?<![а-я])(?:отлете|отвали|оторва|отпал|отклеи|отош[её]л|отошл|отвинти|выпал)/iu

type Wanted = Gender | 'singular'
/** What the thing that a clause leaves out must be to go with its first predicate; nothing where it may be named after all. */
function wantedBy(words: readonly string[]): Wanted | undefined {
  const wanted = words.map((word, at): Wanted | undefined => {
    if (isGoverned(words, at)) return undefined
    const present = presentOf(word)
    return (
      pastOf(word) ??
      (present && (present === 'plural' ? 'pl' : 'singular')) ??
      shortOf(word) ??
      adjectiveOf(word)
    )
  })
  const at = wanted.findIndex((one) => one !== undefined)
  // «правый тапок жмёт»: its noun may follow, whether we know it or not.
  const next = words[at + 1] ?? 'и'
  const hasNoun =
    adjectiveOf(words[at] ?? '') !== undefined &&
    !/^и$|[^л]о$/u.test(next) &&
    !prepositions.has(next)
  return at >= 0 && !hasNoun && placeOf(words, at) ? wanted[at] : undefined
}
const agrees = (gender: Gender, wanted: Wanted) =>
  wanted === 'singular' ? gender !== 'pl' : gender === wanted

/** What a clause is about: the nouns of which it says something, and one that opens it with its adjectives. */
const spokenOf = (words: readonly string[]): Subject[] => {
  const all = subjectsIn(words)
  const nouns = new Set(all.map(({ at }) => at))
  // «блеск есть, но …»: that there is some, makes it no theme.
  if (words.some((word) => /^(?:есть|нету?)$/u.test(word))) return []
  return all.filter(
    (subject) =>
      predicatesOf(words, subject, nouns).length > 0 ||
      words.slice(0, subject.at).every((word) => adjectiveOf(word) === subject.gender),
  )
}

function namedBy(words: readonly string[], { at, gender }: Subject): NounPhrase | undefined {
  const [found] = findThings([words[at] ?? ''])
  if (!found || !/^(?:product|part)$/u.test(found.thing.group)) return undefined
  return { adjectives: [], noun: found.thing, plural: gender === 'pl' }
}

/** The thing of the clauses before that agrees; `unsure` where it may be another's, or one of two. */
function lastNamed(
  before: string,
  wanted: Wanted,
): { phrase: NounPhrase; sameSentence: boolean } | 'unsure' | undefined {
  const sentences = before.slice(-longest).split(/[.!?…\n]+/u)
  let left = reach
  for (const [turn, sentence] of sentences.reverse().entries()) {
    const clauses = sentence.split(/[,;:()]|\s(?=(?:но|а|однако)\s)/u).filter((one) => one.trim())
    const named = clauses.slice(-left).flatMap((clause) => {
      const words = wordsOf(opened(clause))
      return spokenOf(words)
        .filter(({ gender }) => agrees(gender, wanted))
        .map((subject) => ({ subject, words, clause }))
    })
    left -= clauses.length
    if (named.length > 0 || somebody.test(plainText(sentence))) {
      const [first] = named
      const phrases = named.flatMap(({ words, subject }) => namedBy(words, subject) ?? [])
      const isOne =
        phrases.length === named.length && new Set(phrases.map(({ noun }) => noun)).size === 1
      const [phrase] = phrases
      const isOwn = !ofOthers.test(plainText(sentence)) && !somebody.test(plainText(sentence))
      return first && phrase && isOne && isOwn ? { phrase, sameSentence: turn === 0 } : 'unsure'
    }
    if (left <= 0) return undefined
  }
  return undefined
}

/** «через три дня он …»: where the clause begins once its time is told. */
function afterTime(words: readonly string[]): number {
  if (!/^(?:через|после|спустя|на|за|со?)$/u.test(words[0] ?? '')) return 0
  const at = words.findIndex((word) => pronouns.has(word))
  return at > 1 && at < 5 && !words.slice(0, at).some(isFiniteVerb) ? at : 0
}

/** «он уже треснул» with its noun for the pronoun: the one named before, the goods' own, or what is so called. */
function withNamed(
  { clause, product }: Resolved,
  said: string,
  words: readonly string[],
  { pronoun, before }: { pronoun: Gender; before: string },
): Resolved {
  const same = { clause, product }
  const own = product.noun
  const at = afterTime(words)
  const verb = words[at + 1] ?? ''
  if (words.length < 3 && !shortOf(verb) && !pastOf(verb)) return same
  const found = lastNamed(before, pronoun)
  if (found === 'unsure') return same
  const isOfGoods = !somebody.test(plainText(before))
  const fits = own && genderOf(own) === pronoun && isOfGoods
  const noun = found?.phrase ?? (fits ? own : undefined)
  const name = noun ? inCase(noun, 'nom') : !own && isOfGoods ? goods[pronoun] : undefined
  const spelt = said.split(' ')
  if (!name || spelt.length !== words.length) return same
  return { clause: spelt.with(at, name).join(' '), product }
}

/** What a clause tells of the thing spoken of before: the clause with its noun for a pronoun, and the product so called. */
export type Resolved = { clause: string; product: ProductName }

/**
 * A clause whose thing stands in the clauses `before` it – «…, она отходит», «замок заедал, а потом отлетел» – with that
 * thing; as it is where it names its own, or where two might be meant.
 */
export function resolved(clause: string, before: string, product: ProductName): Resolved {
  const same = { clause, product }
  const said = plainly(clause)
  const words = wordsOf(said)
  // «оно было жидким»: at an earlier time.
  if (words.length < 2 || words.length > 12 || words.some((word) => /^был[аои]?$/u.test(word)))
    return same
  const pronoun = pronouns.get(words[afterTime(words)] ?? '') ?? pointedAt(words)
  const wanted = pronoun ?? wantedBy(words)
  if (!wanted || person.test(words[0] ?? '')) return same
  if (pronoun) return withNamed(same, said, words, { pronoun, before })
  const own = product.noun
  if (words.some(isOfPerson) || words.some(isInfinitive) || !words.some(saysSomething)) return same
  if (
    subjectsIn(words).some(({ at }) => !isFiniteVerb(words[at] ?? '')) ||
    words.some((word) => /^(?:все|это|ничего|(?:кое-)?(?:что|кто)(?:-[а-я]+)?|мне)$/u.test(word))
  )
    return same
  // «смывает оттенок и сушит»: skin or hair, nobody says.
  if (/суш[иа]т$/u.test(words.at(-1) ?? '')) return same
  const found = lastNamed(before, wanted)
  if (!found || found === 'unsure') return same
  const { phrase, sameSentence } = found
  const ownFits = own !== undefined && agrees(genderOf(own), wanted)
  const isPart = phrase.noun.group === 'part'
  // Of the goods by another name nothing new is told.
  if (ownFits && !isPart) return same
  // Off comes a part, and not the whole.
  if (isPart && !comesOff.test(said) && (turned.test(clause) || !sameSentence) && (ownFits || !own))
    return same
  return { clause, product: { ...product, noun: phrase } }
}
const saysSomething = (word: string) =>
  isFiniteVerb(word) || shortOf(word) !== undefined || adjectiveOf(word) !== undefined
