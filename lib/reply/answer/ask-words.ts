import { plain } from '@/lib/text/words'
import { withoutPreamble } from '../intents'
import { asWe, ofOurs } from './as-we'
import { spelt } from './spelling'

/** What opens a question and is no part of what is asked. */
const opening =
  /^(?:алло|ало|здравствуйте|здравствуй|привет|добр(?:ый|ого|ое) (?:день|вечер|утро|дня|вечера|времени суток)|подскажите|скажите|уточните|пожалуйста|будьте добры|интересует|интересно|хотел(?:а|ось)? бы (?:узнать|уточнить)|хочу (?:узнать|уточнить)|(?:уже )?(?:в )?(?:который|второй|третий|четв[её]ртый|пятый|\d{1,2}(?:-?й)?) раз|уже|спрашива(?:ю|ем)|повторяю(?: вопрос)?|вопрос (?:к )?(?:производителю|продавцу)|вопрос|и|а|ещ[её]|также|ну|вот|или|мне|правильно ли я понимаю)(?:[\s,.!:;–—-]+)/iu
/** What is said besides: it may be left out of a heading. */
const besides =
  /(?:^|\s)(?:у вас|у него|у не[её]|у них|у этой модели|у этого товара|в н[её]м|в ней|в них|мне|там|тут|пожалуйста|спасибо|ваш[A-Za-zЀ-ӿ]{0,3}|вообще|всё-таки|все-таки|случайно)(?=\s|$)/giu
/** The buyer speaks as himself: his words are no part of a reply. */
const personal =
  /^(?:хочу|хотел[аи]?|возьму|закажу|куплю|купил[аи]?|заказал[аи]?|ищу|думаю|могу|я|мной|мы|вы|вас|вам|ваш[A-Za-zЀ-ӿ]*|ты|тебе)$/u
