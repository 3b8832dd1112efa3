import { plain } from '@/lib/text/words'

/** What opens a question and is no part of what is asked. */
const opening =
  /^(?:здравствуйте|здравствуй|привет|добр(?:ый|ого|ое) (?:день|вечер|утро|дня|вечера|времени суток)|подскажите|скажите|уточните|пожалуйста|будьте добры|интересует|интересно|хотел(?:а|ось)? бы (?:узнать|уточнить)|хочу (?:узнать|уточнить)|вопрос|и|а|ещ[её]|также|ну|вот|или|мне|правильно ли я понимаю)(?:[\s,.!:;–—-]+)/iu
/** What is said besides: it may be left out of a heading. */
const besides =
  /(?:^|\s)(?:у вас|у него|у не[её]|у них|у этой модели|у этого товара|в н[её]м|в ней|в них|мне|пожалуйста|спасибо|ваш[A-Za-zЀ-ӿ]{0,3}|вообще|всё-таки|все-таки|случайно)(?=\s|$)/giu
/** The buyer speaks as himself: his words are no heading of a reply. */
const personal =
  /^(?:я|меня|мной|мы|нас|нам|мо[йяеию]|моего|моей|моем|наш[A-Za-zЀ-ӿ]*|вы|вас|вам|ваш[A-Za-zЀ-ӿ]*|ты|тебе)$/u
