import { adjectiveOf, isGenitive, nominativeOf } from '@/lib/text/grammar'
import { findThings } from '../things/lexicon'
import { form, preposition } from './ask-words'
import { limited, measures, named, titles } from './measure-words'
import { isPredicate } from './verbs-of-questions'
import { blank, isSaying, join, type Words } from './which-words'

/** «Какая длина рукава», «чехол какого размера», «на какой рост костюм»: no verb in it. */
export function ofKindAlone(word: string, before: Words, prep: string, after: Words) {
  const [first = '', ...rest] = after
  const measure = measures.get(form(first))
  if (measure && !prep) {
    const owner = [...before, ...rest]
    if (owner.length === 0) return join(titles.get(form(first)) ?? '', '–', blank)
    if (preposition.test(form(owner[0] ?? ''))) return undefined
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
    // «В какой пропорции с водой?»
    const thing =
      owner.length === 0 || (before.length === 0 && preposition.test(form(rest[0] ?? '')))
        ? named.get(form(first))
        : undefined
    if (thing) return join(thing, rest, '–', blank)
    // «До какого веса?»
    const limit = owner.length === 0 ? limited.get(form(first)) : undefined
    if (limit && /^(?:до|от|с)$/iu.test(prep))
      return join('подходит на', limit, prep.toLowerCase(), blank)
    // «Рукав до какой длины?»
    if (/^до$/iu.test(prep) && form(first) === 'длины' && owner.length > 0)
      return join(owner, '–', prep.toLowerCase(), blank)
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
  // «Обойма какого класса?»
  if (
    word === 'какого' &&
    rest.length === 0 &&
    /[ая]$/u.test(form(first)) &&
    before.length === 1 &&
    !preposition.test(form(before[0] ?? ''))
  )
    return join(before, '–', blank, first)
  // «Какого года издание?»
  if (
    /^как(?:ого|их)$/u.test(word) &&
    rest.length === 1 &&
    before.length === 0 &&
    isGenitive(form(first))
  )
    return join(rest, '–', blank, first)
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
  // «Сталь какая хром ванадий?» guesses.
  if (
    before.length === 1 &&
    after.length < 3 &&
    !preposition.test(form(first)) &&
    !preposition.test(form(before[0] ?? '')) &&
    after.length > 0 &&
    !adjectiveOf(form(first)) &&
    !isGenitive(form(first)) &&
    !after.some(
      (one) => preposition.test(form(one)) || isSaying(form(one)) || isPredicate(form(one)),
    )
  )
    return join(before, '–', blank)
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
