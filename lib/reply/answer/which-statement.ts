import { form, infinitive, isVerb, lowered, modal, preposition } from './ask-words'

const blank = '▢'
type Words = readonly string[]

const participle = /[аяе]н[аоы]?$|т[аоы]?$/u
/** What may be the verb of a question: «весит», «сделан», «нужно», «должно». */
const isSaying = (word: string) =>
  isVerb(word) ||
  /^похож[аеи]?$/u.test(word) ||
  /^долж(?:ен|на|но|ны)$/u.test(word) ||
  isShort(word)
/** «сделан», «рассчитана»: a short participle, and none of the nouns with its ending. */
const isShort = (word: string) =>
  /^(?:с|из|рас|у|при|про|за|пред|вы|пере|на|о)[A-Za-zЀ-ӿ]{3,}(?:[аея]н|т)[аоы]?$/u.test(word) &&
  participle.test(word) &&
  /(?:дел|готовл|счита|назнач|шит|крыт|полн|вязан|печата|верх|жар|пак|бран)/u.test(word)

/** Units and things counted stand after the number. */
const counted =
  /^(?:грамм[а-я]*|герц|градусов|кг|килограмм[а-я]*|литров|мл|миллилитров|см|сантиметров|мм|метров|ватт|квт|вольт|ампер|штук|шт|раз|км|километров|часов|часа|минут|секунд|дней|суток|недель|месяцев|лет|листов|страниц|пар|слоёв|слоев)$/u
/** «Шнур какой длины» → «шнур длиной ▢». */
const measures = new Map(
  `длины:длиной ширины:шириной высоты:высотой толщины:толщиной глубины:глубиной мощности:мощностью плотности:плотностью
  емкости:ёмкостью размера:размером объема:объёмом веса:весом диаметра:диаметром цвета:цвета`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
)
/** After «из» the blank itself is the material. */
const material = /^(?:материал|ткан|дерев|металл|пластик|сырь|мяс|кож)/u
/** Verbs by which a buyer asks for advice: «какой размер взять». */
const choosing = /^(?:выбрать|выбирать|взять|брать|заказать|заказывать|купить|покупать)$/u
/** A noun or a pronoun that can only be the one who does something. */
const doer = /^(?:он|она|оно|они|[а-я]*[бвгджзклмнпрстфхцчш])$/u
const manner = /^(?:правильно|лучше|лучше всего|вообще)$/u

const join = (...parts: readonly (string | Words)[]) => parts.flat().filter(Boolean).join(' ')
const find = (words: Words, test: (word: string) => boolean) =>
  words.findIndex((word) => test(form(word)))

/** The statement that answers a question with a question word at `asks`. */
export function ofWhich(words: Words, asks: number): string | undefined {
  const or = words.findIndex((one) => form(one) === 'или')
  if (or > asks + 2 && or < words.length - 1) return ofEither(words.slice(asks + 1), or - asks - 1)
  const word = form(words[asks] ?? '')
  const prep = preposition.test(form(words[asks - 1] ?? '')) ? (words[asks - 1] ?? '') : ''
  const before = words.slice(0, prep ? asks - 1 : asks)
  const after = words.slice(asks + 1)
  if (words.some((one) => one.endsWith(','))) return undefined
  // «Цвет светлее чем на фото?»
  if (word === 'чем' && /(?:ее|ше|же|че)$/u.test(form(before.at(-1) ?? '')) && before.length > 1) {
    const compared = form(before.at(-1) ?? '')
    return `${join(before.slice(0, -1), blank)} (${compared}, чем ${join(after)} / не ${compared})`
  }
  if (/^скольк/u.test(word)) return ofNumber(before, prep, after)
  if (word === 'как') return prep ? undefined : ofManner(before, after)
  if (/^как/u.test(word)) return ofKind(word, before, prep, after)
  return ofThing(word, before, prep, after)
}

