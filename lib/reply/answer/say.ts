import { greetingName } from '@/lib/text/names'
import { plain, sentences } from '@/lib/text/words'
import { asksWhether, isThere } from './affirmed'
import { converted } from './converted'
import { fitsStated } from './fits'
import { guessed } from './guessed'
import { derived, kin } from './kin'
import type { Line } from './line'
import { hasModel } from './model-fits'
import { type Asked, asked } from './question'

const asksPresence =
  /(?:есть|имеется|содержит|содержится|входит|входят|ид[её]т|идут|предусмотрен)[а-я]*(?:\s+ли)?/iu

const ending = (text: string) => (/[.!?…»)]$/u.test(text) ? text : `${text}.`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
/** «Материал» → «материал», but «USB-кабель» stays. */
const lower = (text: string) =>
  /^[А-ЯЁ][а-яё]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** Whether the value denies: «нет», «не предусмотрен», «отсутствует». */
const denies = /^(?:нет|не |отсутств|без )/iu
/** Somewhere in the value something is said not to be there. */
const negates =
  /(?<![A-Za-zЀ-ӿ])(?:без|не|нет|кроме|может|следы|отсутств[A-Za-zЀ-ӿ]{0,6})(?![A-Za-zЀ-ӿ])/iu
const affirms = /^(?:да|есть|имеется|в комплекте)(?:[\s.,!]|$)/iu

/**
 * Says an attribute as the answer to a question, the answer first (Q2): «Да, подойдёт: рост – 164–176 см.» Yes and no are
 * said only where they follow from the value.
 */
export function sayLine(question: string, name: string, value: string): string {
  const said = value.trim().replace(/\.$/u, '')
  const about = asked(question)
  const other = converted(question, said)
  const plainly = `${capital(name.trim())} – ${said}${other ? `, это ${other}` : ''}.`
  const fits = fitsStated(question, name, said)
  if (fits !== undefined) {
    const verb = suitsVerb(question)
    const [yes, no] = verb ? [`Да, ${verb}`, `Нет, не ${verb}`] : ['Да', 'Нет']
    return `${fits ? yes : no}: ${lower(name.trim())} – ${said}.`
  }
  const guess = guessed(question, name, said)
  if (guess !== undefined) return `${guess ? 'Да' : 'Нет'}: ${lower(name.trim())} – ${said}.`
  if (fitsKind(question, about, name, said) && !negates.test(said))
    return `Да, ${suitsVerb(question) ?? 'подойдёт'}: ${lower(name.trim())} – ${said}.`
  // «Для стерилизованных: да»
  if (/^(?:для|при|с|под|на)\s/iu.test(name.trim()) && /^(?:да|нет)$/iu.test(said)) {
    const no = /^нет$/iu.test(said)
    const verb = /можно/iu.test(question) ? (no ? 'нельзя' : 'можно') : suitsVerb(question)
    return `${no ? 'Нет' : 'Да'}${verb ? `, ${no && verb !== 'нельзя' ? `не ${verb}` : verb}` : ''}.`
  }
  // «Складной: да», «Требуется сборка: нет»: the name is what is said or denied.
  if (/^(?:да|нет)$/iu.test(said) && predicates.test(name.trim())) {
    const no = /^нет$/iu.test(said)
    const told = lower(name.trim())
    return `${no ? 'Нет' : 'Да'}, ${no ? (/^можно/u.test(told) ? told.replace('можно', 'нельзя') : `не ${told}`) : told}.`
  }
  // «Использование в посудомоечной машине: не рекомендуется»
  if (verdict.test(said))
    return `${/^(?:не|запрещ)/iu.test(said) ? 'Нет' : 'Да'}, ${lower(name.trim())} ${said}.`
  if (/^без\s/iu.test(question.trim()) && /(?<![а-яё])без\s/iu.test(said)) return `Да. ${plainly}`
  if (affirms.test(said))
    return ending(
      `Да, ${lower(name.trim())} ${/в комплекте/iu.test(said) ? 'в комплекте' : /в (?:комплекте|наборе)$/iu.test(name.trim()) ? '' : 'есть'}`.trim(),
    )
  if (denies.test(said)) return /^нет$/iu.test(said) ? `Нет, ${notThere(name)}` : `Нет. ${plainly}`
  if (
    asksPresence.test(question) &&
    !/(?<![а-яё])нет(?![а-яё])/iu.test(question) &&
    lacks(about, name, said)
  )
    return `Нет. ${plainly}`
  // «Состав: без сахара» names sugar and says that there is none: the value speaks for itself.
  if (
    (asksPresence.test(question) || /^это\s/iu.test(question.trim())) &&
    names(about, name, said) &&
    !negates.test(said)
  )
    return `Да. ${plainly}`
  const sure = asksWhether(question) && about.numbers.length === 0 && !negates.test(said)
  if (sure && holds(about, name, said)) return `Да: ${lower(name.trim())} – ${said}.`
  if (isThere(question, said) && namedWhole(about, name, said))
    return `Да: ${lower(name.trim())} – ${said}.`
  return plainly
}

