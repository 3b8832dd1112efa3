import { nominativeOf } from '@/lib/text/grammar'
import { findThings } from '../things/lexicon'
import { form, infinitive, isVerb, lowered, preposition, pronoun } from './ask-words'
import { either } from './either'
import { ofSameCase, phraseStart } from './options'
import { named, ofBareAdjective, type Subject } from './subject'
import { ofClauses, ofPrepositions } from './two-clauses'

const only = /^(?:только|лишь|просто|всё-таки|все-таки)$/u
type Words = readonly string[]
const placed = /^(?:сбоку|сзади|спереди|сверху|снизу|внутри|снаружи)$/u
const isAdjective = (word: string) => /(?:[аяо]я|[ыи]й|ой|ое|ее|ые|ие)$/u.test(form(word))
const isAction = (word: string) => isVerb(form(word)) || infinitive.test(form(word))

/** «Она непромокаемая или водоотталкивающая», «от батареек или от сети»: one of the two is the answer. */
export function ofChoice(words: Words, subject?: Subject): string | undefined {
  const forms = words.map(form)
  const or = forms.indexOf('или')
  const second = words.slice(or + 1)
  if (forms.lastIndexOf('или') !== or || or < 1 || second.length === 0) return undefined
  const kit = forms.indexOf('комплекте')
  if (kit > 1 && kit < or && forms.slice(or).includes('отдельно'))
    return `${words
      .slice(0, kit - 1)
      .filter((word) => !isVerb(form(word)))
      .join(' ')} ${either('в комплекте', 'отдельно')}`
  const first = words.slice(0, or)
  const many = ofCount(first, second)
  if (many) return many
  const beside = ofPrepositions(first, second)
  if (beside) return beside
  // «Чугунная или стальная лучше для бани?»
  const better = second.findIndex((word) => form(word) === 'лучше')
  if (better > 0)
    return `${[...second.slice(better + 1), 'лучше'].join(' ')} ${either(lowered(first).join(' '), second.slice(0, better).join(' '))}`
  const spoken = second.some(isAction) ? ofSpoken(first, second, subject) : undefined
  if (spoken) return spoken
  if (second.some(isAction) || /^(?:он|она|оно|они|лучше)$/u.test(form(second[0] ?? '')))
    return ofClauses(first, second, subject)
  if (preposition.test(forms[0] ?? '') && !first.some(isAction))
    return ofWays(first, second, subject)
  // «Тёплый свет или холодный?»
  const [kind = '', thing = ''] = first
  if (
    first.length === 2 &&
    second.length === 1 &&
    isAdjective(kind) &&
    !isAdjective(thing) &&
    isAdjective(second[0] ?? '')
  )
    return `${capital(thing)} ${either(kind.toLowerCase(), second.join(' '))}`
  // «Кожа внутри или кожзам?», «рисунок можно выбрать или случайный?»
  const [what = '', where = '', todo = ''] = first
  if (
    first.length === 2 &&
    placed.test(form(where)) &&
    second.length === 1 &&
    !placed.test(form(second[0] ?? ''))
  )
    return `${capital(where)} ${either(lowered([what]).join(''), second.join(''))}`
  if (first.length === 3 && form(where) === 'можно' && infinitive.test(form(todo)))
    return `${what} ${either(`${where} ${todo}`, second.join(' '))}`
  const head = form(second.find((word) => !only.test(form(word))) ?? '')
  if (second.length > 5) return undefined
  const no = head === 'нет' || head === 'не' ? undefined : second.join(' ')
  const whether = forms.indexOf('ли')
  if (whether > 0) return ofVerb(words, or, no)
  // «Пудрой пахнет или цветами?», «пуговицы расстёгиваются или декор?»
  if (no && first.length === 2 && isVerb(forms[1] ?? '') && !preposition.test(head))
    return nominativeOf(forms[0] ?? '').length > 0
      ? `${first[0]} ${either(first[1] ?? '', no)}`
      : `${first[1]} ${either(lowered(first).slice(0, 1).join(''), no)}`
  const how = no ? ofHow(first, second) : undefined
  if (how) return how
  if (isAction(first.at(-1) ?? '')) return ofClauses(first, second, subject)
  const from = startOf(forms, or, head)
  if (from === 0 && or === 1) return ofTwo(first[0] ?? '', second, no, subject)
  if (from === 0 && no && /^\d/u.test(forms[0] ?? '')) return either(first.join(' '), no)
  if (from < 1) return undefined
  if (head === 'без' && second.length === 1) return ofWithout(words, from, or)
  // «Цена за пару или за набор?»
  const priced = from === 1 && form(words[0] ?? '') === 'цена' ? 'Цена указана' : ''
  return `${priced || words.slice(0, from).join(' ')} ${either(words.slice(from, or).join(' '), no && ofSameCase(words.slice(from, or), second).join(' '))}`
}

const count = /^(?:один|одна|одно|одни|два|две|двое|три|четыре|пять|шесть)$/u
/** «В комплекте одна штора или две?», «Одна подушка в наборе или две?» */
function ofCount(first: Words, second: Words): string | undefined {
  const at = first.findIndex((word) => count.test(form(word)))
  if (at < 0 || second.length !== 1 || !count.test(form(second[0] ?? ''))) return undefined
  const next = form(first[at + 1] ?? '')
  const end = next && !preposition.test(next) && !isAction(next) ? at + 2 : at + 1
  const rest = [...first.slice(0, at), ...lowered(first.slice(end))].join(' ')
  return `${capital(rest)} ${either(first.slice(at, end).join(' ').toLowerCase(), second.join(' '))}`.trim()
}

