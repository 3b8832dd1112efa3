import {
  adjectiveOf,
  isGenitive,
  isNoun,
  isOfPerson,
  nominativeOf,
  pastOf,
  presentOf,
} from '@/lib/text/grammar'
import { circumstance, isTrait } from './cuts'

/** In a question an unmarked sentence that begins so asks too: «дождя боятся? какая защита от влаги». */
const asking =
  /^(?:.{0,40} )?спрашива(?:ю|ем) |^(?:на|до|от|с|через|за|во) скольк[а-я] |^(?:с|на|до|от|для|из|в|под) (?:как[а-я]{2,3}|чего|чем) |^(?:и |а |а еще |и еще |еще |также )?(?:как|какой|какая|какое|какие|сколько|где|куда|когда|из чего|есть ли|можно ли|подойдет ли|что входит) |^(?:и |а )?[а-я]{3,20} ли(?: |$)/u

const requesting =
  /^(?:подскажите|скажите пожалуйста|скажите|хотел[а-я]? бы узнать|интересует)(?: |$)/u

/** Why he asks and how things are with him: it has the verb of a question and asks nothing. */
const ofHimself =
  /(?:^| )(?:я|мы|хочу|хотим|хотелось|у (?:меня|нас|него|нее|сына|дочки|дочери|мужа|ребенка|соседей|подруги)|муж|жена|сын|дочь|дочка|ребенок|дети|малыш|малышка|внук|внучка|мама|папа|бабушка|дедушка|кот|кошка|собака|пес|щенок|котенок|соседи|подруга|стоит|лежит|живет|живут|учится|ходит|болеет|весит|любит|хочет|пишут|говорят|пишется|советуют|в (?:описании|отзывах|карточке)|аллергия|буду|жду)(?: |$)/u
const because =
  /^(?:на (?:подар(?:ок|ки)|день рождения|др|юбилей|свадьбу|новый год)(?: |$)|(?:(?:нам|мне|очень|срочно) )*(?:надо|нужно|нужен|нужна|нужны)$|(?:нам|мне) (?!подойд|хватит)|нуж(?:ен|на|но|ны) (?:для|на|к|чтоб)|(?:.* )?плохо |(?:.* )?надеюсь |(?:очень|просто|а то|потому|иначе|так как|тк|ведь|поэтому|раньше|обычно|сейчас|спасибо|заранее|пожалуйста|прошлы[а-я]{1,2}|если)(?: |$))/u
const asksItself =
  /(?:^| )(?:есть|можно|нельзя|нуж(?:ен|на|но|ны)|надо|или|ли|как(?:ой|ая|ое|ие|ого|ую)|сколько|чем|из чего|много|в комплекте|на русском)(?: |$)/u
const afterPreposition = /^(?:в|во|на|с|со|к|по|о|об|от|до|из|за|для|при|под|над|без|через|у)$/u
const mostWords = 9

const thanks =
  /^(?:спасибо|благодарю|пожалуйста|срочно|привет|добр[а-я]{2,3}|заранее|плиз|пж|да|нет|ок)$/u
/** «Срок годности», «пусковой ток», «nfc»: what he wants to know, and no more. */
function isNamed(words: readonly string[]): boolean {
  const [first = '', second = '', more] = words
  if (more !== undefined || thanks.test(first) || words.some((word) => /\d/u.test(word)))
    return false
  if (!second) return /^[a-z]{3,8}$/u.test(first) || isTitle(first)
  const kind = adjectiveOf(first)
  if (kind) return nominativeOf(second).includes(kind)
  return (
    nominativeOf(first).length > 0 &&
    (isGenitive(second) || /(?:ого|его)$/u.test(second)) &&
    !adjectiveOf(second)
  )
}
/** «Молния до конца», «для сна на боку». */
const isPlaced = ([first = '', second = '', third = '', ...rest]: readonly string[]) =>
  rest.length < 2 &&
  third !== '' &&
  (first === 'для' ||
    (/^(?:до|из|на|с|для|под)$/u.test(second) &&
      first !== 'подарок' &&
      nominativeOf(first).length > 0))
const placed = /^(?:сбоку|сзади|спереди|сверху|снизу|внутри|снаружи|посередине)$/u
const guessedMeasure =
  /^(?:длина|ширина|высота|глубина|диаметр|объем|толщина|мощность) \d[\d.,]*(?: [а-я]{1,6})?$/u
const tooBig = /(?:^| )не (?:больш|маленьк|мал[аы]?|велик)[а-я]*$/u
const isTitle = (word: string) =>
  /^(?:состав|цвет|вес|размер|размеры|материал|гарантия|производитель|длина|ширина|высота|объем|мощность|диаметр|комплектация|сертификат|доставка|цена)$/u.test(
    word,
  )

/** «Запчасти есть? нужна чаша» tells what for. */
const wished = /^(?:мне |нам )?нуж(?:ен|на|но|ны) [а-я]+(?: [а-я]+)?$/u

/** «Там курица есть у нас аллергия» */
const ofAllergy = / у [а-я]{3,8}(?: [а-я]+){0,2} аллерги[а-я]+$/u

/** «Лёгкий? в рюкзак войдёт»: after a question a chat leaves the last sign out. */
function goesOn(whole: string): boolean {
  const said = whole.replace(ofAllergy, '')
  const words = said.split(' ')
  if (words.length > mostWords) return false
  if (ofHimself.test(said) || because.test(said) || wished.test(said)) return false
  if (asksItself.test(said) || tooBig.test(said)) return true
  if (
    /^не [а-я]+(?:[ыи]й|ой|ая|ое|ые|ие)$/u.test(said) ||
    (words.length === 2 && nominativeOf(words[0] ?? '').length > 0 && placed.test(words[1] ?? ''))
  )
    return true
  if (circumstance.test(words[0] ?? '')) return false
  if (isTrait(words) || guessedMeasure.test(said)) return true
  if (isNamed(words) || (isPlaced(words) && !/\d/u.test(said))) return true
  if (words.some((word) => (pastOf(word) && !isNoun(word)) || isOfPerson(word))) return false
  return (
    words.length > 1 &&
    words.some((word, at) => presentOf(word) && !afterPreposition.test(words[at - 1] ?? ''))
  )
}

/** Whether a sentence of a question that ends with no «?» asks all the same; `after`: the signs that stand after it. */
export const asksUnmarked = (said: string, after: string, follows: boolean): boolean =>
  asking.test(said) ||
  requesting.test(said) ||
  (follows && !/[.!]/u.test(after.replace(/\.{2,}/gu, '')) && goesOn(said))

/** In a review only a plain request asks without its sign. */
export const requests = (said: string): boolean => requesting.test(said)
