import { adjectiveOf, nominativeOf } from '@/lib/text/grammar'
import { genderOf, inCase, type NounPhrase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import { isIronic } from '../quotes/irony'
import { phraseOf } from '../troubles/trouble'
import { withYo } from '../words/common-words'
import { subjectsOf } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { readDoing } from './doings'
import { beyondReproach, namedVerdict } from './named-verdict'
import { isNameless } from './nameless'
import { readDescribed, readOwnWords, somebody, well } from './own-words'
import type { Praised } from './praised'
import { findQualities } from './read-praise'
import { readRetold } from './retold-praise'
import { liked, starredIn } from './starred'
import { readSuits } from './suits'

type Told = Extract<Praised, { clause: string }>

/** It does what it is for. */
const serves =
  /(?:^|\s)(?:с[ов]?\s)?(?:сво(?:ю|и|ей)\s)?(?:функци|задач)[а-я]{1,3}\s(?:вполне\s|отлично\s|хорошо\s)?(?:выполн|справля)[а-я]+|(?:выполн|справля)[а-я]+\s(?:с[ов]?\s)?(?:сво(?:ю|и|ей)\s)?(?:функци|задач)/u
/** Deeds of goods that are a merit by themselves. */
const does =
  /^(?:держит|держат|греет|греют|увлажняет|увлажняют|отстирывает|отмывает|очищает|моет|чистит|работает|работают|светит|светят|режет|режут|заряжает|клеит|клеят|питает|помогает|помогают|впитывает|впитывают|справляется|справляются)$/u
const fairly =
  /^(?:хорошо|отлично|нормально|неплохо|исправно|быстро|прилично|тепло|все|всё|вполне)$/u
/** Denied, wished, past, of another, or of the beginning only. */
const doubt =
  /(?<![а-я])(?:не|нет|ни|без|бы|если|раньше|пока|еще|только|мало|ненадолго|недолго|временно|плохо|слабо|еле|иногда|первы[а-я]+|сначала|изначально|был[аио]?|прошл[а-я]+|друг[а-я]+|других|может|возможно|наверно[а-я]*|говорят|пишут|писали|обещ[а-я]+|хотел[аи]?|думал[аи]?|надея[а-я]+|слишком|чересчур|лучше|всегда|обычно|когда|чтобы|почему|ли)(?![а-я])/u

const clausesOf = (text: string): readonly string[] =>
  text
    .slice(0, 600)
    .split(/[.,!;:()\n\p{Extended_Pictographic}]+|\s[-–—]\s|\s(?=(?:но|однако|зато|хотя|а)\s)/u)
    .filter((clause) => !clause.includes('?'))
    .map((clause) =>
      plainText(clause)
        .trim()
        .replace(/(?:^|\s)при\sэтом(?=\s)/u, '')
        .trim()
        .replace(/^(?:но|однако|зато|хотя|а|и|да|правда)\s(?!так)/u, '')
        // «не плохая» is one word spelt as two.
        .replace(/(?<![а-я])не\s(?=плох(?:ой|ая|ое|ие|о|а|и)?(?![а-я]))/gu, 'не'),
    )
    .filter(Boolean)

/** «сами конфеты …» says nothing of how. */
const own = /(?<![а-я])(?:сам[аои]?|даже|сразу|далеко|везде|всюду)(?![а-я])/gu
const tooMuch = /(?<![а-я])(?:безумно|дико|жутко|ужасно|сильно)(?![а-я])/u
/** What the goods do well, in the buyer's words; goods without a name go unnamed. */
function deedIn(clause: string, product: ProductName): Told | undefined {
  if (
    !well.test(clause.replace(own, ' ')) ||
    tooMuch.test(clause) ||
    somebody.test(clause) ||
    /упаков|доставл/u.test(clause)
  )
    return undefined
  const read =
    readDoing(clause, product) ??
    readOwnWords(clause, clause, product) ??
    readRetold(clause, product)
  if (!read || !('clause' in read)) return undefined
  return read.said && isNameless(read.said.of) ? { clause: read.said.is } : read
}

/** What the clause is about: a thing that opens it, else the product. */
function ownerOf(words: readonly string[], { noun }: ProductName): NounPhrase | undefined {
  const [subject] = subjectsOf(words)
  if (!subject) return findThings(words).length === 0 ? noun : undefined
  return subject.at === 0 || subject.thing === noun?.noun ? phraseOf(subject) : undefined
}

/** «клей держит», «свою задачу выполняет»: a deed that needs no «хорошо». */
function serviceIn(clause: string, product: ProductName): string | undefined {
  const words = wordsOf(clause)
  if (words.length > 6) return undefined
  const owner = serves.test(clause)
    ? (ownerOf(words, product) ?? product.noun)
    : ownerOf(words, product)
  if (!owner) return undefined
  const of = inCase(owner, 'nom')
  const plural = genderOf(owner) === 'pl'
  if (serves.test(clause)) return `${of} ${plural ? 'справляются' : 'справляется'} со своей задачей`
  const rest = words.filter((word) => !wordsOf(of).includes(word))
  const [verb = '', ...more] = rest.filter((word) => !fairly.test(word))
  return more.length === 0 && does.test(verb) && /[уюая]т(?:ся)?$/u.test(verb) === plural
    ? `${of} ${rest.join(' ')}`
    : undefined
}

const whole = (clause: string): Told => ({ clause })

/** «Из плюсов цвет и запах»: what a list of merits names, whatever it says of them. */
const listed =
  /(?<![а-яё])из\s(?:плюсов|хорошего|приятного|достоинств)\s?[:–—-]?\s?(?!только|лишь|разве|ничего|нет)([^.!?\n]{3,80})/iu

/** The things that stand alone in a list of merits: «цвет и запах понравились». */
function likedTogether(clauses: readonly string[]): Told[] {
  return liked(
    clauses.flatMap((clause) => {
      const words = wordsOf(clause)
      const [subject] = subjectsOf(words)
      const fits = words.length === 1 && ['trait', 'part'].includes(subject?.thing.group ?? '')
      if (subject && fits) return [{ of: words.map(withYo).join(), gender: subject.gender }]
      // «деревянная ручка»
      const [adjective = '', noun = ''] = words
      const [gender] = words.length === 2 && adjectiveOf(adjective) ? nominativeOf(noun) : []
      const judges =
        findQualities(words).length > 0 ||
        /^(?:прикольн|интересн|крут|клёв|клев|норм|обычн|прост)/u.test(adjective)
      return gender && !judges && gender === adjectiveOf(adjective) && isWellKnown(words)
        ? [{ of: words.map(withYo).join(' '), gender }]
        : []
    }),
  )
}

/** The merits of a list: its things and its short statements, denials among them: «кожу не стягивает». */
export function listedMerits(pros: string | undefined, text: string, product: ProductName): Told[] {
  const list = pros ?? listed.exec(text)?.[1] ?? ''
  const clauses = clausesOf(list.replace(/\sи\s/gu, ', '))
  const told = clauses.flatMap((clause): Told[] => {
    const read: Praised | undefined =
      namedVerdict(clause, product) ??
      readDoing(clause, product) ??
      readOwnWords(clause, clause, product) ??
      readDescribed(clause)
    if (!read || !('clause' in read)) return []
    return [read.said && isNameless(read.said.of) ? { clause: read.said.is } : read]
  })
  const alone = clauses.filter((clause) => wordsOf(clause).length === 1)
  if (told.length > 0) return pros ? told : [...likedTogether(alone), ...told]
  const described = clauses.filter((clause) => !alone.includes(clause))
  // What stands alone in the form's field is read as a list there.
  return pros ? likedTogether(described) : [...likedTogether(clauses), ...starredIn(text)]
}

/** The merits that a buyer concedes beside a trouble: «порошок норм», «клей держит», «к муке претензий нет». */
export function concededIn(text: string, product: ProductName): Told[] {
  if (isIronic(text)) return []
  const clauses = clausesOf(text)
  const sure = clauses.filter((clause) => !doubt.test(clause))
  const merits = clauses.flatMap((clause): Told[] => {
    const clean = beyondReproach(clause)
    if (clean) return [whole(clean)]
    const suits = readSuits(clause, product)
    if (suits) return [suits]
    const told = sure.includes(clause)
      ? (namedVerdict(clause, product) ?? deedIn(clause, product))
      : undefined
    return told ? [told] : []
  })
  if (merits.length > 0) return merits
  return sure
    .flatMap((clause) => serviceIn(clause, product) ?? [])
    .slice(0, 1)
    .map(whole)
}
