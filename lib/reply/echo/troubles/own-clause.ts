import type { Gender } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../noun-phrase'
import { findThings } from '../../things/lexicon'
import { firstRun, runsOn, sayable, unpointed } from '../quotes/quote'
import { isCommonWord, withYo } from '../words/common-words'
import { cutShort, disagrees, isWhole, spared, subjectsOf, verb } from '../words/one-clause'
import { opened } from '../words/opening'
import { personal } from '../words/personal'
import { plainText, wordsOf } from '../words/plain'
import { unknownSubject } from '../words/subject'
import { topicOfThing } from '../words/topic-of-thing'
import { isWellKnown } from '../words/well-known'
import type { Clause, Trouble } from './trouble'

/** What may stand before the verb of a clause whose thing is left out: «совсем не держит». */
const lead = new Set(
  'не очень слишком совсем почти плохо слабо быстро сразу моментально мгновенно постоянно периодически иногда сильно уже даже никак вообще всегда часто местами немного чуть просто плохо медленно долго еле легко абсолютно совершенно практически снова опять'.split(
    ' ',
  ),
)
/** Verbs in the past that a buyer says of himself as well as of things. */
const ofBuyer =
  /^(?:нет$|нету$|хвата|остает|бывает|стира|мыл|чист|снял|снима|надел|лил|резал|варил|жарил|пек|взби|измельч|собирал|складывал|лежал|стоял|сидел|ждал|упал|помог|слыша|показыва|сушил|ответил|убира|тянул|качал|ходил|ехал|начал|перестал[аи]?$|стал|был|оставил|отлич|видел|ест$|ел[аи]?$|съел|грыз|понюха|нюха|притрон|облиз)/u
/** Those who send are never named: «прислали не тот размер» is a clause of its own. */
const senders =
  /^(?:прислали|положили|отправили|привезли|доставили|выслали|вложили|выдали|упаковали|доложили)$/u
const hard = /^(?:сложно|трудно|тяжело|неудобно|невозможно|нереально|проблематично|нелегко)$/u
const infinitive = /[аяеиыу]ть(?:ся)?$/u
/** What was sent, or how: without it nothing is told. */
const sent =
  /^(?:не|друг|без|в|вс[её]|дв|тр|од|пуст|полупуст|рван|мят|гряз|брак|бит|слом|стар|открыт|вскрыт|испорч|просроч)/u
const prepositions = new Set(
  'в во на с со при без для от из до по под за к у о об после через между над'.split(' '),
)
const longest = 9

/** What the buyer calls a thing that he does not name: «пришла грязная» is said of a «покупка», «пришёл» of a «товар». */
const unnamed: Partial<Record<Gender, string>> = { m: 'товар', f: 'покупка' }

function genderOfVerb(word: string): Gender | 'one' | undefined {
  if (/(?:ла|лась)$/u.test(word)) return 'f'
  if (/(?:ло|лось)$/u.test(word)) return 'n'
  if (/(?:ли|лись|[уюая]т|[уюая]тся)$/u.test(word)) return 'pl'
  if (/(?:л|лся)$/u.test(word)) return 'm'
  return /(?:[еи]т|[еи]тся)$/u.test(word) ? 'one' : undefined
}

/** The subject that a clause without one is said of: the product where it agrees, else what the buyer must mean. */
function subjectOf(gender: Gender | 'one', { product }: Clause): string | undefined {
  const own = product.noun && genderOf(product.noun)
  if (product.noun && (own === gender || (gender === 'one' && own !== 'pl')))
    return inCase(product.noun, 'nom')
  if (gender === 'one') return product.noun ? undefined : unnamed.m
  return unnamed[gender]
}

/**
 * The buyer's own clause where it can follow «жаль, что …» though not every word of it is known: its thing stands in the
 * nominative and agrees with the verb, or is left out and can be supplied. Nothing for any other clause.
 */
