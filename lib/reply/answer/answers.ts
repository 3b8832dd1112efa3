import type { Ask } from '../analysis'
import type { Fact } from '../fact'
import { comparable } from '../intent'
import { withoutPreamble } from '../intents'
import { type Asked, asked } from './question'
import { sayAnswer, sayLine } from './say'
import { sizeRow } from './size-row'
import { covered, type Known, suitability, sureEnough } from './suitability'

/** A sentence that answers a question, with the fact it comes from. */
export type Answered = { text: string; fact: Fact; fit: number }

const attribute =
  /^([A-Za-zЀ-ӿ\p{N} ()/%"«»-]{2,60}?)(?:,\s?([A-Za-zЀ-ӿ²³°%/.]{1,6}))?\s?(?::|\s[–—-]\s|=)\s*(\S.*)$/su

/**
 * «Материал: хлопок» → its name and value, and «Вес, кг: 1,2» → «Вес» and «1,2 кг»; a sentence or a question–answer pair
 * has none.
 */
export function lineOf(text: string): { name: string; value: string } | undefined {
  const [, title = '', unit, told = ''] = attribute.exec(text.slice(0, 1000).trim()) ?? []
  const [name, value] = [title.trim(), told.trim()]
  if (!name || !value || name.includes('?')) return undefined
  if (!unit) return { name, value }
  return /\d$/u.test(value)
    ? { name, value: `${value} ${unit}` }
    : { name: `${name}, ${unit}`, value }
}

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
    return { fact, fit: suitability(about, known), text: sayLine(question, line.name, line.value) }
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
  return { fact, fit: fitOfSentence(about, fact.text), text: sayAnswer(fact.text) }
}

/** «Кейс есть?» asks for «Кейс в комплекте». */
const ofPresence = (question: string, name: string) =>
  /(?<![а-яё])(?:есть|идут|ид[её]т|прилага[а-яё]+|положат)(?![а-яё])/iu.test(question)
    ? name.replace(/\sв\s(?:комплекте|наборе|комплектации)$/iu, '')
    : name

/** A plain sentence has no question side: most of what is asked must be spoken of in it. */
function fitOfSentence(about: Asked, sentence: string): number {
  const itself = asked(sentence)
  if (about.marks.some((mark) => !itself.marks.includes(mark))) return 0
  const agree = about.intents.some((intent) => itself.intents.includes(intent))
  const spoken = covered(about, itself.stems)
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

/** Every question answered by the best fact, or left open; a sentence that answers two questions is said once (Q4). */
export function answerAll(
  asks: readonly Ask[],
  facts: readonly Fact[],
  product = '',
  around = '',
): AnsweredAsk[] {
  const said = new Set<string>()
  const answered: AnsweredAsk[] = []
  for (const ask of asks) {
    const [known] = answersTo(ask.words.text, facts, product)
    // «Шлейка подойдёт? Обхват груди 52»: the measure stands beside the question.
    const [beside] =
      !known && asks.length === 1 && ofFit.test(ask.words.text)
        ? answersTo(around, facts, product)
        : []
    const answer = known ?? beside
    if (answer && said.has(answer.text)) continue
    if (answer) said.add(answer.text)
    if (answer) answered.push({ ask, answer })
    else answered.push(isUnsaid(ask.words.text, product) ? { ask, unsaid: true } : { ask })
  }
  return answered
}

function isUnsaid(whole: string, product: string): boolean {
  const text = withoutPreamble(whole).replace(/здравствуйте|добрый день|добрый вечер/giu, ' ')
  if (!/[A-Za-zЀ-ӿ]{2}/u.test(text)) return true
  const named = new Set(comparable(product.slice(0, 500)))
  return !text.includes('?') && comparable(text).every((word) => named.has(word))
}
