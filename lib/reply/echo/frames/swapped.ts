import { adjectiveOf, isSaidOf, nominativeOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { genderOf as genderOfPhrase, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import { sentInstead } from '../paraphrase/sent-instead'
import { plainText, wordsOf } from '../words/plain'
import { type Frame, fitHalf } from './fit'

const ordered =
  '(?:заказ(?:ал|ала|али|ывал|ывала|ывали)|брал[аи]?|выбирал[аи]?|выбрал[аи]?|покупал[аи]?|хотел[аи]?)'
const came = 'приш[её]л|пришл[аои]|прислали|привезли|положили|приехал[аои]?|доставили|отправили'
const swapped = new RegExp(
  `^(?:я\\s|мы\\s)?${ordered}\\s(.{3,50}?),?\\s(?:[–-]\\s)?(?:а\\s|но\\s)?(?:мне\\s|нам\\s)?(${came})\\s(?:мне\\s|нам\\s)?(.{3,40})$`,
  'iu',
)
const prepositions = /^(?:под|для|на|с|со|без|в|от)$/u
/** How, when or how many of it came is no other thing. */
const notAThing =
  /^(?:один|одна|одно|одну|две?|три|все|всего|только|лишь|не|так|эт|как|друг|сразу|уже|очень|просто|через|брак|плох|хорош|ужас|разбит|сломан|мят|помят|порван|рван|грязн|вскрыт|открыт|пуст|стар|меньш|больш|товар|заказ|посылк|коробк|упаковк|пакет|быстро|вовремя|вчера|сегодня|чуть|поздно|размер)/u

/** «Красную» as «красная», «кружку» as «кружка»; other accusatives of things look as their nominatives do. */
const nominative = (word: string): string =>
  /(?:ую|юю)$/u.test(word)
    ? word.replace(/ую$/u, 'ая').replace(/юю$/u, 'яя')
    : word.replace(/у$/u, 'а').replace(/(?<=[бвгджзклмнпрстфхцчшщи])ю$/u, 'я')

const genderOf = (word: string): Gender | undefined => {
  const [known] = findThings([word])
  const form = known && (known.plural ? known.thing.plural : known.thing.singular)?.nom
  if (known && form?.replaceAll('ё', 'е') === word) return known.plural ? 'pl' : known.thing.gender
  return adjectiveOf(word) ?? nominativeOf(word)[0]
}

/** «чехол под айфон» and «под самсунг»: the thing, and what it was and is for. */
function byUse(
  wanted: string,
  verb: string,
  got: string,
  { noun }: ProductName,
): string | undefined {
  const [use = ''] = wordsOf(got)
  const at = ` ${plainText(wanted)}`.indexOf(` ${use} `)
  if (!prepositions.test(use) || at < 0) return undefined
  const [head, meant] = [wanted.slice(0, at).trim(), wanted.slice(at)]
  const isNamed = noun && isSaidOf(plainText(verb), genderOfPhrase(noun))
  if (!head) return `${isNamed ? `${inCase(noun, 'nom')} ` : ''}${verb} ${got}, а не ${meant}`
  if (/[лв]и$/u.test(verb) && !/^пришли|^приехали/u.test(verb))
    return `${verb} ${head} ${got}, а не ${meant}`
  const named = head.split(' ').map(nominative)
  const gender = genderOf(named.at(-1) ?? '')
  return gender && isSaidOf(plainText(verb), gender)
    ? `${named.join(' ')} ${verb} ${got}, а не ${meant}`
    : undefined
}

/** «красный» and «синий», «шампунь» and «бальзам»: in the case that the verb wants. */
function byKind(wanted: string, verb: string, got: string): string | undefined {
  const [one, other] = [wanted.split(' '), got.split(' ')]
  if (one.length > 2 || other.length > 2 || one.at(-1) === other.at(-1)) return undefined
  const isSent = /^(?:прислали|привезли|положили|доставили|отправили)$/u.test(verb)
  const meant = isSent ? one : one.map(nominative)
  const isNamed = (words: readonly string[]) =>
    words.every((word) => genderOf(plainText(nominative(word))) !== undefined)
  if (!isNamed(one) || !isNamed(other)) return undefined
  const gender = genderOf(plainText(other.at(-1) ?? ''))
  if (!isSent && !(gender && isSaidOf(plainText(verb), gender))) return undefined
  return `${verb} ${got}, а не ${meant.join(' ')}`
}

const inscribed = /(?<![а-яё])имя\s([А-ЯЁ][а-яё]{2,12})$/u
const lone = /^([А-ЯЁ][а-яё]{2,12})$/u
/** «Заказывала чехол под айфон, пришёл под самсунг» as «чехол пришёл под самсунг, а не под айфон». */
export function swappedIn(said: string, product: ProductName): Frame | undefined {
  const [, a = '', verb = '', b = ''] = swapped.exec(said) ?? []
  // «Заказывала имя Лена, пришла Вика».
  const [, asked] = inscribed.exec(a) ?? []
  const [, given] = inscribed.exec(b) ?? lone.exec(b) ?? []
  if (asked && given && asked !== given)
    return { clause: `пришло имя ${given}, а не ${asked}`, tail: b, topic: 'wrong_item' }
  const [wanted, got] = [fitHalf(a), fitHalf(b)]
  if (!wanted || !got || notAThing.test(plainText(got)) || plainText(wanted) === plainText(got))
    return undefined
  const isForUse = prepositions.test(wordsOf(got)[0] ?? '')
  const act = fitHalf(verb) ?? verb.toLowerCase()
  const clause = isForUse
    ? byUse(wanted, act, got, product)
    : (sentInstead(said) ?? byKind(wanted, act, got))
  return clause ? { clause, tail: b, topic: 'wrong_item' } : undefined
}

const cheaper = new RegExp(
  `^(?:мне\\s|нам\\s)?(${came})\\s(.{3,40}?(?:ее|ей|[шж]е|дешевле)),?\\sчем\\s(?:я\\s|мы\\s)?${ordered}$`,
  'iu',
)
/** «Прислали модель дешевле, чем заказывали». */
export function lesserIn(said: string): Frame | undefined {
  const [, verb = '', what = ''] = cheaper.exec(said) ?? []
  const got = fitHalf(what)
  return got && !notAThing.test(plainText(got))
    ? {
        clause: `${verb.toLowerCase()} ${got}, чем было в заказе`,
        tail: what,
        topic: 'wrong_item',
      }
    : undefined
}

const denied =
  /^(?:это|там|внутри)\s(?:вообще\s|совсем\s|вовсе\s|точно\s)?не\s([а-яё]{3,14}(?:\s[а-яё]{3,14})?),?\s(?:а|это)\s(?:просто\s|обычн[а-яё]{2}\s|какой-то\s|какая-то\s|какое-то\s)?((?:[а-яё]{3,14}\s){0,2}[а-яё]{3,14})$/iu
/** Abuse tells nothing. */
const abuse =
  /(?:говн|дрян|мусор|хлам|дерьм|гадост|ерунд|издева|ужас|кошмар|обман|развод|позор|отрав|шлак|поддел|фигн|бред|чушь|слез|мрак)/u
/** «Это не мёд, а сахарный сироп»: the buyer's judgement, told as what it reminded him of. */
export function deniedIn(said: string): Frame | undefined {
  const [, a = '', b = ''] = denied.exec(said) ?? []
  const [name, like] = [fitHalf(a), fitHalf(b)]
  if (!name || !like || abuse.test(plainText(b)) || name.includes(' ')) return undefined
  const gender = genderOf(plainText(name))
  const words = like.split(' ')
  const last = genderOf(plainText(words.at(-1) ?? ''))
  if (!gender || !last || words.slice(0, -1).some((word) => adjectiveOf(plainText(word)) !== last))
    return undefined
  const accusative = (word: string) =>
    last === 'f'
      ? word
          .replace(/ая$/u, 'ую')
          .replace(/яя$/u, 'юю')
          .replace(/(?<![уо])а$/u, 'у')
          .replace(/(?<=[^ую])я$/u, 'ю')
      : word
  const ending = { m: '', f: 'а', n: 'о', pl: 'и' }[gender]
  return {
    clause: `${name} напомнил${ending} [вам|тебе] ${words.map(accusative).join(' ')}`,
    tail: b,
  }
}