export function ownClause(written: string, clause: Clause): Trouble | undefined {
  const told = opened(written)
  if (
    told.length > 70 ||
    /[^\p{Script=Cyrillic}\s\d%-]|\s-|-\s|\s\p{Lu}/u.test(told) ||
    /\p{Lu}.*\p{Lu}/u.test(told)
  )
    return undefined
  const words = wordsOf(told)
  const plain = plainText(told)
  if (
    words.length < 2 ||
    words.length > longest ||
    personal.test(plain) ||
    unpointed.test(plain) ||
    spared.test(plain) ||
    cutShort.test(plain)
  )
    return undefined
  const said = told.toLowerCase().replace(/[A-Za-zЀ-ӿ]+/gu, withYo)
  const came = cameWith(said, words)
  if (came) return came
  if (!sayable(plain, words)) return undefined
  // «чехлом остаются зазоры» has lost its beginning.
  if (/(?:ом|ем|ами|ями)$/u.test(words[0] ?? '') && findThings(words)[0]?.at === 0) return undefined
  // «выравнивать слоем очень тяжело»: what is hard to do needs no thing.
  if (
    words.length < 8 &&
    // «помятый есть невозможно» is two clauses.
    !/(?:ый|ий|ая|яя|ое|ые|ие)$/u.test(words[0] ?? '') &&
    words.some((word) => hard.test(word)) &&
    words.some((word) => infinitive.test(word)) &&
    isWellKnown(words)
  )
    return { clause: said }
  const subjects = subjectsOf(words)
  const says = (word: string | undefined, gender: Gender) =>
    word !== undefined && word.length > 3 && verb.test(word) && !disagrees(word, gender)
  // «ткань линяет», or «чувствуется химия».
  const subject = subjects.find(
    ({ at, gender }) =>
      words.slice(at + 1, at + 5).some((word) => says(word, gender)) ||
      (isCommonWord(words[at - 1] ?? '') && says(words[at - 1], gender)),
  )
  if (words.slice(0, subject?.at ?? 0).includes('и')) return undefined
  if (subject && words[subject.at + 1] === 'только') return undefined
  // «все кофе» is «всё кофе», or half of something else.
  if (subject && subject.gender !== 'pl' && words.includes('все')) return undefined
  if (subject && subject.at <= 3 && isWellKnown(words) && isWhole(words, subject, subjects)) {
    const topic = topicOfThing[subject.thing.lemma]
    return {
      clause: said,
      subject: { adjectives: [], noun: subject.thing, plural: subject.gender === 'pl' },
      ...(topic && { topic }),
    }
  }
  if (subject || subjects.some(({ at }) => at === 0)) return undefined
  if (!isWellKnown(words)) return undefined
  if (runsOn(said, words)) {
    const run = firstRun(said)
    return wordsOf(run).length > 1 && run !== said ? supplied(run, wordsOf(run), clause) : undefined
  }
  return supplied(said, words, clause) ?? ofOpener(said, words, clause)
}

/** «Пипетка не набирает»: the noun that no list knows opens the clause, and its verb follows. */
function ofOpener(said: string, words: readonly string[], clause: Clause): Trouble | undefined {
  const at = words.findIndex((word, place) => place > 0 && word.length > 3 && verb.test(word))
  // «Для кофе не подходит»: what hangs on a preposition is not what fails.
  if (prepositions.has(words[0] ?? '')) return undefined
  if (at < 1 || at > 3 || words.length > 7 || findThings(words.slice(at)).length > 1)
    return undefined
  return unknownSubject(clause, at)?.word ? { clause: said } : undefined
}

/** «линза со сколами», «молоко с крупинками»: a thing and what it came with. */
function cameWith(said: string, words: readonly string[]): Trouble | undefined {
  const [named] = subjectsOf(words)
  if (!named || named.at > 1 || words.length > named.at + 4) return undefined
  if (!/^со?$/u.test(words[named.at + 1] ?? '') || !isWellKnown(words)) return undefined
  const plural = named.gender === 'pl'
  // «проблема с доставкой» is no sentence yet.
  const arose = named.thing.lemma === 'проблема' ? (plural ? 'возникли ' : 'возникла ') : ''
  return { clause: `${arose}${said}`, subject: { adjectives: [], noun: named.thing, plural } }
}

/** The same where the thing is left out: «пришла вся в пыли». */
function supplied(said: string, words: readonly string[], clause: Clause): Trouble | undefined {
  // «Батареек хватило на два дня»: of what there was enough stands in the genitive.
  if (
    /^хват(?:ило|ает|ит)$/u.test(words[1] ?? words[0] ?? '') &&
    words[2] === 'на' &&
    findThings(words)[0]?.at === 0
  )
    return { clause: said }
  if (/^вместо$/u.test(words[0] ?? '') && words.some((word) => senders.test(word)))
    return { clause: said }
  const first = words.findIndex((word) => !lead.has(word))
  const head = words[first]
  if (!head || first > 2) return undefined
  const rest = words.slice(first + 1)
  if (senders.test(head)) return rest.some((word) => sent.test(word)) ? { clause: said } : undefined
  if (!isCommonWord(head) || ofBuyer.test(head) || !rest.every(depends)) return undefined
  const gender = genderOfVerb(head)
  const of = gender && subjectOf(gender, clause)
  return of ? { clause: `${of} ${said}` } : undefined
}

/** Whether a word after the verb cannot be the thing that the clause is about. */
function depends(word: string, at: number, rest: readonly string[]): boolean {
  if (rest.slice(0, at).some((before) => prepositions.has(before)) || prepositions.has(word))
    return true
  if (lead.has(word) || /^(?:только|лишь|до|все|весь|вся|более|менее|\d+)$/u.test(word)) return true
  if (verb.test(word) && isCommonWord(word)) return true
  const [known] = findThings([word])
  if (known) {
    const forms = known.plural ? known.thing.plural : known.thing.singular
    return forms?.nom.replaceAll('ё', 'е') !== word
  }
  return /(?:[оеи]|ый|ий|ая|яя|ое|ее|ые|ие|ым|им|ой|ыми|ими|ого|его)$/u.test(word)
}
