import { adjectiveOf, isAdjective, isGenitive, nominativeOf } from '@/lib/text/grammar'
import { findThings } from '../things/lexicon'
import { form, infinitive, lowered, preposition, pronoun } from './ask-words'
import { degreeOrNot, isDegree } from './degree'
import { either, noneOf } from './either'
import { named, ofBareAdjective, type Subject } from './subject'

const adjective = /(?:[аяо]я|[ыи]й|ой|ое|ее|ые|ие)(?:ся)?$/u

const degree = /^(?:очень|слишком|сильно|достаточно|довольно|совсем|полностью)$/u

const origin = /^(?:производство|производитель|страна|бренд)$/u

/** «Размер в сантиметрах» names what is wanted, not where it is. */
const measured =
  /^(?:размер|длина|ширина|высота|глубина|вес|объем|диаметр|цена|гарантия|срок|скидка|доставка|рост|состав|цвет|обхват|параметры|замеры|количество|расход)/u

/** «Она съёмная», «ремешок кожаный», «вкус сильно сладкий», «коврик с бортами». */
export function ofAdjective(
  words: readonly string[],
  subject: Subject | undefined,
): string | undefined {
  const [first = '', ...rest] = words
  const [second = ''] = rest
  // «Картинок много?»
  if (rest.length === 1 && form(second) === 'много') return `${first} ${either('много', 'мало')}`
  // «Сахара нет?»
  if (rest.length === 1 && form(second) === 'нет' && isGenitive(form(first)))
    return noneOf(form(first))
  // «Длина 60 см?»
  const [gender] = nominativeOf(form(first))
  if (gender && measured.test(form(first)) && /^\d/u.test(second) && rest.length < 3)
    return `${first} ${either(rest.join(' '), other[gender])}`
  // «Матрица ips?»
  if (rest.length === 1 && gender && /^[a-z][a-z\d-]+$/iu.test(second))
    return `${first} ${either(second)}`
  // «100% хлопок?»
  if (/^\d+%$/u.test(first) && rest.length > 0 && rest.length < 3)
    return `Это ${either(words.join(' '))}`
  // «Отделение для мелочи?», «молния сбоку?»
  if (
    /^(?:для|под)$/u.test(form(second)) &&
    rest.length === 2 &&
    nominativeOf(form(first)).length > 0 &&
    form(first) !== subject?.name
  )
    return `${words.join(' ')}: ${either('есть', 'нет')}`
  if (rest.length === 1 && placed.test(form(second)) && nominativeOf(form(first)).length > 0)
    return `${first} ${either(form(second))}`
  // «Для сна на боку?»
  if (form(first) === 'для' && rest.length > 0 && rest.length < 6 && !rest.includes('не'))
    return `${words.join(' ')} ${either(subject?.gender === 'pl' ? 'подойдут' : 'подойдёт')}`
  // «Качество картона хорошее?»
  if (
    rest.length === 2 &&
    nominativeOf(form(first)).includes(adjectiveOf(form(rest[1] ?? '')) ?? 'pl') &&
    adjectiveOf(form(rest[1] ?? '')) &&
    isGenitive(form(second))
  )
    return `${first} ${second} ${either((rest[1] ?? '').toLowerCase())}`
  const placedKind = ofKindBeforePlace(words)
  if (placedKind) return placedKind
  const traited = ofTrait(words, subject)
  if (traited) return traited
  // «Не слишком резкий?»
  if (form(first) === 'не' && rest.length > 0) return ofAdjective(rest, subject)
  if (rest.length === 1 && degree.test(form(first)) && adjective.test(form(rest[0] ?? '')))
    return ofBareAdjective(words.join(' ').toLowerCase(), [], subject)
  if (
    adjective.test(form(first)) &&
    !pronoun.test(form(first)) &&
    (adjectiveOf(form(first)) || nominativeOf(form(first)).length === 0) &&
    (rest.length === 0 || (preposition.test(form(rest[0] ?? '')) && rest.length < 4))
  )
    return ofBareAdjective(first.toLowerCase(), rest, subject)
  // «На клеевой основе?»
  if (isWay(words)) return `${named(subject)} ${either(lowered(words).join(' '), lacking(words))}`
  if (form(first) === 'это' && rest.length > 0 && rest.length < 5)
    return `Это ${either(rest.join(' '), 'нет')}`
  // «Колёса и ручка в комплекте?»
  if (
    /^(?:комплекте|наборе)$/u.test(form(words.at(-1) ?? '')) &&
    words.length > 3 &&
    form(words.at(-2) ?? '') === 'в'
  )
    return `${words.slice(0, -2).join(' ')} ${either(words.slice(-2).join(' '))}`
  if (/^(?:со?|без)$/u.test(form(rest[0] ?? '')) && rest.length > 1 && rest.length < 5)
    return `${words.join(' ')}: ${either('да', 'нет')}`
  // «Двухлетке не рано?»
  const early = form(words.at(-1) ?? '')
  if (/^(?:рано|рановато|поздно)$/u.test(early) && form(words.at(-2) ?? '') === 'не')
    return `${words.slice(0, -2).join(' ')} ${either(`не ${early}`, early)}`
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
    /^(?:в|на|из|до|по|от)$/u.test(form(rest[0] ?? '')) &&
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

/** «Рукав длинный у 46?», «краситель пищевой жирный?»: the last trait is asked of. */
function ofKindBeforePlace([noun = '', kind = '', next = '', ...rest]: readonly string[]) {
  // «Стеклянная полка калёная?»
  const first = adjectiveOf(form(noun))
  if (
    first &&
    rest.length === 0 &&
    adjectiveOf(form(next)) === first &&
    nominativeOf(form(kind)).includes(first)
  )
    return `${noun} ${kind} ${either(next.toLowerCase())}`
  const gender = adjectiveOf(form(kind))
  if (!gender || !next || !nominativeOf(form(noun)).includes(gender)) return undefined
  if (preposition.test(form(next)) && rest.length > 0 && rest.length < 4)
    return `${[noun, next, ...rest].join(' ')} ${either(kind.toLowerCase())}`
  return rest.length === 0 && adjectiveOf(form(next)) === gender
    ? `${noun} ${kind} ${either(next.toLowerCase())}`
    : undefined
}

const other = { m: 'другой', f: 'другая', n: 'другое', pl: 'другие' } as const
const placed = /^(?:сбоку|сзади|спереди|сверху|снизу|внутри|снаружи|посередине)$/u
/** «Максимальный вес?», «пусковой ток?» ask for a value. */
const valued =
  /^(?:максимальн|минимальн|общ|полн|рабоч|номинальн|пусков|рекомендованн|потребляем)[а-яё]+\s|\s(?:вес|напряжение|ток|температура|давление|скорость|мощность|объ[её]м|диаметр|длина|ширина|высота|глубина|срок|расход)$/iu

/** What a thing has, rather than what it is like: «детский замок», «боковой карман». */
const part =
  /^(?:детск|внутрен|боков|запасн|дополнит|втор|задн|передн|скрыт|потайн|ночн|автоматич|дистанц|голосов|встроен|холодн|горяч|режим|больш|мал)/u

/** «Первого отжима?», «ортопедическая спинка?»: an adjective and its noun alone. */
function ofTrait([kind = '', noun = '', more]: readonly string[], subject: Subject | undefined) {
  if (!noun || more !== undefined) return undefined
  if (/^[а-яё]+(?:ого|его)$/iu.test(kind) && isAdjective(form(kind)) && /[ая]$/u.test(form(noun)))
    return `${named(subject)} ${either(lowered([kind, noun]).join(' '))}`
  const gender = adjectiveOf(form(kind))
  if (!gender || pronoun.test(form(kind)) || !nominativeOf(form(noun)).includes(gender))
    return undefined
  if (valued.test(`${kind} ${noun}`)) return `${kind} ${noun} – ▢`
  return part.test(form(kind))
    ? `${kind} ${noun}: ${either('есть', 'нет')}`
    : `${noun} ${either(kind.toLowerCase())}`
}

/** «на липучке», «с подогревом», «из дуба»: how a thing is made, and nothing that it is for. */
const isWay = (words: readonly string[]) =>
  words.length > 1 &&
  words.length < 4 &&
  /^(?:на\s.*(?:[еуи]|[ая]х)|со?\s.*(?:ом|ем|ой|ей|ами|ями|[ыи]ми?)|(?:из|от)\s.*(?:[аяыи]|ов|ев|ей))$/u.test(
    words.map(form).join(' '),
  ) &&
  !words.some((word) => /\d/u.test(word))

/** «с заземлением» → «без заземления» */
function lacking([prep = '', ...rest]: readonly string[]): string | undefined {
  const noun = rest.length === 1 && /^со?$/iu.test(prep) ? (rest[0] ?? '') : ''
  if (/[нт]ием$/u.test(noun)) return `без ${noun.replace(/ем$/u, 'я')}`
  const [found] = noun ? findThings([form(noun)]) : []
  const forms = found && (found.plural ? found.thing.plural : found.thing.singular)
  return forms && `без ${forms.gen}`
}

/** «Собирать сложно?», «Долго варить?» */
function ofHard(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => isDegree(form(word)))
  const rest = words.filter((_, place) => place !== at)
  if ((at !== 0 && at !== words.length - 1) || !infinitive.test(form(rest[0] ?? '')))
    return undefined
  return `${rest.join(' ')} ${degreeOrNot(words[at] ?? '')}`
}
