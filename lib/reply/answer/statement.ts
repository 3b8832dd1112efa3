import {
  capital,
  form,
  infinitive,
  isVerb,
  lowered,
  preposition,
  pronoun,
  there,
  which,
  wordsOf,
} from './ask-words'
import { headingOf } from './heading'
import { ofWhich } from './which-statement'

const blank = '▢'
const fits = /^под(?:ойд[её]т|ойдут|ходит|ходят)$/u
/** «закрылся», and no noun. */
const past = /(?:лся|лась|лось|лись)$/u
const isPredicate = (word: string) => isVerb(word) || past.test(word)
const adjective = /(?:[аяо]я|[ыи]й|ой|ое|ее|ые|ие)$/u

/**
 * The sentence that answers a question, with «▢» where only the seller knows: «Сколько весит печь?» → «Печь весит ▢».
 * Where «да» or «нет» is asked, both answers stand after it for the seller to choose: «Ручки ▢ (складываются / не
 * складываются)». `undefined` when no right sentence can be made of the words.
 */
export function statementOf(question: string): string | undefined {
  const words = wordsOf(question)
  if (!words) return undefined
  const comma = words.findIndex((word) => word.endsWith(','))
  const parts =
    comma < 0
      ? [words]
      : [[...words.slice(0, comma), (words[comma] ?? '').slice(0, -1)], words.slice(comma + 1)]
  const said = parts.map(ofPart)
  // «Какая ткань, не просвечивает?»: both or none.
  return said.every(Boolean) ? said.join('. ') : undefined
}

function ofPart(words: readonly string[]): string | undefined {
  const asks = words.findIndex((word) => which.test(form(word)))
  const said = asks >= 0 ? ofWhich(words, asks) : ofWhether(words)
  return (
    said &&
    capital(said.replace(/\s–\s–\s/gu, ' – ')).replace(/(?<=[йи])дет(?![A-Za-zЀ-ӿ])/gu, 'дёт')
  )
}

/** Both answers, for the seller to choose one. */
const either = (yes: string, no = `не ${yes}`) => `${blank} (${yes} / ${no})`

function ofWhether(words: readonly string[]): string | undefined {
  const forms = words.map(form)
  if (words.some((word) => word.endsWith(','))) return undefined
  if (forms.some((one) => there.test(one))) return ofThere(words)
  const whether = forms.indexOf('ли')
  const or = forms.indexOf('или')
  if (or >= 0) return whether < 0 ? ofChoice(words, or) : undefined
  const verb = whether > 0 ? whether - 1 : forms.findIndex(isPredicate)
  if (verb < 0) return ofAdjective(words)
  const asked = forms[verb] ?? ''
  if (whether > 0 && !isPredicate(asked) && !/(?:[её]н|им|ем)[аоы]?$/u.test(asked)) return undefined
  if (/^буд[еу]т$/u.test(asked)) return undefined
  const not = forms[verb - 1] === 'не'
  const before = words.slice(0, not ? verb - 1 : verb)
  const after = words.slice(whether > 0 ? whether + 1 : verb + 1)
  const said = (words[verb] ?? '').toLowerCase()
  // «Фото соответствует товару» keeps its order.
  if (
    whether < 0 &&
    before.length > 0 &&
    after.length > 0 &&
    !/^(?:можно|нужно|надо)$/u.test(asked)
  )
    return [...before, either(said), ...after].join(' ')
  return whole([...before, ...lowered(after)], said)
}

/** What is asked about, and then the verb or its denial. */
function whole(rest: readonly string[], verb: string): string | undefined {
  const choice = either(verb, /^(?:можно|возможно)$/u.test(verb) ? 'нельзя' : undefined)
  if (rest.length === 0)
    return fits.test(verb) ? `В [вашем|твоём] случае ${choice}` : `Товар ${choice}`
  if (/^(?:очень|сильно|хорошо|громко|быстро|долго|легко)$/u.test(rest.join(' ')))
    return `Товар ${either(`${verb} ${rest[0]}`)}`
  const doing = rest.findIndex((one) => infinitive.test(form(one)))
  const said =
    doing > 0 ? [rest[doing] ?? '', ...rest.slice(0, doing), ...rest.slice(doing + 1)] : rest
  // «Крышка в комплект …», not «в комплект крышка …».
  const kit = /^(?:комплект|комплекте|набор|наборе)$/u.test(form(said[1] ?? '')) && said.length > 2
  return [...(kit ? [...said.slice(2), ...lowered(said.slice(0, 2))] : said), choice].join(' ')
}

function ofThere(words: readonly string[]): string | undefined {
  const heading = headingOf(words.join(' '))?.replace(/^Есть ли /u, '')
  return heading && !heading.includes(' или ') ? `${heading}: ${either('есть', 'нет')}` : undefined
}

/** «Она съёмная», «ремешок кожаный», «вкус сильно сладкий». */
function ofAdjective(words: readonly string[]): string | undefined {
  const [first = '', ...rest] = words
  if (form(first) === 'это' && rest.length > 0 && rest.length < 5)
    return `Это ${either(rest.join(' '), 'нет')}`
  const said = rest[0] === 'не' ? rest.slice(1) : rest
  if (said.length === 0 || said.length > 2 || preposition.test(form(first))) return undefined
  if (!adjective.test(form(said.at(-1) ?? '')) || said.some((one) => preposition.test(form(one))))
    return undefined
  if (
    said.length === 2 &&
    !/(?:о|очень)$/u.test(form(said[0] ?? '')) &&
    !/стью$/u.test(form(said[0] ?? ''))
  )
    return undefined
  if (!pronoun.test(form(first)) && adjective.test(form(first))) return undefined
  return `${first} ${either(said.join(' '))}`
}

/** «Она непромокаемая или водоотталкивающая», «от батареек или от сети»: one of the two is the answer. */
function ofChoice(words: readonly string[], or: number): string | undefined {
  const forms = words.map(form)
  const second = words.slice(or + 1)
  const whole = pronoun.test(forms[0] ?? '')
  const pair = preposition.test(forms[or + 1] ?? '') && forms[or - 2] === forms[or + 1]
  const from = whole ? 1 : pair ? or - 2 : or - 1
  if (from < 1 || second.length === 0 || second.length > (whole ? 6 : pair ? 3 : 1))
    return undefined
  if (!whole && preposition.test(forms[from - 1] ?? '')) return undefined
  return `${words.slice(0, from).join(' ')} ${either(words.slice(from, or).join(' '), form(second[0] ?? '') === 'нет' ? undefined : second.join(' '))}`
}
