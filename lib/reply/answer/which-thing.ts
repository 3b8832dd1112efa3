import { form, infinitive, isVerb, modal, preposition } from './ask-words'
import { blank, choosing, find, isSaying, join, manner, type Words } from './which-words'

/** «Из чего сделан корпус», «где находится магазин», «чем отличается от старой». */
export function ofThing(
  word: string,
  before: Words,
  prep: string,
  after: Words,
): string | undefined {
  if (/^(?:зачем|кто|чей|кого)$/u.test(word)) return undefined
  if (after.some((one) => /^(?:делать|быть|поступить)$/u.test(form(one)))) return undefined
  const need =
    word === 'что' && !prep && before.length === 0
      ? find(after, (one) => /^(?:нужно|надо|понадобится|потребуется|нужен)$/u.test(one))
      : -1
  if (need >= 0) return ofNeeded(after, need)
  // «Чистить чем?»
  const todo =
    after.length === 0 && word === 'чем' && !prep ? find(before, (one) => infinitive.test(one)) : -1
  if (todo >= 0)
    return join(
      before[todo] ?? '',
      before.filter((_, at) => at !== todo),
      'нужно',
      blank,
    )
  const doing = find(after, (one) => infinitive.test(one))
  const finite = find(after, (one) => isVerb(one) && !modal.test(one))
  // «Когда начинает плодоносить»: the verb and what it rules.
  if (finite >= 0 && finite < doing)
    return join(
      before,
      after.filter((_, at) => at !== doing && at !== finite),
      after[finite] ?? '',
      after[doing] ?? '',
      prep.toLowerCase(),
      blank,
    )
  if (doing >= 0) {
    const rest = after.filter((one, at) => at !== doing && !modal.test(form(one)))
    if (word === 'куда') return join(before, rest, after[doing] ?? '', 'нужно', blank)
    if (/^когда/u.test(word)) return join(after[doing] ?? '', before, rest, 'нужно', blank)
    // «Что лучше взять для дачи?»
    if (word === 'что' && !prep && choosing.test(form(after[doing] ?? '')))
      return join(
        before,
        rest.filter((one) => !manner.test(form(one))),
        'советуем',
        blank,
      )
    if (rest.length === 1 && /^лучше$/u.test(form(rest[0] ?? '')) && !prep)
      return join(before, after[doing] ?? '', 'лучше', blank)
    if (rest.some((one) => manner.test(form(one)))) return undefined
    return join(before, after[doing] ?? '', rest, 'можно', prep.toLowerCase(), blank)
  }
  if (
    word === 'чем' &&
    /^в$/iu.test(prep) &&
    /^(?:разниц|отлич|смысл|преимущ)/u.test(form(after[0] ?? ''))
  )
    return join(after, `в том, что ${blank}`)
  // «Ремешок из чего?»
  if (word === 'чего' && /^из$/iu.test(prep) && after.length === 0 && before.length > 0)
    return join(before, '– из', blank)
  // «На чём подсластитель?»
  if (/^ч[её]м$/u.test(word) && /^на$/iu.test(prep) && before.length === 0 && after.length === 1)
    return join(after, '– на', blank)
  const better = find(after, (one) => /^(?:лучше|хуже|хороша?|интереснее)$/u.test(one))
  if (word === 'чем' && !prep && better > 0 && after.length < 8)
    return join(before, after, `тем, что ${blank}`)
  if (
    word === 'где' &&
    after.length > 0 &&
    after.length < 4 &&
    !after.some((one) => isSaying(form(one)))
  )
    return join(after, '–', blank)
  if (word === 'что' && !prep && before.length === 0) {
    // «Что внутри коробки?»
    if (after.length === 1 && /^вход(?:ит|ят)$/u.test(form(after[0] ?? '')))
      return join('в комплект входит', blank)
    const inside = /^(?:внутри|снаружи|сверху|снизу|под|на|в)$/u.test(form(after[0] ?? ''))
    if (inside && find(after, isVerb) < 0) return join(after, '–', blank)
  }
  // «Куда он вешается?», «из чего ручка сделана»
  const at = find(after, isSaying)
  const who =
    at > 0 &&
    at < 3 &&
    word !== 'что' &&
    !after.slice(0, at).some((one) => preposition.test(form(one)))
      ? after.slice(0, at)
      : []
  const [verb = '', ...rest] = after.slice(who.length)
  const tail = [...who, ...rest]
  if (!isSaying(form(verb)) || modal.test(form(verb))) return undefined
  if (word === 'что') return prep ? join(before, tail, verb, prep.toLowerCase(), blank) : undefined
  if (/^отлича/u.test(form(verb))) return ofDifference(before, verb, tail)
  return join(before, tail, verb, prep.toLowerCase(), blank)
}

/** «Что ещё нужно для сборки» → «Для сборки дополнительно понадобится ▢», «что нужно докупить к ней» → «К ней нужно докупить ▢». */
function ofNeeded(words: Words, at: number): string {
  const more = words.some((one) => /^(?:еще|дополнительно)$/u.test(form(one)))
  const doing = find(words, (one) => infinitive.test(one))
  const rest = words.filter(
    (one, place) => place !== at && place !== doing && !/^(?:еще|дополнительно)$/u.test(form(one)),
  )
  return doing >= 0
    ? join(rest, 'нужно', more ? 'ещё' : '', words[doing] ?? '', blank)
    : join(rest, more ? 'дополнительно' : '', 'понадобится', blank)
}

/** «Чем отличаются М3 от М4» → «М3 отличается от М4 тем, что …». */
function ofDifference(before: Words, verb: string, tail: Words): string {
  const from = find(tail, (one) => one === 'от' || one === 'между')
  const what = from < 0 ? tail : tail.slice(0, from)
  const one = /^[A-Za-zА-ЯЁ]*-?\d[A-Za-zА-ЯЁ\d]*$/u.test(what.join(' '))
  const said = one ? verb.replace('отличаются', 'отличается') : verb
  return join(before, what, said, from < 0 ? [] : tail.slice(from), `тем, что ${blank}`)
}
