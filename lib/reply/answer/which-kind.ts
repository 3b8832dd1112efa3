import { adjectiveOf, isGenitive, nominativeOf } from '@/lib/text/grammar'
import { findThings } from '../things/lexicon'
import { form, infinitive, lowered, preposition } from './ask-words'
import { measures, titles } from './measure-words'
import { blank, choosing, find, isSaying, join, manner, type Words } from './which-words'

/** A noun or a pronoun that can only be the one who does something. */
const doer = /^(?:он|она|оно|они|[а-я]*[бвгджзклмнпрстфхцчш])$/u

/** After «из» the blank itself is the material. */
const material = /^(?:материал|ткан|дерев|металл|пластик|сырь|мяс|кож)/u

export function ofKind(
  word: string,
  before: Words,
  prep: string,
  after: Words,
): string | undefined {
  const doing = find(after, (one) => infinitive.test(one) && one !== 'быть')
  const at = find(after, isSaying)
  const head = doing < 0 ? at : at < 0 ? doing : Math.min(at, doing)
  if (head < 0) return ofKindAlone(word, before, prep, after)
  // «Какие дрова лучше использовать?»
  const best = form(after[head - 1] ?? '') === 'лучше' && head > 1
  const all = after.slice(0, best ? head - 1 : head)
  // «В каком возрасте ребёнок поймёт …»: whose it is stands right before the verb.
  const who = prep && all.length === 2 && doer.test(form(all[1] ?? '')) ? all.slice(1) : []
  const name = all.slice(0, all.length - who.length)
  // «Насадки какие подходят» → «Подходят насадки ▢»
  if (name.length === 0 && !prep && doing < 0 && before.length > 0 && before.length < 4) {
    const verb = after[at] ?? ''
    return preposition.test(form(before[0] ?? '')) || /^долж/u.test(form(verb))
      ? undefined
      : join(verb, lowered(before), after.slice(1), blank)
  }
  // «Масло какое заливать»
  if (name.length === 0 && !prep && head === doing && at < 0 && before.length > 0) {
    // «На стену 3 метра какую брать?»
    if (
      preposition.test(form(before[0] ?? '')) &&
      before.length < 6 &&
      choosing.test(form(after[doing] ?? ''))
    )
      return join(before, 'советуем', blank)
    if (before.length > 3 || preposition.test(form(before[0] ?? ''))) return undefined
    const todo = after[doing] ?? ''
    const rest = after.filter((one, place) => place !== doing && !manner.test(form(one)))
    return choosing.test(form(todo))
      ? join(rest, 'советуем', lowered(before), blank)
      : join(todo, rest, 'нужно', lowered(before), blank)
  }
  if (name.length === 0 || name.length > 4) return undefined
  const through = /^через$/iu.test(prep) && /^врем/u.test(form(name[0] ?? ''))
  const of = through
    ? []
    : prep && material.test(form(name[0] ?? '')) && /^из$/iu.test(prep)
      ? []
      : name
  if (doing >= 0) {
    const verb = after[doing] ?? ''
    const can = at >= 0 ? [after[at] ?? ''] : []
    const rest = after.filter((one, at) => at >= head && at !== doing && !can.includes(one))
    if (choosing.test(form(verb)) && !prep) {
      // «Какого размера мяч взять?» → «мяч размера ▢»
      const ofMeasure = measures.has(form(name[0] ?? '')) && name.length > 1
      return join(
        before,
        rest.filter((one) => !manner.test(form(one))),
        'советуем',
        ofMeasure
          ? [...name.slice(1), name[0] ?? '']
          : name.length === 1
            ? (titles.get(form(name[0] ?? ''))?.replace(/а$/u, 'у') ?? name)
            : name,
        blank,
      )
    }
    if (best && !prep && !choosing.test(form(verb)))
      return join(
        before,
        rest.filter((one) => form(one) !== 'лучше'),
        'лучше',
        verb,
        name,
        blank,
      )
    if (form(name[0] ?? '') === 'возраста')
      return join(verb, before, rest, can, prep.toLowerCase(), blank)
    // «Какое масло лить?»
    if (!prep && can.length === 0 && name.length === 1 && rest.length === 0)
      return join(verb, before, 'нужно', name, blank)
    return prep ? join(verb, before, rest, can, prep.toLowerCase(), of, blank) : undefined
  }
  const verb = after[at] ?? ''
  const tail = after.slice(at + 1)
  if (/^долж/u.test(form(verb))) {
    if (prep || form(tail[0] ?? '') !== 'быть') return undefined
    return join(before, name, tail.slice(1), verb, 'быть', blank)
  }
  if (form(name[0] ?? '') === 'возраста' && prep)
    return join(before, tail, verb, prep.toLowerCase(), blank)
  if (form(name[0] ?? '') === 'стороны' && prep)
    return join(before, tail, verb, prep.toLowerCase(), blank, name)
  if (who.length > 0) return join(before, who, verb, tail, prep.toLowerCase(), of, blank)
  if (prep) return join(before, tail, verb, prep.toLowerCase(), of, blank)
  // «Поликарбонат какой толщины идёт» → «идёт толщиной ▢»
  const [first = '', ...others] = name
  const measure = before.length > 0 ? measures.get(form(first)) : undefined
  return join(before, tail, verb, measure ?? first, others, blank)
}

