import { agreed } from './agreement'
import {
  capital,
  form,
  infinitive,
  isVerb,
  lowered,
  modal,
  preposition,
  pronoun,
  there,
  which,
  wordsOf,
} from './ask-words'
import { ofChoice } from './choice-statement'
import { conditionOf } from './condition'
import { either } from './either'
import { ofEnough } from './enough'
import { headingOf } from './heading'
import { named, ofBareAdjective, ofBareVerb, type Subject } from './subject'
import { plainly } from './terse'
import { ofWhich } from './which-statement'

const fits = /^(?:под(?:ойд[её]т|ойдут|ходит|ходят)|встан[еу]т|станет|совместим[аоы]?)$/u
/** «закрылся», and no noun. */
const past = /(?:лся|лась|лось|лись)$/u
/** Short adjectives that a question turns on. */
const short =
  /^(?:[а-яё]{0,5}(?:шит|крыт|точен|клеен|полнен|готовлен|делан|варен|жарен|упакован|собран|пропитан|работан|крашен|сушен)|совместим|возможн|невозможн|пригоден|пригодн|безопас(?:ен|н)|доступ(?:ен|н)|вид(?:ен|н)|слыш(?:ен|н)|обязательн?|умест(?:ен|н)|растворим|съедоб(?:ен|н))[аоы]?$/u
const isPredicate = (word: string) => isVerb(word) || past.test(word) || short.test(word)
/** «Размер в сантиметрах» names what is wanted, not where it is. */
const measured =
  /^(?:размер|длина|ширина|высота|глубина|вес|объем|диаметр|цена|гарантия|срок|скидка|доставка|рост|состав|цвет|обхват|параметры|замеры|количество|расход)/u
const origin = /^(?:производство|производитель|страна|бренд)$/u
const adjective = /(?:[аяо]я|[ыи]й|ой|ое|ее|ые|ие)(?:ся)?$/u
/** Named without «на». */
const vehicle =
  /^(?:ваз|уаз|газ|газель|киа|хендай|рено|логан|солярис|рио|форд|ниссан|опель|ауди|мерседес|айфон|самсунг|редми|сяоми|ксиоми|хонор|реалми|поко|iphone|samsung|redmi|xiaomi|honor|realme|poco)$/u
/** Verbs with an object right after them, whose subject is not named: «поддерживает ли NFC». */
const transitive = /^(?:поддержива|содерж|име|требу|бо[ия]т|пропуска|оставля|выдерж)[а-яё]{1,4}$/u
/** «Сильно пахнет?» turns on the adverb. */
const degrees = /^(?:очень|сильно|хорошо|громко|быстро|долго|легко|часто)$/u
/** What follows a comma and is no question: «…, чтобы открывалась влево», «…, кроме чёрного». */
const aside = /^(?:чтобы|чтоб|кроме|включая|например)$/u

/**
 * The sentence that answers a question, with «▢» where only the seller knows: «Сколько весит печь?» → «Печь весит ▢».
 * Where «да» or «нет» is asked, both answers stand after it for the seller to choose: «Ручки ▢ (складываются / не
 * складываются)». `undefined` when no right sentence can be made of the words.
 */
export function statementOf(asked: string, subject?: Subject): string | undefined {
  const question = plainly(asked)
  const parts = conditionOf(question)
  if (parts) {
    const said = statementOf(parts.asked, subject)
    return said && `${parts.condition}, ${lowered(said.split(' ')).join(' ')}`
  }
  // «Нужен 52 размер» asks whether we have it.
  const [, wanted] =
    /^(?:мне\s|нам\s)?нуж(?:ен|на|но|ны)\s+(?!ли\s)((?=[^?]*(?:\d|размер|цвет))[^?,.]{3,60})$/iu.exec(
      question.trim(),
    ) ?? []
  if (wanted) return statementOf(`есть ${wanted}`, subject)
  const ours = new Set<string>()
  const words = wordsOf(question, ours)
  if (!words) return undefined
  const dash = words.indexOf('–')
  if (dash > 1 && words.indexOf('или') > dash) return ofOffered(words, dash)
  const comma = words.findIndex((word) => word.endsWith(','))
  if (comma < 0) return ofPart(words, ours, subject)
  const first = [...words.slice(0, comma), (words[comma] ?? '').slice(0, -1)]
  const second = words.slice(comma + 1)
  if (isAside(second)) {
    const said = ofPart(first, ours, subject)
    // «На парилку 12 кубов советуем печь ▢» stands without its «чтобы …».
    return first.some((word) => which.test(form(word))) && form(second[0] ?? '').startsWith('чтоб')
      ? said
      : said?.replace(
          /\s–\s▢|:\s▢|\s▢/u,
          (mark) => `, ${second.join(' ')}${mark.startsWith(':') ? '' : ','}${mark}`,
        )
  }
  const both = [first, second].map((part) => ofPart(part, ours, subject))
  // «Какой формат, а4?»
  const guess = second.length < 3 && !second.some((word) => isPredicate(form(word)))
  if (guess && both[0]?.endsWith('▢') && !both[1]) return both[0]
  // «Какая ткань, не просвечивает?»: both or none.
  return both.every(Boolean) ? both.join('. ') : undefined
}

