import type { Ask } from '../analysis'
import type { Fact } from '../fact'
import { comparable } from '../intent'
import { withoutPreamble } from '../intents'
import { affirmed, asksWhether } from './affirmed'
import { careStated } from './care'
import { deniedWithin } from './denied-within'
import { keyOf } from './kin'
import { type Line, lineOf } from './line'
import { fitOfOption } from './offered'
import { type Asked, asked } from './question'
import { sayAnswer, sayLine, sayRuled } from './say'
import { dimensions, halvesAsked } from './several'
import { sizeRow } from './size-row'
import { covered, type Known, suitability, sureEnough } from './suitability'
import { asksWithin, withinStated } from './within'

/** A sentence that answers a question, with the fact it comes from. */
export type Answered = { text: string; fact: Fact; fit: number }

/** «Можно стирать? Да, при 30 °C.» → its question and answer. */
function pairOf(text: string): { question: string; answer: string } | undefined {
  const mark = text.indexOf('?')
  const answer = text.slice(mark + 1).replace(/^[\s–—:-]+/u, '')
  return mark > 0 && answer ? { question: text.slice(0, mark + 1), answer } : undefined
}

/**
 * The facts that answer a question, the best first, each said as an answer. A fact is a line («Материал: хлопок»), a pair
 * («Можно стирать? Да.») or a plain sentence, which answers what it speaks of.
 */
export function answersTo(question: string, facts: readonly Fact[], product = ''): Answered[] {
  const about = asked(question, product)
  return facts
    .slice(0, 200)
    .map((fact) => answerBy(question, about, fact, product))
    .filter((answered) => answered.fit >= sureEnough)
    .sort((a, b) => b.fit - a.fit)
}

function answerBy(question: string, about: Asked, fact: Fact, product: string): Answered {
  const line = fact.ask ? undefined : lineOf(fact.text)
  const ruled = ruledBy(question, fact, line)
  if (ruled) return ruled
  const row = line && sizeRow(line)
  if (line && row) {
    const fit = row.fits(question)
    if (fit !== undefined) return { fact, fit: fit ? 0.95 : 0, text: row.text }
  }
  if (line) {
    const known: Known = {
      form: 'line',
      ask: asked(ofPresence(question, line.name), product),
      say: asked(line.value),
    }
    const fit = Math.max(suitability(about, known), fitOfOption(question, line.value))
    return { fact, fit, text: sayLine(question, line.name, line.value) }
  }
  const pair = fact.ask ? { question: fact.ask, answer: fact.text } : pairOf(fact.text)
  if (pair) {
    const known: Known = {
      form: 'pair',
      ask: asked(pair.question, product),
      say: asked(pair.answer),
    }
    return { fact, fit: suitability(about, known), text: sayAnswer(pair.answer) }
  }
  const fit = Math.max(fitOfSentence(about, fact.text), fitOfOption(question, fact.text))
  const told = sayAnswer(fact.text)
  return { fact, fit, text: fit >= sureEnough ? affirmed(question, told) : told }
}

/** What an age, a frost or a way of care follows from. */
function ruledBy(question: string, fact: Fact, line: Line | undefined): Answered | undefined {
  if (fact.ask || pairOf(fact.text)) return undefined
  if (asksWithin(question, fact.text))
    return {
      fact,
      fit: 0.8,
      text: line ? sayLine('', line.name, line.value) : sayAnswer(fact.text),
    }
  if (deniedWithin(question, fact.text))
    return {
      fact,
      fit: 0.75,
      text: asksWhether(question)
        ? sayRuled(question, false, line ?? fact.text)
        : sayAnswer(fact.text),
    }
  // «Можно в посудомойке: нет» has its verdict.
  const settled =
    line && /^(?:да|нет|есть|можно|нельзя|не |запрещ|допуска|разреш|рекоменд)/iu.test(line.value)
  const ruled =
    withinStated(question, fact.text) ?? (settled ? undefined : careStated(question, fact.text))
  return ruled === undefined
    ? undefined
    : { fact, fit: 0.96, text: sayRuled(question, ruled, line ?? fact.text) }
}

/** «Кейс есть?» asks for «Кейс в комплекте». */
const ofPresence = (question: string, name: string) =>
  /(?<![а-яё])(?:есть|идут|ид[её]т|прилага[а-яё]+|положат)(?![а-яё])/iu.test(question)
    ? name.replace(/\sв\s(?:комплекте|наборе|комплектации)$/iu, '')
    : /сколько/iu.test(question)
      ? name.replace(/^количество\s/iu, '')
      : name

