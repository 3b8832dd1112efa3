import { adjectiveOf, nominativeOf, pastOf } from '@/lib/text/grammar'
import { ofAdjective } from './adjective-statement'
import {
  followsPreposition,
  form,
  infinitive,
  isVerb,
  lowered,
  modal,
  preposition,
  there,
} from './ask-words'
import { ofChoice } from './choice-statement'
import { degreeOrNot, isDegree, ofDegree } from './degree'
import { either } from './either'
import { ofEnough } from './enough'
import { ofBareVerb, type Subject } from './subject'
import { ofThere } from './there-statement'
import { isPredicate } from './verbs-of-questions'

/** Verbs with an object right after them, whose subject is not named: «поддерживает ли NFC». */
const transitive = /^(?:поддержива|содерж|име|требу|бо[ия]т|пропуска|оставля|выдерж)[а-яё]{1,4}$/u

/** Named without «на». */
const vehicle =
  /^(?:ваз|уаз|газ|газель|киа|хендай|рено|логан|солярис|рио|форд|ниссан|опель|ауди|мерседес|айфон|самсунг|редми|сяоми|ксиоми|хонор|реалми|поко|iphone|samsung|redmi|xiaomi|honor|realme|poco)$/u

const fits = /^(?:под(?:ойд[её]т|ойдут|ходит|ходят)|встан[еу]т|станет|совместим[аоы]?)$/u

export function ofWhether(
  all: readonly string[],
  ours: ReadonlySet<string>,
  subject: Subject | undefined,
): string | undefined {
  // «Встанут или нет?» asks whether.
  const tail = /^(?:нет|не)$/u.test(form(all.at(-1) ?? '')) && form(all.at(-2) ?? '') === 'или'
  const words =
    tail && all.slice(0, -2).some((one) => isPredicate(form(one)) || there.test(form(one)))
      ? all.slice(0, -2)
      : all
  const forms = words.map(form)
  if (words.some((word) => word.endsWith(','))) return undefined
  const whether = forms.indexOf('ли')
  if (forms.includes('или')) return ofChoice(words, subject)
  if (forms.some((one) => there.test(one))) return ofThere(words)
  // «Все ли чёрные?»
  if (forms[0] === 'все' && whether === 1) return `▢ (Все ${words.slice(2).join(' ')} / Не все)`
  const degreed = ofDegree(words)
  if (degreed) return degreed
  const own = forms.findIndex((one) => ours.has(one))
  const found =
    own >= 0
      ? own
      : forms.findIndex((one, at) => isPredicate(one) && !followsPreposition(forms, at))
  // «После стирки не села?»
  const past = found < 0 ? forms.findIndex((one, at) => forms[at - 1] === 'не' && pastOf(one)) : -1
  const verb = whether > 0 ? whether - 1 : found >= 0 ? found : past
  // «А в чёрном нет?»
  if (verb < 0 && forms.at(-1) === 'нет' && preposition.test(forms[0] ?? ''))
    return `${words.slice(0, -1).join(' ')} ${either('есть', 'нет')}`
  if (verb < 0) return ofAdjective(words, subject)
  const asked = forms[verb] ?? ''
  // «Разбавлять ли?»
  if (whether === 1 && infinitive.test(asked))
    return [words[0] ?? '', ...words.slice(2), either('нужно', 'не нужно')].join(' ')
  if (
    whether > 0 &&
    !isPredicate(asked) &&
    !ours.has(asked) &&
    !/(?:[её]н|им|ем)[аоы]?$/u.test(asked)
  )
    return undefined
  const not = forms[verb - 1] === 'не'
  const before = ofEnough(words.slice(0, not ? verb - 1 : verb), asked, subject?.title)
  const after = words.slice(whether > 0 ? whether + 1 : verb + 1)
  const said = (words[verb] ?? '').toLowerCase()
  if (/^нуж(?:ен|на|но|ны)$/u.test(asked) && form(after.at(-1) ?? '') === 'обязательно') after.pop()
  // «Ваз 2114 подойдут?» leaves «на» out.
  if (fits.test(asked) && vehicle.test(forms[0] ?? '') && before.length > 0)
    return `На ${[...before, ...after].join(' ')} ${either(said)}`
  // «Будет ли расти в тени», and not «Будет ли ещё».
  if (/^буд[еу]т$/u.test(asked) && forms.some((one) => /^(?:еще|снова|опять)$/u.test(one)))
    return undefined
  // «На лето не жарко будет?»
  const how = form(before.at(-1) ?? '').replace(/^не /u, '')
  if (
    /^буд[еу]т$/u.test(asked) &&
    /^(?:[а-яё]{3,}о|мал[аоы]?|велик[аои]?|(?:узк|коротк)[аои]|тесн[аоы])$/u.test(how) &&
    after.length === 0
  ) {
    const place = before.slice(0, form(before.at(-2) ?? '') === 'не' ? -2 : -1)
    // «Обхват головы 57 не мала будет?»
    const on = /^(?:обхват|рост|размер|вес)$/u.test(form(place[0] ?? '')) ? ['На'] : []
    return [...on, ...(on.length > 0 ? lowered(place) : place), either(`${said} ${how}`)].join(' ')
  }
  // «Рукав не короткий будет?»
  if (/^буд[еу]т$/u.test(asked) && adjectiveOf(how) && before.length > 1 && after.length === 0)
    return [...before.slice(0, form(before.at(-2) ?? '') === 'не' ? -2 : -1), either(how)].join(' ')
  // «Пахнет сильно резиной?»
  if (isDegree(after[0] ?? '') && after.length > 1 && whether < 0)
    return `${[...before, ...after.slice(1), said].join(' ')} ${degreeOrNot(after[0] ?? '')}`
  const degree = whether > 0 ? '' : (words[verb - 1] ?? '')
  // «Он сильно пахнет резиной?» asks how strongly.
  if (isDegree(form(degree)) && !isVerb(forms[verb - 2] ?? '')) {
    const rest = [...before.slice(0, -1), said, ...after].join(' ')
    return `${rest} ${degreeOrNot(degree)}`
  }
  // «Только левую можно купить?»
  if (
    after.length === 1 &&
    infinitive.test(form(after[0] ?? '')) &&
    modal.test(asked) &&
    whether < 0
  )
    return [...after, ...lowered(before), either(said)].join(' ')
  // «Чехол снимается и стирается?»
  if (
    before.length > 0 &&
    after.length === 2 &&
    forms.at(-2) === 'и' &&
    isPredicate(forms.at(-1) ?? '')
  )
    return [...before, either(`${said} и ${forms.at(-1)}`, `не ${said}`)].join(' ')
  if (before.length === 0 || after.length === 0 || whether > 0)
    return whole([...before, ...lowered(after)], said, subject)
  // «На Киа Рио подойдут эти колодки»: the thing first.
  if (fits.test(asked) && preposition.test(forms[0] ?? '') && isThing(after))
    return [...after, either(said), ...lowered(before)].join(' ')
  return [...before, either(said), ...after].join(' ')
}

