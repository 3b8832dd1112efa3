import { adjectiveOf, nominativeOf } from '@/lib/text/grammar'
import { capital, form, infinitive, isVerb, lowered } from './ask-words'
import { either } from './either'
import { named, type Subject } from './subject'

type Words = readonly string[]

const mostOfClause = 8
const need = /^(?:надо|нужно|придется|лучше|нельзя)$/u

/** «Подойдёт или лучше другой взять»: the seller keeps one of the two. */
export function ofClauses(
  first: Words,
  second: Words,
  subject: Subject | undefined,
): string | undefined {
  if (first.length > mostOfClause || second.length > mostOfClause) return undefined
  return (
    ofShared(first, second) ??
    ofItself(first, second, subject) ??
    `▢ (${[stated(first), second].map((words) => capital(words.join(' '))).join(' / ')})`
  )
}

/** «Чехол моется или только протирать», «ножи острые или точить надо»: both are said of the first noun. */
function ofShared(first: Words, second: Words): string | undefined {
  const kind = form(first.at(-1) ?? '')
  const thing = first.slice(0, -1)
  const noun = form(thing.at(-1) ?? '')
  if (thing.length !== 1 || nominativeOf(noun).length === 0) return undefined
  if (!isVerb(kind) && adjectiveOf(kind) === undefined) return undefined
  if (second.some((word) => isThing(form(word)))) return undefined
  // «Принт держится или трескается?»
  if (second.length === 1 && isVerb(kind) && isVerb(form(second[0] ?? '')))
    return `${thing.join(' ')} ${either(kind, form(second[0] ?? ''))}`
  return second.some((word) => infinitive.test(form(word)))
    ? `${thing.join(' ')} ${either(lowered(first.slice(-1)).join(''), toDo(second))}`
    : undefined
}

const isThing = (word: string) =>
  nominativeOf(word).length > 0 && !infinitive.test(word) && !/^(?:только|просто|лишь)$/u.test(word)

/** «Приходит в сборе или собирать самим?» is said of the thing itself. */
function ofItself(first: Words, second: Words, subject: Subject | undefined): string | undefined {
  const [verb = ''] = first
  if (
    !/[еи]т(?:ся)?$/u.test(form(verb)) ||
    !isVerb(form(verb)) ||
    first.some((one) => form(one) === 'ли')
  )
    return undefined
  return infinitive.test(form(second[0] ?? '')) && subject?.gender !== 'pl'
    ? `${named(subject)} ${either(lowered(first).join(' '), ['нужно', ...second].join(' '))}`
    : undefined
}

/** «точить сразу надо» → «нужно точить сразу», «только протирать» → «можно только протирать». */
function toDo(words: Words): string {
  const at = words.findIndex((word) => need.test(form(word)))
  const rest = words.filter((_, place) => place !== at)
  if (at < 0) return ['можно', ...words].join(' ')
  return [form(words[at] ?? '') === 'надо' ? 'нужно' : words[at], ...rest].join(' ')
}

/** «До или после еды», «до или после еды пить»: the noun and the verb are said of both. */
export function ofPrepositions(first: Words, second: Words): string | undefined {
  const [one = ''] = first
  const [other = '', ...rest] = second
  if (
    first.length !== 1 ||
    rest.length === 0 ||
    !beside.test(form(one)) ||
    !beside.test(form(other))
  )
    return undefined
  const verb = infinitive.test(form(rest.at(-1) ?? '')) ? rest.at(-1) : undefined
  const noun = (verb ? rest.slice(0, -1) : rest).join(' ')
  if (!noun) return undefined
  const ways = either(`${form(one)} ${noun}`, `${form(other)} ${noun}`)
  return verb ? `${capital(verb)} нужно ${ways}` : ways
}
const beside = /^(?:до|после|перед|во время|с|без|под|над|на|внутри|снаружи)$/u

/** «Нужен ли клей» → «клей нужен», «можно ли без него» → «можно без него». */
function stated(words: Words): Words {
  const whether = words.findIndex((word) => form(word) === 'ли')
  if (whether !== 1) return words
  const rest = words.slice(2)
  return /^нуж/u.test(form(words[0] ?? ''))
    ? [...rest, ...lowered(words.slice(0, 1))]
    : [words[0] ?? '', ...rest]
}