/** «Ткань плотная или просвечивает», «от сети или от батареек работает»: one verb ends the question. */
function ofSpoken(first: Words, second: Words, subject: Subject | undefined): string | undefined {
  const verb = second.at(-1) ?? ''
  if (!isVerb(form(verb)) || first.some(isAction) || second.filter(isAction).length > 1)
    return undefined
  const kind = first.at(-1) ?? ''
  if (second.length > 1)
    return preposition.test(form(first[0] ?? '')) && preposition.test(form(second[0] ?? ''))
      ? `${verb} ${either(lowered(first).join(' '), second.slice(0, -1).join(' '))}`
      : undefined
  if (!isAdjective(kind)) return undefined
  if (first.length > 1) return `${first.slice(0, -1).join(' ')} ${either(kind, verb)}`
  const ofIt = ofBareAdjective(kind.toLowerCase(), [], subject)
  return ofIt?.startsWith(named(subject)) ? ofIt.replace(/\s\/\s.*\)$/u, ` / ${verb})`) : undefined
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** «Хлопок или лён?», «Одна или две в наборе?», «Мембрана или нет?» */
function ofTwo(first: string, second: Words, no: string | undefined, subject: Subject | undefined) {
  // «Китай или Индия?» are names.
  const areNames = /^[А-ЯЁ]/u.test(second[0] ?? '')
  const said = /^[А-ЯЁ][а-яё-]*$/u.test(first) && !areNames ? first.toLowerCase() : first
  if (!no) return ofBareAdjective(said, [], subject) ?? `Это ${either(said, 'нет')}`
  // «Правая или левая?» of a door.
  const ofIt =
    subject && second.length === 1 && isAdjective(no)
      ? ofBareAdjective(said, [], subject)
      : undefined
  if (ofIt?.startsWith(named(subject))) return ofIt.replace(/\s\/\s.*\)$/u, ` / ${no})`)
  const [other = '', ...place] = second
  return preposition.test(form(place[0] ?? ''))
    ? `${capital(place.join(' '))} ${either(said, other)}`
    : `Это ${either(said, no)}`
}

/** «Из хлопка или полиэстера», «на меху или на флисе»: the thing itself is not named. */
function ofWays(first: Words, second: Words, subject: Subject | undefined): string | undefined {
  if (second.length > 5 || first.length > 5) return undefined
  if (form(second[0] ?? '') === 'без' && second.length === 1)
    return `${named(subject)} ${either(lowered(first).join(' '), without(first))}`
  return `${named(subject)} ${either(lowered(first).join(' '), ofSameCase(lowered(first), second).join(' '))}`
}

/** «Коврик с бортами или без?» → «без бортов», where the thing can be named. */
function ofWithout(words: Words, from: number, or: number): string {
  const way = words.slice(from, or)
  return `${words.slice(0, from).join(' ')} ${either(way.join(' '), without(way))}`
}

function without(way: Words): string {
  const thing = form(way.at(-1) ?? '')
  const [found] = findThings([thing])
  const forms = found && (found.plural ? found.thing.plural : found.thing.singular)
  if (forms && way.length === 2) return `без ${forms.gen}`
  if (/(?:ами|ями)$/u.test(thing)) return 'без них'
  return /(?:ой|ей)$/u.test(thing) ? 'без неё' : 'без него'
}

/** «Ящики полностью выдвигаются или до половины», «от сети работает или от батареек»: the verb is said once. */
function ofHow(first: Words, second: Words): string | undefined {
  const verb = first.at(-1) ?? ''
  const way = first.slice(0, -1)
  const last = form(way.at(-1) ?? '')
  if (!isVerb(form(verb)) || way.length === 0) return undefined
  const from =
    /(?:о|ью|ски)$/u.test(last) && nominativeOf(last).length === 0
      ? way.length - 1
      : phraseStart(way.map(form), way.length)
  if (from === way.length - 1 ? /[аяеиы]$/u.test(last) : !preposition.test(form(way[from] ?? '')))
    return undefined
  const options = either(lowered(way.slice(from)).join(' '), second.join(' '))
  return [...way.slice(0, from), verb, options].join(' ')
}

/** Where the first of the two begins. */
function startOf(forms: Words, or: number, head: string): number {
  if (pronoun.test(forms[0] ?? '') && !preposition.test(head)) return 1
  // «… в сжатом виде или нет»
  if (head === 'нет') {
    const place = forms.slice(0, or).findLastIndex((one) => preposition.test(one))
    if (place > 0 && or - place < 4 && or - place > 1) return place
  }
  if (head === 'без') return forms.slice(0, or).findLastIndex((one) => /^со?$/u.test(one))
  const same = forms.lastIndexOf(head, or - 1)
  if (same > 0 && (preposition.test(head) || (or - same < 4 && !/^\d/u.test(head)))) return same
  // «Оттенок 05 холодный или тёплый» has its number with the noun.
  if (or > 2 && /^\d/u.test(forms[or - 2] ?? '') && [forms[or - 1] ?? '', head].every(isAdjective))
    return or - 1
  return phraseStart(forms, or)
}

/** «Подойдут ли для бега или только для зала» → «Подойдут ▢ (для бега / только для зала)». */
function ofVerb(words: Words, or: number, no: string | undefined): string | undefined {
  const [verb = ''] = words
  const first = words.slice(2, or)
  return no && form(words[1] ?? '') === 'ли' && preposition.test(form(first[0] ?? ''))
    ? `${verb} ${either(first.join(' '), no)}`
    : undefined
}