function ofNumber(before: Words, prep: string, after: Words): string | undefined {
  const thing = after[0] ?? ''
  const at = find(after, isSaying)
  const todo = find(after, (one) => infinitive.test(one))
  // «Сколько корма давать щенку» → «Давать щенку нужно ▢ корма»
  if (at < 0 && todo >= 0 && !prep) {
    const what = after.slice(0, todo).join(' ')
    return join(
      after[todo] ?? '',
      before,
      after.slice(todo + 1),
      'нужно',
      blank,
      what === 'по времени' || what === 'времени' ? '' : what,
    )
  }
  if (at < 0) {
    if (!thing) return undefined
    if (!prep && after.length + before.length < 2)
      return counted.test(form(thing))
        ? `Всего ${blank} ${thing}`
        : `Количество ${thing} – ${blank}`
    const [rest, unit] = [[...before, ...after.slice(1)], form(thing)]
    // «От скольки лет?»
    if (rest.length === 0 && /^(?:от|с|до)$/iu.test(prep) && /^(?:лет|месяцев)$/u.test(unit))
      return join('подходит', prep.toLowerCase(), blank, thing)
    // «На скольки градусах стирать?»
    if (prep && unit === 'градусах' && todo >= 0) return join(rest, 'нужно при', blank, unit)
    if (prep)
      return counted.test(unit) || /^градус/u.test(unit)
        ? join(rest, rest.length > 0 && /^на$/iu.test(prep) ? '–' : prep, blank, thing)
        : undefined
    return counted.test(unit)
      ? join(rest, '–', blank, unit)
      : join(before, `${after.join(' ')}: ${blank}`)
  }
  const verb = after[at] ?? ''
  const rest = [...before, ...after.slice(at + 1)]
  // «Сколько по времени заряжается» asks for no other number.
  const name = after.slice(0, at).join(' ') === 'по времени' ? [] : after.slice(0, at)
  const doing = rest.findIndex((one) => infinitive.test(form(one)))
  const said = doing >= 0 ? [rest[doing] ?? '', ...rest.filter((_, at) => at !== doing)] : rest
  if (prep && name.length < 2)
    return join(said, verb, prep.toLowerCase(), blank, form(thing) === 'времени' ? '' : name)
  if (prep || name.length > 2) return undefined
  if (name.length === 0 || form(thing) === 'времени') return join(said, verb, blank)
  if (name.length === 1 && /^буд[еу]т$/u.test(form(verb))) return join(said, name, verb, blank)
  if (name.length === 1 && counted.test(form(thing))) return join(said, verb, blank, thing)
  return join(said, verb, `${name.join(' ')}: ${blank}`)
}

function ofManner(before: Words, after: Words): string | undefined {
  // «Стирать как?»
  const todo = after.length === 0 ? find(before, (word) => infinitive.test(word)) : -1
  if (todo >= 0)
    return join(
      before[todo] ?? '',
      before.filter((_, at) => at !== todo),
      `нужно так: ${blank}`,
    )
  // «Цвет как на фото?»
  if (/^(?:на|в)$/u.test(form(after[0] ?? '')) && before.length > 0 && after.length < 4)
    return join(before, `${blank} (как ${after.join(' ')} / немного отличается)`)
  if (/^(?:долго|часто|быстро|далеко|скоро)$/u.test(form(after[0] ?? ''))) {
    const [verb = '', ...rest] = after.slice(1)
    if (infinitive.test(form(verb))) return join(verb, before, rest, 'нужно', blank)
    return isVerb(form(verb)) ? join(before, rest, verb, blank) : undefined
  }
  const doing = find(after, (word) => infinitive.test(word))
  if (doing >= 0) {
    const aside = after.filter((one, at) => at !== doing && !manner.test(form(one)))
    const can = aside.find((one) => modal.test(form(one))) ?? 'можно'
    const rest = aside.filter((one) => one !== can)
    return join(after[doing] ?? '', before, rest, can, `так: ${blank}`)
  }
  // «Сыр как упакован?»
  if (isShort(form(after[0] ?? '')) && after.length + before.length === 2)
    return join(before, after.slice(1), after[0] ?? '', `так: ${blank}`)
  if (!isVerb(form(after[0] ?? '')) || modal.test(form(after[0] ?? ''))) return undefined
  const [verb = '', ...rest] = after
  const tail = find(rest, (word) => preposition.test(word))
  const subject = tail < 0 ? rest : rest.slice(0, tail)
  return join(before, subject, verb, tail < 0 ? [] : rest.slice(tail), `так: ${blank}`)
}

