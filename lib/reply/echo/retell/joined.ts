import { asInstrumental } from '@/lib/text/adjective'
import { adjectiveOf, isFiniteVerb, isOfPerson } from '@/lib/text/grammar'
import { genderOf } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { calmed } from '../quotes/calmed'
import { isOfBuyer, isOnlyOfBuyer } from '../quotes/of-buyer'
import { firstRun } from '../quotes/quote'
import { opened } from '../words/opening'
import { personal } from '../words/personal'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { noneOf } from './absence'
import { type Retold, retell } from './retell'
import { prepositions } from './subjects'

/** A part that turns against the one before it, or hangs on it. */
const turned =
  /^\s*(?:но|а(?!\s(?:потом|затем)\s)|однако|зато|хотя|что|чтобы|котор[а-яё]+|если|когда|как|чем|где|потому|поэтому|либо|или|не\sтолько|кроме)(?![A-Za-zЀ-ӿ])/iu

const consequence =
  /\sи\s(?:приходится|пришлось|придется|надо|нужно|можно|нельзя|невозможно|я|мы|мне|нам|не\sмогу|теперь)\s[^,]{1,80}$/iu

/** «ткань расползлась и вылез наполнитель»: two statements, each of its own subject. */
function bothHalves(written: string, product: ProductName): Retold | undefined {
  const halves = written.split(/\sи\s/u)
  if (halves.length !== 2) return undefined
  const [first, second] = halves.map((half) => retell(half, product))
  const isWhole = (half: Retold | undefined) =>
    half?.subject !== undefined || half?.absent !== undefined || half?.supplied !== undefined
  return first && second && isWhole(first) && isWhole(second)
    ? { ...first, clause: `${first.clause} и ${second.clause}` }
    : undefined
}

/** «не греет совсем дует холодным»: a comma is missing, and the first statement is of the thing that was left out. */
function uptoSecondVerb(written: string, product: ProductName): Retold | undefined {
  const said = opened(written)
  const first = firstRun(said)
  const told = first === said ? undefined : retell(first, product)
  return told?.supplied ? told : undefined
}

/** «порваны, как будто их грызли»: what it is likened to is left to the buyer. */
const likened = /,\s(?:как\sбудто|будто|словно|как|точно|так\sчто)\s[^,]{1,60}$/iu
/** «наклейки, а не тату», «темнее, чем на упаковке»: it goes with what stands before it. */
const against = /,\s(?:а\sне|чем\s(?:на|в|у|до))\s(?=[а-яё]{2})[^,]{2,40}$/iu
function withContrast(written: string, product: ProductName): Retold | undefined {
  const [tail] = against.exec(written) ?? []
  const words = wordsOf(tail ?? '')
  if (!tail || !isWellKnown(words) || words.length > 6 || personal.test(plainText(tail).slice(6)))
    return undefined
  const told = retell(written.slice(0, -tail.length), product)
  return told && { ...told, clause: told.clause + calmed(tail.toLowerCase()) }
}

/** What the buyer did is no part of the trouble: «проносил неделю, краска смывается». */
const isOfHimself = (part: string): boolean =>
  !ordered.test(part) && (isOnlyOfBuyer(part) || (isOfBuyer(wordsOf(part)) && opensWithVerb(part)))
/** «левую девятого» looks like an act. */
const opensWithVerb = (part: string): boolean => {
  const [first = ''] = wordsOf(part)
  return isFiniteVerb(first) || isOfPerson(first)
}
/** «заказывала красный, пришёл зелёный»: the second is wrong only beside the first. */
const ordered = /заказ|ожида|жда|хоте|брал|взял|куп|выбра|дума/iu

/** «невозможно извлечь» between two statements: of what, stands in the one before. */
const pointless =
  /^\s*(?:невозможно|нельзя|нереально|сложно|трудно)\s[а-я]+(?:ть|чь|ти)(?:ся)?\s*$/u

const asPromised =
  /,\sкак\s(?:(?:на|в|по)\s[а-яё]{3,20}|указано|заявлено|написано|обещано)(?=,|$)/giu
const correction =
  /^([^,]{3,60})\sне\s([^,]{2,40}),?\sа\s(?!не\s|потом|затем|если|когда|так|ещ[её])([^,]{2,40})$/iu
