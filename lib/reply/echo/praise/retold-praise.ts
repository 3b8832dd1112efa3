import { adjectiveOf, isFiniteVerb, isOfPerson, presentOf, shortOf } from '@/lib/text/grammar'
import type { ProductName } from '../../product/product-name'
import { retell } from '../retell/retell'
import { plainText, wordsOf } from '../words/plain'
import { isSpan } from './doings'
import { evil, somebody, well } from './own-words'
import type { Praised } from './praised'
import { findQualities } from './read-praise'

/** Neither good nor bad in itself, or said of the buyer's doings. */
const neutral =
  /^(?:стоит|стоят|есть|идет|идут|говорит|говорят|пишет|пишут|написано|указано|хочет|хотят|может|могут|должен|должна|должно|должны|имеет|имеют|весит|весят|состоит|требует|требуют|нужен|нужна|нужно|нужны|ждет|ждут|едет|лежит|лежат|висит|висят|приходит|приходят|покупают|берут|бывает|бывают|становится|выглядел|выглядела|выглядело|выглядели|был|была|было|были|появляется|застывает|застывают|густеет|появляются|получается|называется|находится|напоминает|напоминают|кушает|кушают|ест|едят|пьет|пьют|носит|носят|играет|играют|спит|спят|просит|смотрит|смотрят|любит|любят|радуется|пользуется|пользуются|доставля[ею]т|привоз[ия]т|отправля[ею]т|присыла[ею]т|упаковыва[ею]т|разделил[аои]?(?:сь|ся)?)$/u
/** Said among praise, and no praise: what is lacking, was expected, or belongs to another. */
const amiss =
  /(?<![A-Za-zЀ-ӿ])(?:но|правда|хотя|однако|не|нет|ни|без|менее|мало|много|только|лишь|слишком|чуть|немного|слегка|плохо|слабо|долго|сложно|трудно|тяжело|пока|если|раньше|уже|почти|средне|обычн|прост(?:ой|ая|ое|ые)|цел(?:ый|ая|ое|ые|а|ы)|оказал|оказалась|оказалось|оказались|друг(?:ой|ая|ое|ие|ую|ого|их)|иногда|редко|через|потом|вместо|наверно|наверное|видимо|вроде|похоже|кажется|жирн|сильно|вкусу)[A-Za-zЀ-ӿ]{0,2}(?![A-Za-zЀ-ӿ])/u

/** «все мои кастрюли»: whose they are, is left out. */
const possessive = /(?<![а-яё])(?:мо[йяеёию]|моих|моим|наш[аеиу]?|наших|нашим)\s/giu
/** Deeds that are a merit by themselves, done once or often. */
const merit =
  /^(?:выдержал|выдержива|пережил|спас(?:л[аи])?$|спаса|выручил|выруча|прижил|зацвел|расцвел|прослужил|справил|уместил|вместил|поместил|облегчил|облегча|украсил|украша|приглуша|заглуша|сэкономил|эконом)/u

const nameless = /^(?:товар|покупка|заказ|продукт|вещь|всё|все)(?![а-яё])/u

const enough =
  /(?:^|\s)хватает на (?:всю|весь|все|целый|целую|целое|несколько|год|месяц|полгода)(?![а-яё])/u
/** What all parts do where nothing is amiss: «все кнопки нажимаются», «взошли все семена». */
const asTheyShould =
  /^(?:нажима|работа|действ|функционир|взош|пророс|прижи|подош|открыва|закрыва|включа|застегива|крутя|помеща|помест|влез|соединя|соединил)/u

/** Verbs that an adjective may follow. */
const linking =
  /^(?:выгляд|смотр|кажет|казал|стал|станов|пришл|приш[её]л|приех|доех|получ|остал|остает|был)/u
const joint = /^(?:и|а|что|как|где|чтобы)$/u
/** «придаёт красивый», «работает не тормозит», «радует качество»: no sentence that could go on after «что». */
const isAskew = (words: readonly string[]): boolean => {
  const at = words.findIndex(isFiniteVerb)
  const last = words.at(-1) ?? ''
  if (words.some((word) => /паков/u.test(word))) return true
  if (at < 0) return false
  if (/^(?:радует|радуют|удивляет|удивила?|впечатля[ею]т|устраива[ею]т)$/u.test(words[at] ?? ''))
    return true
  if (at === words.length - 2 && adjectiveOf(last) && !linking.test(words[at] ?? '')) return true
  // «смягчает руки пользуюсь неделю»
  const next = words.findIndex(
    (word, place) => place > at && (isFiniteVerb(word) || isOfPerson(word)),
  )
  return next > 0 && !words.slice(at, next).some((word) => joint.test(word))
}

/**
 * «отлично вписывается в интерьер», «удаляет волосы хорошо»: what a happy clause says that the goods do, or how they are,
 * retold by its grammar where no list knows its words.
 */
export function readRetold(written: string, product: ProductName): Praised | undefined {
  const clause = written.replace(possessive, '')
  const plain = plainText(clause)
  if (amiss.test(plain) || somebody.test(plain)) return undefined
  const told = retell(clause, product)
  if (!told) return undefined
  // «хватает на всю комнату»
  if (enough.test(told.clause)) return { clause: told.clause }
  if (!told.supplied && !told.subject) return undefined
  // A thing that has no name: our lists say it better.
  if (nameless.test(told.supplied ?? told.clause) && !(told.subject && told.subject.at > 0))
    return undefined
  const words = wordsOf(told.clause)
  // «отличная колонка»: the verdict stands first, and what follows may be a sentence of its own.
  if (findQualities(words).some(({ at, entry }) => entry.plain && at < (told.subject?.at ?? 0)))
    return undefined
  const verbs = words.filter(isFiniteVerb)
  if (verbs.some((word) => neutral.test(word) || evil.test(word))) return undefined
  if (isAskew(words)) return undefined
  if (isSpan(words.slice(words.findLastIndex(isFiniteVerb) + 1))) return undefined
  const does = verbs.length > 0 && verbs.every((word) => presentOf(word) !== undefined)
  const good =
    verbs.some((word) => merit.test(word)) ||
    well.test(plainText(told.clause)) ||
    findQualities(words).some(({ entry }) => !entry.plain)
  const wholly =
    told.subject !== undefined &&
    words.includes('все') &&
    verbs.length > 0 &&
    verbs.every((word) => asTheyShould.test(word))
  if (!good && !wholly && !(does && told.supplied)) return undefined
  // «очень классная модель»: a verdict names nothing.
  const [head = '', ...rest] = words
  if (
    verbs.length === 0 &&
    (adjectiveOf(head) || !rest.some((word) => adjectiveOf(word) ?? shortOf(word)))
  )
    return undefined
  if (told.supplied) {
    // «сыр напоминает плавленый сыр»: what it is like is no name of it.
    if (plainText(clause).includes(plainText(told.supplied).slice(0, 5))) return undefined
    // «в чае сироп хорошо растворяется»: the name stands within.
    if (!told.clause.startsWith(`${told.supplied} `))
      return good ? { clause: told.clause } : undefined
    const is = told.clause.slice(told.supplied.length + 1)
    return { clause: told.clause, said: { of: told.supplied, is } }
  }
  if (told.subject?.at !== 0) return { clause: told.clause }
  const [of = ''] = told.clause.split(' ')
  return { clause: told.clause, said: { of, is: told.clause.slice(of.length + 1) } }
}
