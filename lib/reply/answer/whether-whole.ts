import { nominativeOf } from '@/lib/text/grammar'
import { form, infinitive, isVerb, lowered, modal, preposition } from './ask-words'
import { degreeOrNot, isDegree } from './degree'
import { either } from './either'
import { ofBareVerb, type Subject } from './subject'

/** Verbs with an object right after them, whose subject is not named: «поддерживает ли NFC». */
const transitive = /^(?:поддержива|содерж|име|требу|бо[ия]т|пропуска|оставля|выдерж)[а-яё]{1,4}$/u

export const fits = /^(?:под(?:ойд[её]т|ойдут|ходит|ходят)|встан[еу]т|станет|совместим[аоы]?)$/u

/** What is asked about, and then the verb or its denial. */
export function whole(
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
  // «Инструкция по посадке будет?» speaks of one thing.
  if (/^буд[еу]т$/u.test(verb) && /^(?:по|для|к)$/u.test(forms[1] ?? '')) return rest.length
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