/** All that is asked stands in the value in its very words, or in the name and the value: «С Алисой работает?» */
function holds(about: Asked, name: string, value: string): boolean {
  const [title, told] = [asked(name).stems, asked(value).stems]
  const isIn = (stem: string, those: readonly string[]) =>
    those.some((one) => one === stem || derived(one, stem))
  const things = about.stems.filter((one) => !about.light.has(one))
  return (
    things.some((one) => isIn(one, told)) &&
    things.every((one) => isIn(one, told) || isIn(one, title))
  )
}

/** Nothing is asked of but what the name and the value speak of, and its number stands there. */
function namedWhole(about: Asked, name: string, value: string): boolean {
  const { stems, numbers } = asked(`${name} ${value}`)
  return (
    about.stems.every((one) => stems.some((other) => kin(one, other))) &&
    about.numbers.every((one) => numbers.includes(one))
  )
}

/** «Да, подойдёт: возраст – с 4 мес.», where yes or no follows from what is known. */
export function sayRuled(question: string, ruled: boolean, known: Line | string): string {
  const said = typeof known === 'string' ? known : `${known.name} – ${known.value}`
  const verb = suitsVerb(question)
  const lead = ruled ? `Да${verb ? `, ${verb}` : ''}` : `Нет${verb ? `, не ${verb}` : ''}`
  return ending(`${lead}: ${lower(said.trim())}`)
}

/** A name that says something by itself. */
const predicates =
  /^(?:(?:подход|треб|поддержив|работа|склад[ыи]ва|снима|можно|име|содерж)[а-яё]*\s|[а-яё]{3,}(?:[ыи]й|ой|ая|ое|ые|ие)$)/iu
const verdict =
  /^(?:не )?(?:рекомендуется|допускается|разрешается|разрешен[аоы]?|разрешён|запрещен[аоы]?|запрещён)$/iu

/** «подойдёт» or «подойдут», as the question has it; `undefined` where it asks for something else. */
function suitsVerb(question: string): string | undefined {
  if (/под(?:ойдут|ходят)/iu.test(question)) return 'подойдут'
  return /под(?:ойд|ход)/iu.test(question) ? 'подойдёт' : undefined
}

const suits = /^под(?:ойд|ход)/u

/** «Подойдёт ли для индукционной плиты?»: every word of the kind asked for stands in the name or the value, one in the value. */
function fitsKind(question: string, about: Asked, name: string, value: string): boolean {
  if (!/(?<![A-Za-zЀ-ӿ])под(?:ойд|ход)/iu.test(question) || !hasModel(question, value)) return false
  const kinds = about.stems.filter((stem) => !suits.test(stem))
  const inValue = (stem: string) => asked(value).stems.some((other) => kin(stem, other))
  const inName = (stem: string) => asked(name).stems.some((other) => kin(stem, other))
  return kinds.some(inValue) && kinds.every((stem) => inValue(stem) || inName(stem))
}