function ofKind(word: string, before: Words, prep: string, after: Words): string | undefined {
  const doing = find(after, (one) => infinitive.test(one) && one !== 'быть')
  const at = find(after, isSaying)
  const head = doing < 0 ? at : at < 0 ? doing : Math.min(at, doing)
  if (head < 0) return ofKindAlone(word, before, prep, after)
  const all = after.slice(0, head)
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
        ofMeasure ? [...name.slice(1), name[0] ?? ''] : name,
        blank,
      )
    }
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
    return owner.length > 0 && !preposition.test(form(owner[0] ?? ''))
      ? join(owner, measure, blank)
      : undefined
  }
  if (prep) {
    if (!first) return undefined
    const owner = [...before, ...rest]
    if (form(first) === 'возраста') return join(owner, 'подходит', prep.toLowerCase(), blank)
    // «С какой стороны замок» → «замок – с ▢ стороны»
    if (!/^(?:на|для|под)$/iu.test(prep))
      return owner.length > 0 && owner.length < 5
        ? join(owner, form(owner[0] ?? '') === 'это' ? '' : '–', prep.toLowerCase(), blank, first)
        : undefined
    // «На каком языке книга?»
    if (word === 'каком')
      return owner.length > 0 ? join(owner, '–', prep.toLowerCase(), blank, first) : undefined
    // «Для какого класса?» → «для ▢ класса»
    const said = word === 'какого' ? [blank, first] : [first, blank]
    return join(owner, 'подходит', prep.toLowerCase(), said)
  }
  if (!/^как(?:ая|ое|ие|ой|ов|ова|ово|овы)$/u.test(word)) return undefined
  // «Какой ткани» asks in another case: «кофе какой обжарки» → «кофе ▢ обжарки».
  if (word === 'какой' && /(?:[ыи]|ой|ей)$/u.test(form(first)) && !/(?:ый|ий)$/u.test(form(first)))
    return before.length > 0 && rest.length === 0 ? join(before, blank, first) : undefined
  // «Какие печи есть с баком» asks for all of them.
  const there = after.findIndex((one) => form(one) === 'есть')
  if (there > 0) return `${join(after.slice(0, there), after.slice(there + 1), before)}: ${blank}`
  if (after.length === 0)
    return before.length > 0 && before.length < 4 ? join(before, '–', blank) : undefined
  // «Какой это по российскому?»
  if (form(first) === 'это' && before.length === 0 && preposition.test(form(rest[0] ?? '')))
    return join(rest, 'это', blank)
  if (preposition.test(form(first)) || /^(?:он|она|оно|они|это|лучше)$/u.test(form(first)))
    return undefined
  // «Размер 46 – это какой российский?»
  if (form(before.at(-1) ?? '') === 'это') return join(before.slice(0, -1), '– это', after, blank)
  return join(after, before, '–', blank)
}

/** «Из чего сделан корпус», «где находится магазин», «чем отличается от старой». */
function ofThing(word: string, before: Words, prep: string, after: Words): string | undefined {
  if (/^(?:зачем|кто|чей|кого)$/u.test(word)) return undefined
  if (after.some((one) => /^(?:делать|быть|поступить)$/u.test(form(one)))) return undefined
  const need =
    word === 'что' && !prep && before.length === 0
      ? find(after, (one) => /^(?:нужно|надо|понадобится|потребуется|нужен)$/u.test(one))
      : -1
  if (need >= 0) return ofNeeded(after, need)
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
  if (word === 'где' && after.length === 1) return join(after, '–', blank)
  if (word === 'что' && !prep && before.length === 0) {
    // «Что внутри коробки?»
    if (after.length === 1 && /^вход(?:ит|ят)$/u.test(form(after[0] ?? '')))
      return join('в комплект входит', blank)
    const inside = /^(?:внутри|снаружи|сверху|снизу|под|на|в)$/u.test(form(after[0] ?? ''))
    if (inside && find(after, isVerb) < 0) return join(after, '–', blank)
  }
  const [verb = '', ...tail] = after
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

/** «Какой оттенок ближе тёплый или холодный?» */
function ofEither(words: Words, or: number): string | undefined {
  const advised = ofAdvised(words, or)
  if (advised) return advised
  const named = words
    .slice(0, or - 1)
    .filter((one) => !/^(?:ближе|лучше|больше|всё-таки)$/u.test(form(one)))
  const options = [words[or - 1] ?? '', words.slice(or + 1).join(' ')]
  // «Какой заказать, S или M?»
  if (named.length === 1 && choosing.test(form(named[0] ?? '')))
    return `Советуем ${blank} (${options.join(' / ')})`
  return named.length > 0 &&
    named.length < 4 &&
    options[1] &&
    !named.some((one) => isSaying(form(one)))
    ? join(named, `${blank} (${options.join(' / ')})`)
    : undefined
}

/** «Какую брать на комнату 20 метров, на 7 или на 9» → «На комнату 20 метров советуем ▢ (на 7 / на 9)». */
function ofAdvised(words: Words, or: number): string | undefined {
  const head = form(words[or + 1] ?? '')
  const from = preposition.test(head)
    ? words.findLastIndex((one, at) => at < or && form(one) === head)
    : -1
  const verb = words.findIndex((one) => choosing.test(form(one)))
  if (verb < 0 || verb > 3 || from <= verb) return undefined
  const options = [words.slice(from, or), words.slice(or + 1)].map((one) => one.join(' '))
  return join(
    words.slice(verb + 1, from).filter((one) => !manner.test(form(one))),
    'советуем',
    words.slice(0, verb).filter((one) => !manner.test(form(one))),
    `${blank} (${options.join(' / ')})`,
  )
}
