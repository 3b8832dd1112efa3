import {
  adjectiveOf,
  isGenitive,
  isNoun,
  nominativeOf,
  pastOf,
  presentOf,
} from '@/lib/text/grammar'
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
import { either, noneOf } from './either'
import { ofEnough } from './enough'
import { ofBareAdjective, type Subject } from './subject'
import { ofThere } from './there-statement'
import { isPredicate } from './verbs-of-questions'
import { fits, whole } from './whether-whole'

/** Named without «на». */
const vehicle =
  /^(?:ваз|уаз|газ|газель|киа|хендай|рено|логан|солярис|рио|форд|ниссан|опель|ауди|мерседес|айфон|самсунг|редми|сяоми|ксиоми|хонор|реалми|поко|iphone|samsung|redmi|xiaomi|honor|realme|poco)$/u

/** «Переплёт» has the ending of a verb. */
const isNounOnly = (word: string) =>
  /[ею]т$/u.test(word) && nominativeOf(word).length > 0 && presentOf(word) === undefined

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
  // «Не токсичный ли?», «ремонтантная ли она?»
  const kind = forms[whether - 1] ?? ''
  const itself = /^(?:он|она|оно|они)$/u.test(forms[whether + 1] ?? '') ? 1 : 0
  if (
    whether > 0 &&
    whether - (forms[0] === 'не' ? 1 : 0) === 1 &&
    adjectiveOf(kind) &&
    words.length === whether + 1 + itself
  )
    return ofBareAdjective((words[whether - 1] ?? '').toLowerCase(), [], subject)
  // «Нет ли сульфатов?»
  if (
    forms[0] === 'нет' &&
    whether === 1 &&
    words.length === 3 &&
    (isGenitive(forms[2] ?? '') || /[ое]в$/u.test(forms[2] ?? ''))
  )
    return noneOf(forms[2] ?? '')
  // «Все ли чёрные?»
  if (forms[0] === 'все' && whether === 1) return `▢ (Все ${words.slice(2).join(' ')} / Не все)`
  const degreed = ofDegree(words)
  if (degreed) return degreed
  const own = forms.findIndex((one) => ours.has(one))
  const found =
    own >= 0
      ? own
      : forms.findIndex(
          (one, at) => isPredicate(one) && !isNounOnly(one) && !followsPreposition(forms, at),
        )
  // «После стирки не села?»
  const past = found < 0 ? forms.findIndex((one, at) => forms[at - 1] === 'не' && pastOf(one)) : -1
  const verb = whether > 0 ? whether - 1 : found >= 0 ? found : past
  // «А в чёрном нет?»
  if (verb < 0 && forms.at(-1) === 'нет' && preposition.test(forms[0] ?? ''))
    return `${words.slice(0, -1).join(' ')} ${either('есть', 'нет')}`
  if (verb < 0) return ofDone(words) ?? ofAdjective(words, subject)
  const asked = forms[verb] ?? ''
  // «Разбавлять ли?»
  if (whether === 1 && infinitive.test(asked))
    return [words[0] ?? '', ...words.slice(2), either('нужно', 'не нужно')].join(' ')
  if (
    whether > 0 &&
    !isPredicate(asked) &&
    !pastOf(asked) &&
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
    /^(?:[а-яё]{3,}о|мал[аоы]?|велик[аои]?|(?:узк|коротк)[аои]|тесн[аоы]|(?:мал|больш|велик)оват[аоы]?)$/u.test(
      how,
    ) &&
    (after.length === 0 || (before.length < 3 && preposition.test(form(after[0] ?? ''))))
  ) {
    const place = before.slice(0, form(before.at(-2) ?? '') === 'не' ? -2 : -1)
    // «Обхват головы 57 не мала будет?»
    const on = /^(?:обхват|рост|размер|вес)$/u.test(form(place[0] ?? '')) ? ['На'] : []
    const told = [...(on.length > 0 ? lowered(place) : place), ...after]
    return [...on, ...told, either(`${said} ${how}`)].join(' ')
  }
  // «Рукав не короткий будет?»
  if (/^буд[еу]т$/u.test(asked) && adjectiveOf(how) && before.length > 1 && after.length === 0)
    return [
      ...before.slice(0, form(before.at(-2) ?? '') === 'не' ? -2 : -1),
      either((before.at(-1) ?? '').toLowerCase()),
    ].join(' ')
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

/** «Ткань поменяли?», «исправили?»: what was done by us. */
function ofDone(words: readonly string[]): string | undefined {
  const done = words.filter((word) => pastOf(form(word)) === 'pl' && !isNoun(form(word)))
  const at = words.indexOf(done[0] ?? '')
  if (done.length !== 1 || words.length > 4 || (at > 0 && at < words.length - 1)) return undefined
  const rest = words.filter((_, place) => place !== at)
  if (rest.some((word) => preposition.test(form(word)) || form(word) === 'не')) return undefined
  return [...(rest.length > 0 ? rest : ['Это']), either((done[0] ?? '').toLowerCase())].join(' ')
}

const isThing = (words: readonly string[]) =>
  words.length < 5 && !words.some((word) => preposition.test(form(word)))