const notThere = (name: string) => `${lower(name.trim())} не предусмотрен${endingOf(name)}.`

/** The ending of a short participle after the first word of an attribute's name, by that word's own ending. */
function endingOf(name: string): string {
  const noun = plain(name.trim().split(/\s/u)[0] ?? '')
  if (/(?:ы|и)$/u.test(noun)) return 'ы'
  if (/[оея]$/u.test(noun) && !/я$/u.test(noun)) return 'о'
  return /[ая]$/u.test(noun) ? 'а' : ''
}

/** «Без сульфатов и парабенов» lacks what is asked for, and nothing else was asked. */
function lacks(about: Asked, name: string, value: string): boolean {
  const without = value.match(/(?<![а-яё])без\s[^.,;]{1,80}/giu)?.join(' ')
  if (!without) return false
  const lacking = asked(without).stems
  const title = asked(name).stems
  const things = about.stems.filter(
    (stem) => !about.light.has(stem) && !title.some((one) => kin(one, stem)),
  )
  return things.length === 1 && things.every((stem) => lacking.some((other) => kin(stem, other)))
}

/** Whether what the question asks about stands in the value: «искусственная кожа» is no natural one. */
function names(about: Asked, name: string, value: string): boolean {
  const there = asked(value).stems
  const title = asked(name).stems
  const isIn = (stem: string, those: readonly string[]) => those.some((one) => kin(stem, one))
  return (
    about.stems.some((stem) => isIn(stem, there)) &&
    about.stems.every((stem) => about.light.has(stem) || isIn(stem, there) || isIn(stem, title))
  )
}

const courtesy =
  /^(?:[A-Za-zЀ-ӿ]{2,20}[,!]?\s)?(?:здравствуйте|здравствуй|добрый день|доброе утро|добрый вечер|доброго дня|приветствуем|привет|спасибо за (?:ваш )?(?:вопрос|интерес|обращение)|благодарим за (?:ваш )?(?:вопрос|интерес|обращение)|с уважением|хорошего дня|всего доброго|приятных покупок|будем рады|рады помочь|обращайтесь|ваш[аи]? )/iu
const greeting =
  /^(?:здравствуйте|добрый (?:день|вечер)|доброе утро|доброго дня)[,!.]?\s+(?=[A-Za-zЀ-ӿ])/iu

const called = /^(\p{Lu}[A-Za-zЀ-ӿ]+(?:\s\p{Lu}[A-Za-zЀ-ӿ]+)?)[,!.]\s*/u

/** After such a word a name before it was a form of address: «Ольга, да, съёмный». */
const answering = /^(?:да|нет|можно|нельзя|подойд[её]т|не подойд[её]т)(?![A-Za-zЀ-ӿ])/iu

/** «Здравствуйте, Ольга! …» is said to one buyer: his name goes with the greeting, whichever comes first. */
function withoutGreeting(sentence: string): string {
  const bare = sentence.replace(greeting, '')
  const [whole = '', name] = called.exec(bare) ?? []
  if (!name || !greetingName(name)) return bare
  const rest = bare.slice(whole.length)
  if (bare !== sentence || answering.test(rest)) return rest
  return greeting.test(rest) ? rest.replace(greeting, '') : bare
}

/** An answer given before, without greeting, thanks, farewell and signature: what it says of the thing. */
export function sayAnswer(answer: string): string {
  const kept = sentences(answer.slice(0, 5000))
    .map(({ text }) => withoutGreeting(text))
    .filter((text) => !courtesy.test(text) && /[A-Za-zЀ-ӿ]/u.test(text))
  return kept.map((text) => ending(capital(text.trim()))).join(' ')
}