/** What is his becomes the one's whom we answer: «к моей кровати» → «к вашей». */
const his = new Map(
  `меня:[вас|тебя] нас:[вас|тебя] нам:[вам|тебе] мой:[ваш|твой] моя:[ваша|твоя] мое:[ваше|твоё] мои:[ваши|твои] мою:[вашу|твою]
  моего:[вашего|твоего] моей:[вашей|твоей] моему:[вашему|твоему] моем:[вашем|твоём] моим:[вашим|твоим] моих:[ваших|твоих]
  наш:[ваш|твой] наша:[ваша|твоя] наше:[ваше|твоё] наши:[ваши|твои] нашу:[вашу|твою] нашего:[вашего|твоего]
  нашей:[вашей|твоей] нашему:[вашему|твоему] нашем:[вашем|твоём] нашим:[вашим|твоим] наших:[ваших|твоих]`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
)
const allowed = /^[а-яё\da-z\s«»"%°+/,.()×²³№~−–—-]+$/iu
/** Reproaches in the form of a question. */
export const reproach =
  /^(?:как (?:так|такое|можно так)|это (?:вообще )?как|что(?:\sж)? (?:за|это|вы)|сколько можно)(?:\s|$)/iu
/** «Когда пришлёте»: it is asked of us. */
const secondPerson = /(?:[еёий]|[втнмпжшчр]ь)те(?:сь)?$/u
/** «Вышлите», «ответьте»: asked to do, not whether we do. */
const imperative = /(?:[йь]те(?:сь)?|(?:шл|каж|пиш|вез|мож|верн|отпуст)ите)$/u
const mostWords = 16
const mostSigns = 120

export const which =
  /^(?:как|как(?:ой|ая|ое|ие|ов|ова|ово|овы|ого|ую|им|ими|их|ом|ому)|сколько|скольки|где|куда|откуда|когда|зачем|кто|что|чем|чему|чего|кого|чей)$/u
export const preposition =
  /^(?:в|во|на|с|со|к|ко|по|о|об|от|до|из|за|для|при|под|над|без|через|у|между|про)$/u
export const pronoun = /^(?:он|она|оно|они|это|этот|эта|эти|его|ее|их)$/u
export const modal = /^(?:можно|нужно|надо|возможно|нужен|нужна|нужны|требуется|получится)$/u
export const there = /^(?:есть|имеется|имеются|предусмотрен[аоы]?)$/u

/** Nouns with the endings of verbs. */
const nouns = new Set(
  `ноут цвет пакет магнит жилет планшет браслет билет бюджет предмет секрет манжет паркет букет туалет кабинет табурет портрет
  пинцет шпингалет сюжет совет ответ привет свет буфет омлет лет нет сет кредит лимит гранит щит хит кит бисквит маршрут жгут
  батут лоскут минут салют приют уют валют ребят котят опят скелет пистолет кювет берет корсет дуплет квинтет рецепт`.split(
    /\s+/u,
  ),
)
const finite = /^[A-Za-zЀ-ӿ]{2,}(?:[еиуюя]т|[жшщч]ат|[еиуюая]тся)$/u
/** «На индукционной плите» has a noun where a verb of the second person ends alike. */
const beforeNoun = /^(?:в|на|о|об|по|при|к)$|(?:ой|ей|ом|ем)$/u
/** «присылаете», and no «плите»: no noun of a question ends so. */
const surely = /[аяуюе]ете(?:сь)?$/u
const isPersonal = (word: string, at: number, words: readonly string[]) =>
  personal.test(word) ||
  (secondPerson.test(word) &&
    !nouns.has(word.slice(0, -1)) &&
    (surely.test(word) || !beforeNoun.test(words[at - 1] ?? '')))

export const infinitive =
  /(?<!кров)[аеиуыя]ть(?:ся)?$|(?:жечь|беречь|стричь|помочь|испечь|запечь)$|(?:^|пере|при|про|за|от|по|вы|под|раз|у|в)(?<!^по|^со)(?:вести|нести|везти)$|^(?:рас|цвес|вез|нес|вес|ид|вой|прой|прий|дой|зай|най)ти$/u
export const isVerb = (word: string) => modal.test(word) || (finite.test(word) && !nouns.has(word))

/** «В самолёт» has no verb, whatever its ending; «12 про» is a model. */
export const followsPreposition = (forms: readonly string[], at: number) =>
  preposition.test(forms[at - 1] ?? '') &&
  !(forms[at - 1] === 'про' && /\d$/u.test(forms[at - 2] ?? ''))

export const form = (word: string) => plain(word).replace(/[,«»"()]/gu, '')
/** «eSIM» and «iPhone» keep their first letter. */
export const capital = (text: string) =>
  /^[a-z]{1,2}[A-Z]/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)
/** The first word where it no longer opens the sentence: «Ручки» → «ручки», and «USB» stays. */
export const lowered = ([first = '', ...rest]: readonly string[]): string[] =>
  first ? [/^[А-ЯЁ][а-яё]*$/u.test(first) ? first.toLowerCase() : first, ...rest] : []

const asking =
  /^(?:(?:в|на|с|из|от|до|для|по|за|под|к|у|о|при)\s)?(?:как(?:ой|ая|ое|ие|ого|ую|им|их|ом|ому)?|сколько|скольки|где|куда|что|чем|чего|есть|имеется|можно|нужно|надо|подойд[её]т|подойдут|подходит|подходят|будет|(?:с?може|могли бы)(?:те)?|[A-Za-zЀ-ӿ]{3,20}\sли)(?:\s|$)/iu

const toDo =
  /(?<=[а-яё]{3},?)\s(?:как|чем|где|куда)\s(?:(?:его|ее|её|их|лучше|правильно|можно|мне)\s){0,2}[а-яё]{3,16}(?:ать|ить|еть|ять|уть|ыть)(?:ся)?(?:\s[а-яё]+){0,3}\??$/iu

/** «Рост 172 какая длина»: his measures, and then the question. */
const toldBefore =
  /^(?:(?:рост|вес|ог|об|грудь|талия|б[её]дра|стопа|нога|спина|шея|обхват|обхват\s[а-яё]{3,10})\s\d[\d.,]*(?:\s?(?:см|кг))?[\s,]+){1,4}(?=(?:как[а-яё]{2,3}|сколько|есть|будет|где)\s)/iu

/** «Рост 168, есть ли подклад» asks with what follows the comma. */
export function afterTold(text: string): string {
  // «У меня болтается ручка как закрепить» has no comma.
  const how = toDo.exec(text)
  if (
    how &&
    text
      .slice(0, how.index)
      .split(/\s+/u)
      .slice(1)
      .some((word) => isVerb(form(word)))
  )
    return text.slice(how.index).trim()
  const at = text.lastIndexOf(', ')
  const last = text.slice(at + 2).replace(/^(?:а|и|но|то)\s/iu, '')
  const asks =
    asking.test(last) ||
    (/^это(?:\s[а-яё]+){1,3}\??$/iu.test(last) &&
      /[а-яё]{2}(?:л|ла|ло|ли)(?:с[яь])?\s/iu.test(text.slice(0, at))) ||
    /\s(?:есть|можно)[?\s]*$/iu.test(last)
  return at > 0 &&
    asks &&
    !asking.test(text) &&
    !which.test(form(text.slice(0, at).split(' ').at(-1) ?? '')) &&
    !/(?:^|\s)если\s/iu.test(text)
    ? last
    : text
}

/** Whether the buyer reproaches us in the form of a question, or asks why we do as we do. */
export function isReproach(question: string): boolean {
  const text = question.trim().replace(opening, '')
  const forms = text.split(/\s+/u).slice(0, 40).map(form)
  return (
    reproach.test(text) ||
    (/^(?:почему|зачем|где)$/u.test(forms[0] ?? '') &&
      // «Где ваш склад?», «Где можно примерить у вас?» ask for a place.
      !/^где\s(?:[а-яё]+\s){0,2}(?:склад|магазин|офис|шоурум|производств|цех|фабрик|завод|филиал|пункт|сертификат|инструкци|(?:можно|у\sвас)\s)/iu.test(
        text,
      ) &&
      forms.some(
        (word, at) => /^ваш[аие]$|^вы$/u.test(word) || (at > 0 && isPersonal(word, at, forms)),
      ))
  )
}

function ofUs(word: string, at: number, words: readonly string[], ours: Set<string>): string {
  const verb = form(word)
  if (!secondPerson.test(verb) || imperative.test(verb)) return word
  if (!isPersonal(verb, at, words.map(form))) return word
  const we = asWe(verb)
  ours.add(form(we))
  return we
}

/**
 * The words of a question, without what only opens it; `undefined` when they can be no part of a reply. `ours`: what is
 * asked of us with a verb of the second person is turned to the first and put there.
 */
export function wordsOf(question: string, ours?: Set<string>): string[] | undefined {
  const asked = withoutPreamble(question.slice(0, 1000))
  const [last = ''] = (ours ? ofOurs(asked) : asked)
    .replace(/(?<=[а-яё]{3}):\s+(?=на |в |с |из )/giu, ' – ')
    .replace(/\?\s+или\s/iu, ' или ')
    .split(/[.!\n]+\s+/u)
    .slice(-1)
  let text = last
    .trim()
    .replace(/^(?:[\s,;:"»–—]|-(?!\d))+/u, '')
    .replace(/(?<!\S)[-–](?=\d)/gu, '−')
    .replace(/(?<![?!.…,;:)\s])[?!.…,;:)\s]+$/u, '')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(opening, '')
  }
  text = text.replace(toldBefore, '')
  text = text.replace(/,?\sчто\s(?=на\s(?:фото|картинке|видео))/giu, ' ')
  text = text.replace(
    /^(у (?:меня|нас)\s[^,?]{5,60}?)\s(?=(?:как(?:ой|ая|ую|ие|ое)|сколько|что|хватит|подойд[её]т)\s)/iu,
    '$1, ',
  )
  text = text.replace(
    /(?<=[а-яё])\s(?=чтобы?\s|(?<=те[мх]\s)(?:кто|у кого)\s|котор[а-яё]{2,3}\s)/giu,
    ', ',
  )
  text = text.replace(/,?\s(?:правильно|верно|да|так)$/iu, '')
  text = afterTold(text).replace(besides, '').replace(/\s+/gu, ' ').trim()
  text = spelt(text)
  let words = text.split(' ').filter(Boolean)
  if (ours)
    words = words
      .filter((word) => form(word) !== 'вы')
      .map((word, at, all) => ofUs(word, at, all, ours))
  const forms = words.map(form)
  const foreign = !allowed.test(text) || !/[а-яё]{3}/iu.test(text)
  if (foreign || words.length > mostWords || text.length > mostSigns || forms.some(isPersonal))
    return undefined
  if (reproach.test(text)) return undefined
  if (forms.includes('почему') || forms.includes('если')) return undefined
  // «Есть ли разница, какой стороной»: one question inside another.
  if (forms.includes('ли') && forms.some((word) => which.test(word))) return undefined
  if (forms.filter((form) => which.test(form)).length > 1) return undefined
  if (/^когда$/u.test(forms[0] ?? '') && forms.some((form) => his.has(form))) return undefined
  return words.map((word, at) => (word === '—' ? '–' : (his.get(forms[at] ?? '') ?? word)))
}
