import {
  adjectiveOf,
  isAdjective,
  isFiniteVerb,
  isGenitive,
  isNoun,
  isOfPerson,
  pastOf,
  shortOf,
} from '@/lib/text/grammar'
import type { ProductName } from '../../product/product-name'
import { isComparative } from '../retell/predicates'
import { isGoverned, type Subject, subjectsIn } from '../retell/subjects'
import { placeOf, supplied } from '../retell/supplied'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'

/** What leads up to a statement and tells nothing of the goods. */
const lead =
  /^(?:(?:теперь|также|ещё|еще|лично|для\sменя|на\sмой\s(?:взгляд|вкус)|как\sпо\sмне|по\sмне)[\s,]{1,2})+/iu
/** Of the buyer or his guesses, a wish, or half of a contrast: no «жаль, что» can carry it. */
const unsayable =
  /(?<![а-я])(?:я|мы|мне|нам|меня|нас|мой|моя|мое|мои|мою|моей|свой|свою|ты|вы|вам|вас|муж|жена|бы|если|когда|чтобы|потому|поэтому|зато|но|а|или|либо|что|чего|котор[а-я]+|пока|может|можно|нужно|надо|желания|кто|почему|зачем|разве|товар|доставщик[а-я]*|курьер[а-я]*|пинал[а-я]*|страшн[а-я]+|ужас[а-я]*|грязь|возможно|наверно[а-я]*|вроде|якобы|это|эта|этот|эти|этого|этой|там|тут|друг(?:их|ие|ого)|взял[аи]?|так|нибудь)(?![а-я])/u
const bare = /^(?:много|мало|многовато|маловато|видно|слышно|больше|меньше)$/u
/** A tail that something has been cut off. */
const cut =
  /(?:^|\s)(?:в|на|с|из|от|до|по|за|под|при|о|об|к|у|для|без|и|не|очень|как|чем|даже|сделан[аоы]?)$/u
const inFull = /(?:[ыи]е|[ыи]й|ая|яя|ую|[ыи]х|[ыи]м)$/u
/** «некоторые не держатся» */
const some = /^(?:некоторые|многие|несколько|часть|половина)$/u
const likeness = /(?:^|\s)(?:как|будто)\s[а-я]/u

/** Nobody knows whose tail it is: «…, сама не выравнивается»; but «хуже, чем …» is whole. */
const broken = /,(?!\sчем\s)/u
/** «и не капельки»: no editor would print it. */
const slips = /(?<![а-я])не\s(?:как(?:ой|им|ого)|капельк[а-я]|одн[оа]|разу)(?![а-я])/u

/** Two verbs with nothing that joins them: «крышка была вся помяла». */
const isRun = (words: readonly string[], verbs: readonly number[]) =>
  verbs.some((at, turn) => turn > 0 && !words.slice(verbs[turn - 1], at).includes('и'))

/** Verbs in the past are of a thing that agrees with them, and not of the buyer. */
const areAgreed = (
  words: readonly string[],
  verbs: readonly number[],
  subjects: readonly Subject[],
) =>
  verbs.every((at) => {
    const gender = pastOf(words[at] ?? '')
    return gender === undefined || subjects.some((one) => one.gender === gender)
  })

/** A state that no verb tells: «звук тихий», «в банке пусто», «внутри нет салфетки». */
function isState(words: readonly string[], subjects: readonly Subject[]): boolean {
  return words.some(
    (word, at) =>
      !isGoverned(words, at) &&
      (bare.test(word) ||
        // «в наборе нет губки», not «мыльница нет»
        (word === 'нет' && words.some(isGenitive) && !subjects.some((one) => one.at === at - 1)) ||
        (subjects.length > 0 && isComparative(words, at)) ||
        subjects.some(
          (one) =>
            one.at < at && (shortOf(word) === one.gender || adjectiveOf(word) === one.gender),
        )),
  )
}

/**
 * A quotation that is a statement by itself, as it can follow «жаль, что» word for word: «на ручке скользит чехол», «некоторые
 * не держатся». Less is asked of it than of what is retold, for all the words are the buyer’s own, and were fit to be printed.
 */
export function asItStands(quote: string, product: ProductName): string | undefined {
  const said = quote.replace(lead, '').trim()
  const words = wordsOf(said)
  const plain = plainText(said)
  const [first = ''] = words
  if (words.length < 2 || words.length > 12 || !isWellKnown([first])) return undefined
  if (/[^\p{Script=Cyrillic}a-zA-Z\s,%-]|^[^А-Яа-яЁё]|\s-/u.test(said)) return undefined
  if (broken.test(said) || slips.test(plain) || cut.test(plain)) return undefined
  if (unsayable.test(plain) || words.some(isOfPerson)) return undefined
  const last = words.length - 1
  // «мажется на белые»: what, was cut off.
  if (isGoverned(words, last) && inFull.test(words[last] ?? '') && isAdjective(words[last] ?? ''))
    return undefined
  const joint = words.findIndex((word, at) => at > 0 && /^(?:как|чем|будто)$/u.test(word))
  const main = joint < 0 ? words : words.slice(0, joint)
  const subjects = subjectsIn(main)
  const verbs = main.flatMap((word, at) => (isFiniteVerb(word) ? [at] : []))
  if (isRun(words, verbs) || !areAgreed(words, verbs, subjects)) return undefined
  const clause = said.charAt(0).toLowerCase() + said.slice(1)
  if (verbs.length === 0)
    return isState(words, subjects) || (subjects[0]?.at === 0 && likeness.test(plain))
      ? clause
      : undefined
  const [verb = 0] = verbs
  const isNamed = main.some(
    (word, at) => at < verb && isNoun(word) && !isGoverned(main, at) && !/[ую]$/u.test(word),
  )
  if (subjects.length > 0 || isNamed || some.test(first) || main.some((word) => bare.test(word)))
    return clause
  const name = placeOf(main, verb) && supplied(main[verb] ?? '', main, product)
  return name && `${name} ${clause}`
}
