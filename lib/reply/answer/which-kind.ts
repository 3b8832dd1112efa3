import { form, infinitive, lowered, preposition } from './ask-words'
import { measures, titles } from './measure-words'
import { ofKindAlone } from './which-kind-alone'
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
  // «Это какая книга в серии?»
  if (
    before.length === 1 &&
    form(before[0] ?? '') === 'это' &&
    after.length > 1 &&
    !after.some((one) => isSaying(form(one)))
  )
    return join(after, '–', blank)
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
  // «Ветки какой толщины режет?»: one thing does it to many.
  if (
    measure &&
    tail.length === 0 &&
    /[еи]т$/u.test(form(verb)) &&
    /[ыи]$/u.test(form(before[0] ?? ''))
  )
    return join(verb, lowered(before), measure, others, blank)
  return join(before, tail, verb, measure ?? first, others, blank)
}