const isAside = (words: readonly string[]) =>
  aside.test(form(words[0] ?? '')) ||
  (preposition.test(form(words[0] ?? '')) &&
    !words.some((word) => isPredicate(form(word)) || which.test(form(word)) || form(word) === 'ли'))

/** «Какую брать – на 18 или на 24?»: what is offered stands after the blank. */
function ofOffered(words: readonly string[], dash: number): string | undefined {
  const said = ofPart(words.slice(0, dash), new Set(), undefined)
  const or = words.indexOf('или')
  return said?.endsWith('▢')
    ? agreed(`${said} (${words.slice(dash + 1, or).join(' ')} / ${words.slice(or + 1).join(' ')})`)
    : undefined
}

function ofPart(
  words: readonly string[],
  ours: ReadonlySet<string>,
  subject: Subject | undefined,
): string | undefined {
  const asks = words.findIndex((word) => which.test(form(word)))
  const said = asks >= 0 ? ofWhich(words, asks) : ofWhether(words, ours, subject)
  return (
    said &&
    capital(
      agreed(said)
        .replace(/\s–\s–\s/gu, ' – ')
        .replace(/(?<=\S)\sэто\s(?=▢)/u, ' – это ')
        // «Самому, без мастера» explains.
        .replace(
          /(?<=\s(?:самому|самой|самим|самостоятельно))\s(без\s(?:мастер|специалист|электрик|сантехник|бригад|рабоч|помощ|помощник)[а-яё]{1,4})(?=\s▢)/u,
          ', $1,',
        ),
    )
  )
}