const allowed = /^[а-яё\da-z\s«»"%°+/,.()×²³-]+$/iu
/** Reproaches in the form of a question. */
const reproach = /^(?:как (?:так|такое|можно так)|что за|что это|сколько можно)(?:\s|$)/iu
/** «Когда пришлёте»: it is asked of us. */
const secondPerson = /[еи]те$/u
const mostWords = 10
const mostSigns = 90

const which =
  /^(?:как|как(?:ой|ая|ое|ие|ов|ова|ово|овы|ого|ую|им|ими|их|ом|ому)|сколько|скольки|где|куда|откуда|когда|зачем|кто|что|чем|чему|чего|кого|чей)$/u
const preposition =
  /^(?:в|во|на|с|со|к|ко|по|о|об|от|до|из|за|для|при|под|над|без|через|у|между|про)$/u
const pronoun = /^(?:он|она|оно|они|это|этот|эта|эти|его|ее|их)$/u
const isPronoun = (word: string) => pronoun.test(word)
const modal = /^(?:можно|нужно|надо|возможно|нужен|нужна|нужны|требуется|получится)$/u
const there = /^(?:есть|имеется|имеются|предусмотрен[аоы]?)$/u

/** Nouns with the endings of verbs. */
const nouns = new Set(
  `цвет пакет магнит жилет планшет браслет билет бюджет предмет секрет манжет паркет букет туалет кабинет табурет портрет
  пинцет шпингалет сюжет совет ответ привет свет буфет омлет лет нет сет кредит лимит гранит щит хит кит бисквит маршрут жгут
  батут лоскут минут салют приют уют валют ребят котят опят скелет пистолет кювет берет корсет дуплет квинтет рецепт`.split(
    /\s+/u,
  ),
)
const finite = /^[A-Za-zЀ-ӿ]{2,}(?:[еиуюя]т|[еиуюая]тся)$/u
const isPersonal = (word: string) =>
  personal.test(word) || (secondPerson.test(word) && !nouns.has(word.slice(0, -1)))

const infinitive = /(?<!кров)[аеиуыя]ть(?:ся)?$/u
const isVerb = (word: string) =>
  modal.test(word) || word === 'держат' || (finite.test(word) && !nouns.has(word))

const form = (word: string) => plain(word).replace(/[,«»"()]/gu, '')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
/** The first word where it no longer opens the sentence: «Ручки» → «ручки», and «USB» stays. */
const lowered = ([first = '', ...rest]: readonly string[]): string[] =>
  first ? [/^[А-ЯЁ][а-яё]*$/u.test(first) ? first.toLowerCase() : first, ...rest] : []

/**
 * What is asked, in the buyer's own words, fit to stand before a colon: «А подклад есть?» → «Подклад», «Какая длина
 * рукава?» → «Длина рукава», «Ручки складываются?» → «Складываются ли ручки». `undefined` when the words make no
 * heading: too many, of another language, or about the buyer himself.
 */
export function headingOf(question: string): string | undefined {
  const words = wordsOf(question)
  if (!words) return undefined
  const heading = said(words).join(' ')
  return /[A-Za-zЀ-ӿ]{3}/u.test(heading) ? capital(heading) : undefined
}

/**
 * A heading that asks leave, as the sentence to be ended by «можно» or «нельзя»: «Можно ли его мыть в посудомойке» → «Мыть
 * его в посудомойке». `undefined` for any other.
 */
export function leaveAsked(heading: string): string | undefined {
  const [can, whether, ...words] = heading.split(' ')
  if (can !== 'Можно' || whether !== 'ли') return undefined
  const verb = words.findIndex((word) => infinitive.test(form(word)))
  if (verb < 0) return undefined
  return capital([words[verb], ...words.slice(0, verb), ...words.slice(verb + 1)].join(' '))
}

function wordsOf(question: string): string[] | undefined {
  const [last = ''] = question
    .slice(0, 1000)
    .split(/[.!\n]+\s+/u)
    .slice(-1)
  let text = last.trim().replace(/[?!.…,;:)\s]+$/u, '')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(opening, '')
  }
  text = text.replace(besides, '').replace(/\s+/gu, ' ').trim()
  if (/\p{Lu}{4}/u.test(text)) text = text.toLowerCase()
  const words = text.split(' ').filter(Boolean)
  const forms = words.map(form)
  const foreign = !allowed.test(text) || !/[а-яё]{3}/iu.test(text)
  if (foreign || words.length > mostWords || text.length > mostSigns || forms.some(isPersonal))
    return undefined
  if (reproach.test(text)) return undefined
  if (forms.includes('почему') || forms.includes('если')) return undefined
  return forms.filter((form) => which.test(form)).length > 1 ? undefined : words
}

function said(words: readonly string[]): readonly string[] {
  const forms = words.map(form)
  const asks = forms.findIndex((form) => which.test(form))
  if (asks >= 0) return ofWhich(words, asks)
  const or = forms.includes('или')
  const whether = forms.indexOf('ли')
  if (there.test(forms[0] ?? '')) {
    const rest = words.slice(whether === 1 ? 2 : 1)
    return or || preposition.test(form(rest[0] ?? '')) ? ['есть ли', ...rest] : rest
  }
  const middle = forms.indexOf('есть')
  if (middle > 0 && !or) return [...words.slice(middle + 1), ...lowered(words.slice(0, middle))]
  if (there.test(forms.at(-1) ?? '')) return words.slice(0, -1)
  if (or || whether >= 0) return words
  const verb = forms.findIndex(isVerb)
  if (verb >= 0) {
    if (words.some((word) => word.endsWith(','))) return []
    const before = words.slice(0, forms[verb - 1] === 'не' ? verb - 1 : verb)
    return [words[verb] ?? '', 'ли', ...lowered(before), ...words.slice(verb + 1)]
  }
  if (pronoun.test(forms[0] ?? '')) {
    const head = preposition.test(forms[1] ?? '') ? 3 : 2
    return [...words.slice(1, head), 'ли', ...lowered(words.slice(0, 1)), ...words.slice(head)]
  }
  return words
}

/** «Какая длина рукава» is the thing itself; any other such question stands as it is, its question word first. */
function ofWhich(words: readonly string[], at: number): readonly string[] {
  const forms = words.map(form)
  if (at === words.length - 1) return forms.slice(0, -1).every(isPronoun) ? [] : words.slice(0, -1)
  // «Параметры модели, что на фото?» asks nothing with its «что».
  if (at > 1 && !/^(?:как[A-Za-zЀ-ӿ]{2,3}|сколько)$/u.test(forms[at] ?? '')) return []
  const from = at > 0 && preposition.test(forms[at - 1] ?? '') ? at - 1 : at
  if (from > 0) return [...words.slice(from), ...lowered(words.slice(0, from))]
  const rest = words.slice(1)
  const [next = ''] = forms.slice(1)
  const ofThing =
    /^как(?:ая|ое|ие|ов|ова|ово|овы)$/u.test(forms[0] ?? '') ||
    // «Какой длины шнур?» asks in the genitive.
    (forms[0] === 'какой' && !/(?:[ыи]|ой|ей)$/u.test(next))
  const plainThing = !forms
    .slice(1)
    .some((word) => isVerb(word) || infinitive.test(word) || word === 'лучше')
  if (!ofThing || !plainThing || pronoun.test(next) || preposition.test(next)) return words
  return rest
}