/** Whether two halves stand in one form: «белый» and «кремовый», «в коробке» and «в пакете». */
const isOneForm = (one: readonly string[], other: readonly string[]): boolean => {
  const [first = '', last = ''] = [one[0], one.at(-1)]
  const gender = adjectiveOf(last)
  return gender
    ? adjectiveOf(other.at(-1)?.split('-').at(-1) ?? '') === gender
    : prepositions.has(first) && first === other[0]
}

/** «корпус не белый, а кремовый»: what it is not and what it is, as one statement. */
function withCorrection(written: string, product: ProductName): Retold | undefined {
  const said = opened(written).toLowerCase().replace(asPromised, '')
  const [, head = '', denied = '', came = ''] = correction.exec(said) ?? []
  const words = wordsOf(came)
  if (
    words.length === 0 ||
    words.length > 4 ||
    /^(?:просто|только|столько)(?![а-яё])/u.test(denied) ||
    !isWellKnown(words.flatMap((word) => word.split('-'))) ||
    words.some(isFiniteVerb) ||
    personal.test(plainText(came)) ||
    !isOneForm(wordsOf(denied), words)
  )
    return undefined
  const told = retell(`${head} ${denied}`, product)
  for (const said of [(word: string) => word, asInstrumental]) {
    const not = said(denied)
    if (told?.clause.endsWith(` ${not}`))
      return { ...told, clause: `${told.clause.slice(0, -not.length)}не ${not}, а ${said(came)}` }
  }
  return undefined
}

/** «косо пришит, из-за чего карман топорщится»: what came of it, where that is a statement of its own. */
function withConsequence(written: string, product: ProductName): Retold | undefined {
  const [, cause = '', joint = '', effect = ''] =
    /^(.{6,90}?),?\s(из-за\sчего|отчего|поэтому)\s([^,]{6,60})$/iu.exec(written) ?? []
  const told = cause ? retellAll(cause, product) : undefined
  const came =
    told &&
    (retell(effect, product) ??
      bothHalves(effect, product) ??
      retell(effect.replace(/\sи\s.*$/u, ''), product))
  return told && came?.subject
    ? { ...told, clause: `${told.clause}, ${joint.toLowerCase()} ${came.clause}` }
    : told
}

/** The same of a clause with commas: its statements in one breath, where every part is one. */
export function retellAll(written: string, product: ProductName): Retold | undefined {
  const parts = written.split(/,\s?|\sи\s(?=ни\s)/u)
  const none = noneOf(parts)
  if (none) return { clause: none }
  const whole = withCorrection(written, product) ?? withConsequence(written, product)
  if (whole) return whole
  // «каждый пятый разваливается и приходится брать второй»: what comes of it is the buyer's.
  if (parts.length === 1)
    return (
      retell(written, product) ??
      bothHalves(written, product) ??
      retell(written.replace(consequence, ''), product) ??
      uptoSecondVerb(written, product)
    )
  const contrast = withContrast(written, product)
  if (contrast) return contrast
  if (likened.test(written)) return retellAll(written.replace(likened, ''), product)
  if (parts.length > 3 || parts.some((part) => turned.test(part))) return undefined
  const told = parts
    .map((part) => part.replace(/^\s*а\s(?:потом|затем)\s/iu, ''))
    .filter((part) => !isOfHimself(part) && !pointless.test(plainText(part)))
    .map((part) => retell(part, product))
  const clear = told.flatMap((one) => one ?? [])
  const [first] = clear
  if (!first || clear.length < told.length) return undefined
  if (clear.length === 1) return first
  const own = product.noun && genderOf(product.noun)
  // «молния заедает, потом разошлась»: what names nothing goes on about the thing named first, where it agrees.
  const goesOn = (supplied: string | undefined) =>
    supplied !== undefined &&
    (supplied === first.supplied || (own !== undefined && first.subject?.gender === own))
  const clauses = clear.map(({ clause, supplied }, turn) =>
    turn > 0 && goesOn(supplied) ? clause.replace(`${supplied} `, '') : clause,
  )
  const last = clauses.at(-1) ?? ''
  // «… и быстро рвётся и линяет» would be one «и» too many.
  const joined = clauses.some((clause) => clause.includes(' и '))
    ? clauses.join(', ')
    : `${clauses.slice(0, -1).join(', ')} и ${last}`
  return { ...first, clause: joined }
}
