import type { IntentId } from '../intent'
import { keyOf, kin } from './kin'
import { isGuessAt } from './kinds'
import type { Asked } from './question'

/** What is known, with its question side. `line` is an attribute («Материал»), the others are questions. */
export type Known = { form: 'line' | 'pair' | 'own'; ask: Asked; say: Asked }

/** Below this a fact is not offered: better no answer than a wrong one (Q3). */
export const sureEnough = 0.55

/** Attributes that an intent asks for without naming them: «Из чего она?» asks for the material. */
const impliedWords: Partial<Record<IntentId, string>> = {
  composition: 'материал состав ткань сделан сделано изготовлен',
  warranty: 'гарантия срок',
  certificate: 'сертификат декларация документ',
  expiry: 'срок годность',
  kit_contents: 'комплект комплектация',
  authenticity: 'оригинал подлинность',
  payment: 'оплата',
  color: 'цвет',
}
const implied = new Map(
  Object.entries(impliedWords).map(([intent, words]) => [intent, words.split(' ').map(keyOf)]),
)

/** How much a word tells that stands in the product's name or in most questions. */
const light = 0.25

/** The share, by weight, of the words of `these` that have kin among `those`. */
export function covered(these: Asked, those: readonly string[]): number {
  let sum = 0
  let met = 0
  for (const one of these.stems) {
    const weight = these.light.has(one) ? light : 1
    sum += weight
    if (those.some((other) => kin(one, other))) met += weight
  }
  return sum === 0 ? 0 : met / sum
}

const missing = (these: readonly string[], ...those: (readonly string[])[]): boolean =>
  these.some((one) => !those.some((list) => list.includes(one)))

/**
 * How well a known fact answers a question, 0…1; `sureEnough` and more is an answer. Numbers and models must agree: what
 * was said of height 160 or of a Samsung answers nothing about 170 or a Xiaomi.
 */
export function suitability(question: Asked, known: Known): number {
  if (question.stems.length === 0) return 0
  if (known.form === 'line') return fitLine(question, known)
  if (missing(question.marks, known.ask.marks, known.say.marks)) return 0
  if (missing(known.ask.marks, question.marks)) return 0
  if (missing(question.numbers, known.ask.numbers, known.say.numbers)) return 0
  if (missing(known.ask.numbers, question.numbers)) return 0
  // «Есть защита от солнца?» is asked in the words of the answer: «Есть ли SPF? Нет, защиты от солнца нет».
  const there = Math.max(
    covered(question, known.ask.stems),
    0.9 * covered(question, [...known.ask.stems, ...known.say.stems]),
  )
  const back = covered(known.ask, question.stems)
  // «Сколько расправляется?» is told by an answer to another question: «Скручен ли? Да, расправляется за 24 часа».
  const told = [...known.ask.stems, ...known.say.stems]
  const heavy = question.stems.filter((one) => !question.light.has(one))
  if (heavy.length > 0 && heavy.every((one) => told.includes(one)) && back < 0.5) return 0.58
  if (there + back === 0) return 0
  const agree = question.intents.some((intent) => known.ask.intents.includes(intent))
  const differ = !agree && question.intents.length > 0 && known.ask.intents.length > 0
  return Math.min(1, ((2 * there * back) / (there + back)) * (agree ? 1 : differ ? 0.8 : 0.9))
}

const fits = /^(?:под(?:ойд|ход)|совмест|встан|годит)/u

/** So much of an attribute's name must be asked for: «Вес упаковки» does not answer «Сколько весит?». */
const whole = 0.78

/** What a buyer asks of an order or a stock is not told by an attribute of the product: «Когда появится 46 размер?» */
const ofEvents: ReadonlySet<IntentId> = new Set([
  'availability',
  'delivery',
  'return',
  'order_cancel',
  'wrong_item',
  'defect',
  'payment',
  'where_to_buy',
])

function fitLine(question: Asked, { ask, say }: Known): number {
  const [first] = question.intents
  if (first && ofEvents.has(first) && !ask.intents.includes(first)) return 0
  const silent = question.intents.flatMap((intent) => implied.get(intent) ?? [])
  const named = covered(ask, [...question.stems, ...silent])
  const told = [...ask.stems, ...say.stems, ...silent]
  const spoken = covered(question, told)
  // «На Samsung A34 подойдёт?» is not answered by what fits an A54.
  if (question.stems.some((one) => fits.test(one)) && missing(question.marks, ask.marks, say.marks))
    return 0
  const telling = question.stems.some((one) => !question.light.has(one))
  if (named >= whole) {
    // Named by its intent alone, and nothing else asked: «Из чего она?»
    if (!telling) return 0.7
    if (isGuessAt(question, ask)) return 0.75
    if (asksForPart(question, ask, told) || spoken < 0.3) return 0
    if (asksToDo(question, say, told)) return 0
    return 0.5 + 0.45 * spoken + 0.01 * Math.min(5, ask.stems.length)
  }
  if (isGuessAt(question, ask)) return 0.7
  // «Сколько грамм синтепона?» is answered by «Утеплитель: синтепон 150 г», which it does not name.
  const numbers = [...ask.numbers, ...say.numbers]
  const valued = question.stems.every(
    (one) =>
      question.light.has(one) ||
      say.stems.some(
        (other) => sameRoot(one, other) || (question.actions.includes(one) && kin(one, other)),
      ),
  )
  return telling && valued && !missing(question.numbers, numbers) ? 0.75 : 0
}

/** «Можно ли добавить память?» is not answered by «Память: 16 ГБ», which tells of no adding. */
function asksToDo({ actions, stems, light }: Asked, say: Asked, told: readonly string[]): boolean {
  if (!actions.some((one) => !told.some((other) => kin(one, other)))) return false
  const things = stems.filter((one) => !light.has(one) && !actions.includes(one))
  return !say.settles && !things.some((one) => say.stems.some((other) => kin(one, other)))
}

/** «индукция» and «индукционная»: the words themselves, not their groups. */
const sameRoot = (one: string, other: string) =>
  one === other || (one.length >= 6 && other.startsWith(one.slice(0, 6)))

/** «Какая длина рукава?» is not answered by «Длина: 70 см». */
function asksForPart({ of, light }: Asked, ask: Asked, told: readonly string[]): boolean {
  return [...of].some(
    ([head, part]) =>
      !light.has(part) &&
      ask.stems.some((one) => kin(one, head)) &&
      !told.some((one) => kin(one, part)),
  )
}