const howMany = keyOf('количество')
/** A plain sentence has no question side: most of what is asked must be spoken of in it. */
function fitOfSentence(about: Asked, sentence: string): number {
  const itself = asked(sentence)
  if (about.marks.some((mark) => !itself.marks.includes(mark))) return 0
  const agree = about.intents.some((intent) => itself.intents.includes(intent))
  // «В упаковке 120 шт.» tells how many.
  const told = /\d/u.test(sentence) ? [...itself.stems, howMany] : itself.stems
  const spoken = covered(about, told)
  return spoken >= 0.5 ? spoken * (agree ? 1 : 0.85) : 0
}

/**
 * One of the buyer's questions with its answer; an open one is left to the seller (Q3). `unsaid`: there is no question in
 * it, only signs or the name of the product.
 */
export type AnsweredAsk = { ask: Ask; answer?: Answered; unsaid?: true }

/** «Изофикс есть? Ребёнку 17 кг»: what is told beside is no question of its own. */
const ofFit =
  /(?<![а-яё])(?:под(?:ойд|ход)|можно|годит|хват|влез|помест|вместит|выдерж|размер|как(?:ой|ую|ая|ие))/iu

/** «…, как часто?» after what is answered already. */
const bare =
  /^(?:а\s|и\s)?(?:как (?:часто|долго)|сколько|как(?:ой|ая|ое|ие)|когда|до скольки|на сколько)[\s?!.]*$/iu
/** A fact that fits so well speaks of all that is asked. */
const surelyWhole = 0.7

/** Every question answered by the best fact, or left open; a sentence that answers two questions is said once (Q4). */
export function answerAll(
  asks: readonly Ask[],
  facts: readonly Fact[],
  product = '',
  around = '',
): AnsweredAsk[] {
  const said = new Set<string | Fact>()
  const answered: AnsweredAsk[] = []
  for (const ask of asks) {
    const [known] = answersTo(ask.words.text, facts, product)
    // «Шлейка подойдёт? Обхват груди 52»: the measure stands beside the question.
    const [beside] =
      !known && asks.length === 1 && ofFit.test(ask.words.text)
        ? answersTo(around, facts, product)
        : []
    const answer = known ?? beside ?? measured(ask, facts, product)
    // What answers one half leaves the other open.
    const halves = halved(ask, facts, product, answer)
    const whole: AnsweredAsk = isUnsaid(ask.words.text, product) ? { ask, unsaid: true } : { ask }
    if (!answer && !halves && answered.length > 0 && bare.test(ask.words.text.trim())) continue
    for (const one of halves ?? [answer ? { ask, answer } : whole]) {
      if (one.answer && (said.has(one.answer.text) || said.has(one.answer.fact))) continue
      if (one.answer) said.add(one.answer.text).add(one.answer.fact)
      answered.push(one)
    }
  }
  return answered
}

/** «Габариты?», told by several facts. */
function measured(ask: Ask, facts: readonly Fact[], product: string): Answered | undefined {
  const lines = facts.slice(0, 200).flatMap((fact) => (fact.ask ? [] : (lineOf(fact.text) ?? [])))
  const [fact] = facts
  const text = fact && dimensions(ask.words.text, product, lines)
  return text ? { fact: { ...fact }, fit: 0.8, text } : undefined
}

/**
 * «Вес и размеры?», each by its own fact. Where one is known only, the other is left open by itself – unless `whole`
 * answers both.
 */
function halved(
  ask: Ask,
  facts: readonly Fact[],
  product: string,
  whole: Answered | undefined,
): AnsweredAsk[] | undefined {
  const halves = halvesAsked(ask).map((half): AnsweredAsk => {
    const [answer] = answersTo(half.words.text, facts, product)
    return answer ? { ask: half, answer } : { ask: half }
  })
  const told = new Set(halves.flatMap(({ answer }) => answer?.fact ?? []))
  return told.size > 1 || (told.size === 1 && !(whole && whole.fit >= surelyWhole))
    ? halves
    : undefined
}

function isUnsaid(whole: string, product: string): boolean {
  const text = withoutPreamble(whole).replace(/здравствуйте|добрый день|добрый вечер/giu, ' ')
  if (!/[A-Za-zЀ-ӿ]{2}/u.test(text)) return true
  const named = new Set(comparable(product.slice(0, 500)))
  return !text.includes('?') && comparable(text).every((word) => named.has(word))
}
