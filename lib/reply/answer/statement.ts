import { adjectiveOf, nominativeOf } from '@/lib/text/grammar'
import { isKnownWord } from '@/lib/text/known-word'
import { plain } from '@/lib/text/words'
import { agreed } from './agreement'
import { capital, form, lowered, preposition, which, wordsOf } from './ask-words'
import { conditionOf } from './condition'
import { either } from './either'
import { ofFixedForm } from './fixed-forms'
import type { Subject } from './subject'
import { plainly } from './terse'
import { ofTooBig } from './too-big'
import { isPredicate } from './verbs-of-questions'
import { ofWhether } from './whether-statement'
import { ofWhich } from './which-statement'

/** «Цвет венге или орех на фото?» */
const onPicture = /^(.{4,80}\sили\s.{2,40}?)\sна (?:фото|картинке)[\s?!.]*$/iu
/** What follows a comma and is no question: «…, чтобы открывалась влево», «…, кроме чёрного». */
const aside = /^(?:чтобы|чтоб|кроме|только|включая|например|котор[а-яё]{2,3})$/u

/**
 * The sentence that answers a question, with «▢» where only the seller knows: «Сколько весит печь?» → «Печь весит ▢».
 * Where «да» or «нет» is asked, both answers stand after it for the seller to choose: «Ручки ▢ (складываются / не
 * складываются)». `undefined` when no right sentence can be made of the words.
 */