const isThing = (words: readonly string[]) =>
  words.length < 5 && !words.some((word) => preposition.test(form(word)))

/** What is asked about, and then the verb or its denial. */
function whole(
  rest: readonly string[],
  verb: string,
  subject: Subject | undefined,
): string | undefined {
  const choice = either(verb)
  const forms = rest.map(form)
  if (rest.length === 0 && /^хват(?:ит|ает)$/u.test(verb)) return `Этого ${choice}`
  if (rest.length === 0)
    return fits.test(verb)
      ? `В [вашем|твоём] случае ${choice}`
      : ofBareVerb(verb, choice, [], subject)
  if (isDegree(forms.join(' '))) return `${verb} ${degreeOrNot(rest[0] ?? '')}`
  const doing = forms.findIndex((one) => infinitive.test(one))
  if (modal.test(verb) && doing < 0 && rest.length > 6) return undefined
  // «Котлом на угле можно отопить весь дом»: where the infinitive stood.
  // «Можно оптом купить?»
  if (doing > 0 && doing === rest.length - 1 && rest.length < 6)
    return [rest[doing] ?? '', ...lowered(rest.slice(0, doing)), choice].join(' ')
  if (doing > 0) return [...rest.slice(0, doing), choice, ...rest.slice(doing)].join(' ')
  // «Выдержит ли тумба?»
  const doer =
    rest.length === 1 && /[ая]$/u.test(forms[0] ?? '') && nominativeOf(forms[0] ?? '').includes('f')
  if (transitive.test(verb) && !doer && (rest.length < 3 || /^[a-z\d]/iu.test(rest[0] ?? '')))
    return preposition.test(forms[0] ?? '')
      ? [...rest, choice].join(' ')
      : ofBareVerb(verb, choice, rest, subject)
  // «Жирнит волосы?»: one thing does it to many.
  const last = forms.at(-1) ?? ''
  if (
    /[еи]т$/u.test(verb) &&
    rest.length < 3 &&
    /[а-я]{3}[ыи]$/u.test(last) &&
    !preposition.test(forms[0] ?? '')
  )
    return ofBareVerb(verb, choice, rest, subject)
  // «Чехол … в комплект», not «в комплект чехол …».
  const kit = /^(?:комплект|комплекте|набор|наборе)$/u.test(forms[1] ?? '') && rest.length > 2
  const said = kit ? [...rest.slice(2), ...lowered(rest.slice(0, 2))] : rest
  const at = placeOf(said, verb)
  return [...said.slice(0, at), choice, ...said.slice(at)].join(' ')
}

/** Where the verb stands: before the place or purpose that it rules, «крышка … к старой кастрюле». */
function placeOf(rest: readonly string[], verb: string): number {
  const forms = rest.map(form)
  const rules = fits.test(verb)
    ? /^(?:к|ко|на|для|под|с|со|вместо)$/u
    : /^(?:в|во|на|к|ко|от|без|по|при|под|для)$/u
  const last = forms.findLastIndex((one) => rules.test(one))
  const first = forms.findIndex((one) => preposition.test(one))
  // «Фундамент под печь нужен» speaks of one thing.
  if (
    last < 1 ||
    preposition.test(forms[0] ?? '') ||
    (!fits.test(verb) && (last !== first || !isVerb(verb) || modal.test(verb)))
  )
    return rest.length
  // «На холодную воду и на горячую» is one place.
  const both = forms[last - 1] === 'и' || forms[last - 2] === 'и'
  if (both && first < last) return first
  return forms[last - 1] === 'или' ? rest.length : last
}