function ofWhether(
  all: readonly string[],
  ours: ReadonlySet<string>,
  subject: Subject | undefined,
): string | undefined {
  // «Встанут или нет?» asks whether.
  const tail = /^(?:нет|не)$/u.test(form(all.at(-1) ?? '')) && form(all.at(-2) ?? '') === 'или'
  const words =
    tail && all.slice(0, -2).some((one) => isPredicate(form(one))) ? all.slice(0, -2) : all
  const forms = words.map(form)
  if (words.some((word) => word.endsWith(','))) return undefined
  const whether = forms.indexOf('ли')
  if (forms.includes('или')) return ofChoice(words, subject)
  if (forms.some((one) => there.test(one))) return ofThere(words)
  const own = forms.findIndex((one) => ours.has(one))
  const verb = whether > 0 ? whether - 1 : own >= 0 ? own : forms.findIndex(isPredicate)
  // «А в чёрном нет?»
  if (verb < 0 && forms.at(-1) === 'нет' && preposition.test(forms[0] ?? ''))
    return `${words.slice(0, -1).join(' ')} ${either('есть', 'нет')}`
  if (verb < 0) return ofAdjective(words, subject)
  const asked = forms[verb] ?? ''
  if (
    whether > 0 &&
    !isPredicate(asked) &&
    !ours.has(asked) &&
    !/(?:[её]н|им|ем)[аоы]?$/u.test(asked)
  )
    return undefined
  const not = forms[verb - 1] === 'не'
  const before = ofEnough(words.slice(0, not ? verb - 1 : verb), asked)
  const after = words.slice(whether > 0 ? whether + 1 : verb + 1)
  const said = (words[verb] ?? '').toLowerCase()
  // «Ваз 2114 подойдут?» leaves «на» out.
  if (fits.test(asked) && vehicle.test(forms[0] ?? '') && before.length > 0)
    return `На ${[...before, ...after].join(' ')} ${either(said)}`
  // «Будет ли расти в тени», and not «Будет ли ещё».
  if (/^буд[еу]т$/u.test(asked) && !after.some((one) => infinitive.test(form(one))))
    return before.length > 1 && after.length === 0
      ? `${before.join(' ')} ${either(said)}`
      : undefined
  const degree = whether > 0 ? '' : (words[verb - 1] ?? '')
  // «Он сильно пахнет резиной?» asks how strongly.
  if (degrees.test(form(degree)) && !isVerb(forms[verb - 2] ?? '')) {
    const rest = [...before.slice(0, -1), said, ...after].join(' ')
    return `${rest} ${either(form(degree), form(degree) === 'долго' ? 'недолго' : `не ${form(degree)}`)}`
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
  if (rest.length === 0)
    return fits.test(verb)
      ? `В [вашем|твоём] случае ${choice}`
      : ofBareVerb(verb, choice, [], subject)
  if (degrees.test(forms.join(' '))) return `${verb} ${either(rest[0] ?? '', `не ${rest[0]}`)}`
  const doing = forms.findIndex((one) => infinitive.test(one))
  if (modal.test(verb) && doing < 0 && rest.length > 4) return undefined
  // «Котлом на угле можно отопить весь дом»: where the infinitive stood.
  if (doing > 0) return [...rest.slice(0, doing), choice, ...rest.slice(doing)].join(' ')
  if (transitive.test(verb) && (rest.length < 3 || /^[a-z\d]/iu.test(rest[0] ?? '')))
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
  return forms[last - 1] === 'или' ? rest.length : last
}

function ofThere(words: readonly string[]): string | undefined {
  // «На редми 12 есть?»
  if (
    /^на$/iu.test(words[0] ?? '') &&
    form(words.at(-1) ?? '') === 'есть' &&
    words.some((one) => /\d/u.test(one))
  )
    return `${words.slice(0, -1).join(' ')} ${either('есть', 'нет')}`
  if (words.length === 1) return `В наличии ${either('есть', 'нет')}`
  const heading = headingOf(words.join(' '))?.replace(/^Есть ли /u, '')
  if (!heading || heading.includes(' или ')) return undefined
  const [, place = '', thing] = /^(в наличии|в продаже|в составе)(?:\s(.+))?$/iu.exec(heading) ?? []
  if (thing) return `${thing} ${place.toLowerCase()}: ${either('есть', 'нет')}`
  return `${heading}${preposition.test(form(heading.split(' ')[0] ?? '')) ? '' : ':'} ${either('есть', 'нет')}`
}

/** «Она съёмная», «ремешок кожаный», «вкус сильно сладкий», «коврик с бортами». */
function ofAdjective(words: readonly string[], subject: Subject | undefined): string | undefined {
  const [first = '', ...rest] = words
  if (
    adjective.test(form(first)) &&
    !pronoun.test(form(first)) &&
    (rest.length === 0 || (preposition.test(form(rest[0] ?? '')) && rest.length < 4))
  )
    return ofBareAdjective(first.toLowerCase(), rest, subject)
  // «На клеевой основе?»
  if (isWay(words)) return `${named(subject)} ${either(lowered(words).join(' '))}`
  if (form(first) === 'это' && rest.length > 0 && rest.length < 5)
    return `Это ${either(rest.join(' '), 'нет')}`
  if (/^(?:со?|без)$/u.test(form(rest[0] ?? '')) && rest.length > 1 && rest.length < 5)
    return `${words.join(' ')}: ${either('да', 'нет')}`
  const spoken = ofHard(words)
  if (spoken) return spoken
  // «Вишнёвая косточка в наполнителе настоящая?»
  const last = form(words.at(-1) ?? '')
  const middle = form(words.at(-2) ?? '')
  if (words.length > 3 && words.length < 7 && adjective.test(last) && /^[а-яё]+$/u.test(middle)) {
    if (!adjective.test(middle) && !preposition.test(middle) && middle !== 'не')
      return `${words.slice(0, -1).join(' ')} ${either(words.at(-1) ?? '')}`
  }
  // «Стол в разобранном виде?»
  if (
    /^(?:в|на|из)$/u.test(form(rest[0] ?? '')) &&
    rest.length > 1 &&
    rest.length < 5 &&
    !measured.test(form(first))
  )
    return `${first} ${either(rest.join(' '))}`
  // «Производство Китай?», «Каркас ДСП?»
  if (rest.length === 1 && (origin.test(form(first)) || /^[А-ЯЁ]{3,5}$/u.test(rest[0] ?? '')))
    return `${first} – ▢`
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

/** «на липучке», «с подогревом», «из дуба»: how a thing is made, and nothing that it is for. */
const isWay = (words: readonly string[]) =>
  words.length > 1 &&
  words.length < 4 &&
  /^(?:на\s.*(?:[еуи]|[ая]х)|со?\s.*(?:ом|ем|ой|ей|ами|ями)|из\s.*[аяыи])$/u.test(
    words.map(form).join(' '),
  ) &&
  !words.some((word) => /\d/u.test(word))

/** «Собирать сложно?», «Долго варить?» */
function ofHard(words: readonly string[]): string | undefined {
  const hard = /^(?:сложно|трудно|легко|тяжело|удобно|долго|быстро)$/u
  const at = words.findIndex((word) => hard.test(form(word)))
  const rest = words.filter((_, place) => place !== at)
  if ((at !== 0 && at !== words.length - 1) || !infinitive.test(form(rest[0] ?? '')))
    return undefined
  const how = form(words[at] ?? '')
  return `${rest.join(' ')} ${either(how, how === 'долго' ? 'недолго' : `не ${how}`)}`
}