/** «Какая длина рукава», «чехол какого размера», «на какой рост костюм»: no verb in it. */
function ofKindAlone(word: string, before: Words, prep: string, after: Words) {
  const [first = '', ...rest] = after
  const measure = measures.get(form(first))
  if (measure && !prep) {
    const owner = [...before, ...rest]
    if (owner.length === 0 || preposition.test(form(owner[0] ?? ''))) return undefined
    const [of = '', ...others] = owner
    const [found] = findThings([form(of)])
    const genitive = found && (found.plural ? found.thing.plural : found.thing.singular)?.gen
    const title = titles.get(form(first))
    // «Шнур какой длины?» → «Длина шнура – ▢»
    return genitive && title
      ? join(title, genitive, others, '–', blank)
      : join(owner, measure, blank)
  }
  if (prep) {
    if (!first) return undefined
    // «На какой обхват головы шапка?»
    if (
      /^(?:обхват|объем|диаметр|толщин[ау]|ширин[ау]|длин[ау]|площадь)$/u.test(form(first)) &&
      /^как/u.test(word) &&
      rest[0] &&
      isGenitive(form(rest[0]))
    )
      return join(before, rest.slice(1), 'подходит', prep.toLowerCase(), first, rest[0], blank)
    const owner = [...before, ...rest]
    if (form(first) === 'возраста') return join(owner, 'подходит', prep.toLowerCase(), blank)
    // «В каких городах есть сервис?»
    if (form(owner[0] ?? '') === 'есть' && owner.length > 1)
      return join(owner.slice(1), 'есть', prep.toLowerCase(), `${first}:`, blank)
    // «С какой стороны замок» → «замок – с ▢ стороны»
    if (!/^(?:на|для|под)$/iu.test(prep))
      return owner.length > 0 && owner.length < 5
        ? join(owner, form(owner[0] ?? '') === 'это' ? '' : '–', prep.toLowerCase(), blank, first)
        : undefined
    // «На каком языке книга?», «на какой версии прошивка?»
    if (
      word === 'каком' ||
      (word === 'какой' && /[аяеи]$/u.test(form(first).slice(-1)) && !measure)
    )
      return owner.length > 0 ? join(owner, '–', prep.toLowerCase(), blank, first) : undefined
    // «Для какого класса?» → «для ▢ класса»
    const said = word === 'какого' ? [blank, first] : [first, blank]
    return join(owner, 'подходит', prep.toLowerCase(), said)
  }
  if (!/^как(?:ая|ое|ие|ой|ов|ова|ово|овы)$/u.test(word)) return undefined
  // «Разболтовка какая и вылет?»
  if (before.length > 0 && after.length > 1 && form(first) === 'и')
    return join(before, '–', `${blank},`, rest, '–', blank)
  // «Какой ткани» asks in another case: «кофе какой обжарки» → «кофе ▢ обжарки».
  if (word === 'какой' && /(?:[ыи]|ой|ей)$/u.test(form(first)) && !/(?:ый|ий)$/u.test(form(first)))
    return before.length > 0 && rest.length === 0 ? join(before, blank, first) : undefined
  // «Какие печи есть с баком» asks for all of them.
  const there = after.findIndex((one) => form(one) === 'есть')
  if (there > 0) return `${join(after.slice(0, there), after.slice(there + 1), before)}: ${blank}`
  const both = ofBoth([...before, ...after])
  if (both) return both
  if (after.length === 0)
    return before.length > 0 && before.length < 4 ? join(before, '–', blank) : undefined
  // «Какой это по российскому?»
  if (form(first) === 'это' && before.length === 0 && preposition.test(form(rest[0] ?? '')))
    return join(rest, 'это', blank)
  // «Пароль какой по умолчанию?»
  if (preposition.test(form(first)) && before.length > 0 && before.length < 4)
    return join(before, after, '–', blank)
  if (preposition.test(form(first)) || /^(?:он|она|оно|они|это|лучше)$/u.test(form(first)))
    return undefined
  // «Размер 46 – это какой российский?»
  if (form(before.at(-1) ?? '') === 'это') return join(before.slice(0, -1), '– это', after, blank)
  if (form(after.at(-1) ?? '') === 'лучше') return undefined
  // «Какой оттенок ближе к русому?»
  if (after.length > 2 && /^(?:ближе|[а-я]{3,}(?:ее|че|ше))$/u.test(form(after[1] ?? '')))
    return join(before, after.slice(1), first, blank)
  // «Какая сторона лицевая?»
  const kind = after.findIndex((one, at) => at > 0 && adjectiveOf(form(one)) !== undefined)
  if (kind === 1 && after.slice(kind).every((one) => adjectiveOf(form(one))))
    return join(after.slice(kind), first, before, '–', blank)
  return join(after, before, '–', blank)
}

/** «Какая высота каблука и ширина стопы»: one blank would not do for two values. */
function ofBoth(words: Words): string | undefined {
  const and = words.findIndex((one) => form(one) === 'и')
  const [one, other] = [words.slice(0, and), words.slice(and + 1)]
  const head = other.find((word) => !adjectiveOf(form(word)))
  if (and < 1 || !head || nominativeOf(form(head)).length === 0) return undefined
  if (words.some((word) => isSaying(form(word)))) return undefined
  return join(one, '–', `${blank},`, other, '–', blank)
}
