import { adjectiveOf, isInfinitive, isOfPerson, nominativeOf, presentOf } from '@/lib/text/grammar'
import { plain } from '@/lib/text/words'

/** A place between two questions: what stands from `index` on belongs to neither. */
export type Cut = { readonly index: number; readonly 0: string }

const isWh = (word: string) =>
  /^(?:как(?:ой|ая|ое|ие|ого|ую|им|ими|их|ом|ому)?|сколько|скольки|чем|чего|где|когда|куда|откуда)$/u.test(
    word,
  )
const settling =
  /^(?:есть|можно|нуж(?:ен|на|но|ны)|надо|много|подойд(?:ет|ут)|подход(?:ит|ят)|влезет|влезут|войдет|войдут|хватит|годится)$/u
const preposition = /^(?:в|во|на|с|со|к|по|о|об|от|до|из|за|для|при|под|над|без|через|у)$/u
/** What such a word opens belongs to the question before it. */
const dependent =
  /^(?:чтоб|чтобы|котор[а-я]{2,3}|если|когда|что|почему|зачем|кто|кого|где|то|как|а то|ведь|потому|так|тк|или|кроме|например|только)$/u
/** «Как узнать какой размер» asks once. */
const ofKnowing =
  /^(?:понять|узнать|определить|проверить|знать|выбрать|подобрать|разобраться|сказать|посмотреть|подскажите|скажите|подскажи|разница|зависит|важно|понятно|ясно|известно|знаете|и|а|но|или|не|от|то|там|том)$/u

const wordsIn = (text: string) =>
  plain(text)
    .split(/[^а-яёa-z\d-]+/u)
    .filter(Boolean)
const isVerb = (word: string, at: number, all: readonly string[]) =>
  word !== 'нет' && presentOf(word) !== undefined && !preposition.test(all[at - 1] ?? '')

/** What stands before a cut asks something already. */
const asksBefore = (words: readonly string[]) =>
  words.some(
    (word, at) => isWh(word) || word === 'ли' || settling.test(word) || isVerb(word, at, words),
  )

/** «Цепь сколько звеньев», «батарейки какие»: asked with its thing first. */
const thingFirst = (words: readonly string[]) => {
  const at = words.findIndex(isWh)
  return at > 0 && at < 4 && words.length < 9
}
/** «Травосборник есть», «для турки подойдёт», «ручки греются». */
const endsAsking = (words: readonly string[]) => {
  const last = words.length - 1
  const word = words[last] ?? ''
  return (
    last > 0 &&
    words.length < 7 &&
    (settling.test(word) || /[аяую]ете$/u.test(word) || isVerb(word, last, words))
  )
}
/** Of him, rather than of the thing: «кожа сухая». */
export const circumstance =
  /^(?:кожа|волосы|нога|ноги|стопа|фигура|лицо|стены|стена|потолок|потолки|пол|дом|квартира|комната|вода|ребенок|грудь|бедра|талия|плечи|руки|голова|спина|глаза|шея|пальцы|колени|живот|корни|скважина|колодец|лифт|коридор|кухня|ванная|двор|гараж|участок|дача|сын|дочь|дочка|муж|малыш|почва|кот|кошка|собака|зима|погода)$/u
/** «Обложка твёрдая» after what was asked. */
export const isTrait = ([noun = '', kind = '', more]: readonly string[]) => {
  const gender =
    more === undefined && adjectiveOf(noun) === undefined ? adjectiveOf(kind) : undefined
  return gender !== undefined && !circumstance.test(noun) && nominativeOf(noun).includes(gender)
}
const asksItself = (words: readonly string[]) =>
  words.length > 0 &&
  !dependent.test(words[0] ?? '') &&
  !words.some((word) => isOfPerson(word) && !/[аяую]ете$/u.test(word)) &&
  (thingFirst(words) || endsAsking(words) || isTrait(words))

/** «Какие размеры и цвета есть»: one question of two things. */
const sharesPlural = (before: readonly string[]) =>
  before.includes('какие') && !before.some((word, at) => isVerb(word, at, before))

/**
 * Where a question item goes on to its next question with no sign but a comma, «и» or nothing: «какая ширина и травосборник
 * есть», «вес какой, в рюкзак войдёт», «как заваривать сколько градусов».
 */
export function cutsBetween(text: string): Cut[] {
  const cuts: Cut[] = []
  for (const joint of text.matchAll(/,\s+(?:и\s+|а\s+)?|\s+и\s+/giu)) {
    const before = wordsIn(text.slice(0, joint.index))
    const after = wordsIn(
      /^[^,.!?;\n]*/u.exec(text.slice(joint.index + joint[0].length))?.[0] ?? '',
    )
    const next = after.indexOf('и')
    const own = next > 0 ? after.slice(0, next) : after
    if (!asksBefore(before) || !(asksItself(own) || asksItself(after))) continue
    if (isTrait(own) && (!joint[0].includes(',') || !before.some(isWh) || own !== after)) continue
    if (!joint[0].includes(',') && !before.some(isWh) && !thingFirst(own) && !endsAsking(before))
      continue
    if (sharesPlural(before) && !thingFirst(own)) continue
    cuts.push(joint)
  }
  for (const joint of text.matchAll(
    /(?<=[а-яё\d])\s+(?=(?:сколько|как(?:ой|ая|ое|ие)|есть\sли|можно\sли)\s)/giu,
  )) {
    const before = wordsIn(
      text
        .slice(0, joint.index)
        .split(/[,.!?;]/u)
        .at(-1) ?? '',
    )
    const last = before.at(-1) ?? ''
    if (ofKnowing.test(last) || preposition.test(last) || before.length < 2) continue
    const at = before.findIndex(isWh)
    if (at < 0 || at === before.length - 1) continue
    if (
      before.slice(at).some((word) => isInfinitive(word) || presentOf(word) || ofKnowing.test(word))
    )
      if (!before.some((word) => ofKnowing.test(word))) cuts.push(joint)
  }
  return cuts
}

/** «Как часто» of «как часто и чем мыть» has its verb in the second question. */
export const isAskedTogether = (before: string): boolean =>
  /^(?:.*[,.!?]\s)?(?:как|как часто|как долго|сколько|сколько раз|когда|где|куда)$/iu.test(
    before.trim(),
  )
