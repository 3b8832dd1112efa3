import { findThings } from '../../things/lexicon'
import type { FoundThing } from '../../things/thing'
import { isCommonWord } from '../words/common-words'
import { plainText, wordsOf } from '../words/plain'

/** Verbs of things that come or turn out to be some way: the thing is left out beside them. */
const came =
  /^(?:приш|приех|дош|доех|оказал|показал|стал|был|слом|порва|перестал|потек|протек|вытек|высох|лопну|трес|отвал|отлет|отош|облез|помя|разби|потемн|выцв|замолч|сгор|умер|сдох|закончил)/u
/** «Подготовила пластину», «Мазала на ночь», «Знаю этот крем»: what the buyer did or does. */
export function isOfBuyer(words: readonly string[]): boolean {
  const [first = ''] = words
  const things = findThings(words)
  return (
    !things.some(({ at }) => at === 0) &&
    (/(?:[аяуюе]ю|[лжчшщ]у|лю)$/u.test(first) ||
      (/(?:л|ла|лся|лась)$/u.test(first) &&
        !came.test(first) &&
        !things.some((found) => stands(found, words))))
  )
}
/** Whether a thing stands in the nominative. */
const stands = ({ thing, plural, at }: FoundThing, words: readonly string[]) =>
  (plural ? thing.plural : thing.singular)?.nom.replaceAll('ё', 'е') === words[at] &&
  !/^(?:в|на|за|по|про|через)$/u.test(words[at - 1] ?? '')

/** What the buyer will do, gave, felt or hoped for: no word of the thing. */
const ofSelf =
  /(?<![A-Za-zЀ-ӿ])(?:буду|будем|стану|станем)(?![A-Za-zЀ-ӿ])|^(?:больше|никогда|точно|уж|вряд\sли)\s(?:[A-Za-zЀ-ӿ]+\s){0,2}(?:закаж|купл|возьм|прид|брать|заказывать|покупать)|^(?:(?:они|он|она|и|а)\s)?у\s(?:меня|нас|ребенка|дочки|дочери|сына|мужа)\s(?:зимой|летом|очень|всегда|вечно|постоянно|сильно|часто|самой|самого)\s|^(?:пользуюсь|использую|ношу|мажу|пью|принимаю)\s(?!.*\sне\s)|^(?:ставлю|снимаю|снижаю|даю|поставил[аи]?|снял[аи]?)\s|(?<![A-Za-zЀ-ӿ])(?:огорчен|расстроен|разочарован|недовол[A-Za-zЀ-ӿ]{1,2}|удивлен|возмущен|шокирован)[аоы]?$|^(?:ожидал|думал|рассчитывал|надеял)[A-Za-zЀ-ӿ]{0,4}\s(?:[A-Za-zЀ-ӿ]+\s)?(?:больше(?:го)?|лучше(?:го)?|качеств[A-Za-zЀ-ӿ]*|друго(?:го|е))$/u
const step =
  /^(?:(?:в\sитоге|потом|сначала|затем|сразу|короче|вчера|сегодня|утром|вечером|дома|и|а|я|мы)\s){1,2}/u
/** It tells more than the act: what was not so, or what came of it. */
const more =
  /,|(?<![A-Za-zЀ-ӿ])(?:не|нет|ни|без|вместо|но|а|и|только|лишь|еле|едва|с\sтрудом|кое-как|плохо|зря|впустую)(?![A-Za-zЀ-ӿ])/u

/** «Разлила по формочкам», «Ставлю единицу», «Очень огорчена»: the buyer alone, and nothing of what he bought. */
export function isOnlyOfBuyer(said: string): boolean {
  const plain = plainText(said).trim()
  if (ofSelf.test(plain)) return true
  const act = plain.replace(step, '')
  const words = wordsOf(act)
  return (
    /(?:л|ла)$/u.test(words[0] ?? '') &&
    !more.test(act) &&
    !isCommonWord(words[0] ?? '') &&
    isOfBuyer(words)
  )
}