export function statementOf(asked: string, subject?: Subject): string | undefined {
  const question = plainly(asked)
  const much = ofTooBig(question) ?? ofFixedForm(asked)
  if (much) return much
  const shown = onPicture.exec(question)
  const seen = shown?.[1] && statementOf(shown[1], subject)
  if (seen) return `На фото ${lowered(seen.split(' ')).join(' ')}`
  const twice = ofTwice(question, subject)
  if (twice) return twice
  const parts = conditionOf(question)
  if (parts) {
    const said = statementOf(parts.asked, subject)
    return said && `${parts.condition}, ${lowered(said.split(' ')).join(' ')}`
  }
  // «Нужен 52 размер» asks whether we have it.
  const [, wanted] =
    /^(?:мне\s|нам\s)?нуж(?:ен|на|но|ны)\s+(?!ли\s)((?=[^?]*(?:\d|размер|цвет|запчаст|детал|комплектующ))[^?,.]{3,60})$/iu.exec(
      question.trim(),
    ) ?? []
  if (wanted) return statementOf(`есть ${wanted}`, subject)
  // «Вы производитель?»
  const [, role] =
    /^(?:а\s)?вы\s([а-яё]{4,20}(?:\s[а-яё]{4,20})?)[\s?!.]*$/iu.exec(question.trim()) ?? []
  if (
    role &&
    !role.split(' ').some((word) => isPredicate(form(word)) || /[еёи]те(?:сь)?$/u.test(word))
  )
    return `Мы ${either(role.toLowerCase())}`
  const ours = new Set<string>()
  const words = wordsOf(question, ours)
  if (!words) return undefined
  const dash = words.indexOf('–')
  if (dash > 1 && words.indexOf('или') > dash) return ofOffered(words, dash)
  const comma = words.findIndex((word) => word.endsWith(','))
  if (comma < 0) return ofPart(words, ours, subject)
  const first = [...words.slice(0, comma), (words[comma] ?? '').slice(0, -1)]
  const second = words.slice(/^[иа]$/u.test(form(words[comma + 1] ?? '')) ? comma + 2 : comma + 1)
  // «Можно ли каждый день, кожа сухая?»
  if (isState(second) && first.some((word) => isPredicate(form(word)) || which.test(form(word))))
    return ofPart(first, ours, subject)
  // «У меня котёл 12 кВт, хватит?»
  if (isReason(first)) return ofPart(second, ours, subject)
  // «Как повесить, инструкции нет?»
  if (second.length === 2 && form(second[1] ?? '') === 'нет') return ofPart(first, ours, subject)
  if (isAside(second)) {
    const said = ofPart(first, ours, subject)
    if (isReason(second) || isMeasure(second)) return said
    // «На парилку 12 кубов советуем печь ▢» stands without its «чтобы …».
    return first.some((word) => which.test(form(word))) &&
      (form(second[0] ?? '').startsWith('чтоб') || isGuess(second))
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
  // «Какая резьба, наружная или внутренняя?» is asked once.
  const ofItself = capital(form(second[0] ?? '')) === both[1]?.split(' ')[0]
  const offered =
    second.length < 6 &&
    (second.some((word) => form(word) === 'или') ? !ofItself : pronounFirst.test(both[1] ?? '')) &&
    ofGuess.exec(both[1] ?? '')?.[1]
  if (offered && both[0]?.endsWith('▢'))
    return `${both[0].replace(/(?:\s–(?:\sиз)?)?\s▢$/u, '')} ▢ ${offered}`
  // «Какая ткань, не просвечивает?»: both or none.
  return both.every(Boolean) ? both.join('. ') : undefined
}

/** «Как часто и чем мыть»: one verb is asked of twice. */
function ofTwice(question: string, subject: Subject | undefined): string | undefined {
  const [, one = '', other = '', rest = ''] =
    /^(как(?:\s(?:часто|долго))?|сколько(?:\sраз)?|когда|где)\sи\s((?:(?:в|на|с|до|при|для)\s)?(?:как(?:\s(?:часто|долго))?|сколько|чем|когда|где))\s([^,?]{3,80})/iu.exec(
      question.trim(),
    ) ?? []
  const first = one && statementOf(`${one} ${rest}`, subject)
  if (!first) return undefined
  if (/^чем$/iu.test(other)) return `${first}, для этого подойдёт ▢`
  const second = statementOf(`${other} ${rest}`, subject)
  return second && `${first}. ${second}`
}

/** What the guess after a comma offers, and nothing else: «Это ▢ (наружная / внутренняя)». */
const pronounFirst = /^(?:Он|Она|Оно|Они)\s/u
const ofGuess = /^[А-ЯЁ][а-яё-]+\s▢\s(\([^()]+\))$/u

const isAside = (words: readonly string[]) =>
  aside.test(form(words[0] ?? '')) ||
  isWho(words) ||
  isMeasure(words) ||
  (preposition.test(form(words[0] ?? '')) &&
    !words.some(
      (word) =>
        isPredicate(form(word)) || which.test(form(word)) || /^(?:ли|или)$/u.test(form(word)),
    ))

/** «…, потолок 2.1 м» */
const isMeasure = (words: readonly string[]) =>
  words.length < 5 &&
  !preposition.test(form(words[0] ?? '')) &&
  /^[а-яё]+(?:\s[а-яё]+)?\s\d[\d.,x×х]*(?:\s[а-яё]{1,3}\.?)?$/iu.test(words.join(' ')) &&
  !words.some((word) => which.test(form(word)) || isPredicate(form(word)))

/** «…, кто спит на животе», «…, у кого узкая стопа». */
const isWho = ([one = '', two = '']: readonly string[]) =>
  /^к(?:то|ого)$/u.test(form(form(one) === 'у' ? two : one))

/** «…, кожа сухая»: how things are with him. */
const isState = ([noun = '', kind = '', more]: readonly string[]) =>
  more === undefined &&
  adjectiveOf(form(kind)) !== undefined &&
  adjectiveOf(form(noun)) === undefined &&
  nominativeOf(form(noun)).length > 0

/** «Какая лента, под крючки?» */
const isGuess = (words: readonly string[]) =>
  words.length < 4 &&
  /^(?:под|из|со?|до)$/u.test(form(words[0] ?? '')) &&
  !words.some((word) => /\d/u.test(word))

/** «…, у нас потолок 2,4 м»: why he asks, and no part of an answer. */
const isReason = ([at = '', whom = '', what]: readonly string[]) =>
  form(at) === 'у' &&
  /^\[?(?:нас|меня|вас)/u.test(whom) &&
  what !== undefined &&
  !preposition.test(form(what))

/** «Какую брать – на 18 или на 24?»: what is offered stands after the blank. */
function ofOffered(words: readonly string[], dash: number): string | undefined {
  const said = ofPart(words.slice(0, dash), new Set(), undefined)
  const or = words.indexOf('или')
  return said?.endsWith('▢')
    ? agreed(`${said} (${words.slice(dash + 1, or).join(' ')} / ${words.slice(or + 1).join(' ')})`)
    : undefined
}

/** The first word where it no longer opens the sentence; a name, «Лада 2», keeps its capital. */
const quiet = (said: string, first: string) =>
  /^[А-ЯЁ][а-яё]+$/u.test(first) && isKnownWord(plain(first))
    ? said
        .split(' ')
        .map((word, at, all) =>
          at > 0 && word.replace(',', '') === first && !/^[\dA-ZА-ЯЁ«]/u.test(all[at + 1] ?? '')
            ? word.toLowerCase()
            : word,
        )
        .join(' ')
    : said

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
      agreed(quiet(said, words[0] ?? ''))
        .replace(/\s–\s–\s/gu, ' – ')
        .replace(/(?<=^|\s)надо(?=\s▢)/u, 'нужно')
        .replace(/^(есть [^▢:]+?) ▢$/iu, '$1: ▢')
        .replace(/(?<=\S)\sэто\s(?=▢)/u, ' – это ')
        // «Самому, без мастера» explains.
        .replace(
          /(?<=\s(?:самому|самой|самим|самостоятельно))\s(без\s(?:мастер|специалист|электрик|сантехник|бригад|рабоч|помощ|помощник)[а-яё]{1,4})(?=\s▢)/u,
          ', $1,',
        ),
    )
  )
}
