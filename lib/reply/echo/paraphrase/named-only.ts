import { asInstrumental } from '@/lib/text/adjective'
import {
  adjectiveOf,
  isAdjective,
  isFiniteVerb,
  isGenitive,
  isInfinitive,
  nominativeOf,
} from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { findThings } from '../../things/lexicon'
import type { ThingGroup } from '../../things/thing'
import { plainly } from '../retell/plainly'
import { isGoverned, prepositions } from '../retell/subjects'
import { agreed } from '../troubles/trouble'
import { withYo } from '../words/common-words'
import { personal } from '../words/personal'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'

const degree =
  /^(?:очень|слишком|совсем|довольно|недостаточно|чересчур|просто|почти|явно|сплошь|один|одна|одно|одни)$/u
/** It counts, points or sums up: nobody is sorry to have met it. */
const hollow =
  /^(?:качеств|товар|вещ|покупк|продукт|цен|деньг|срок|дат|возврат|отзыв|разочаров|ожидан|впечатлен|раз|день|недел|месяц|год|час|минут|вопрос|ответ|доставк|курьер|магазин|продав|производител|развод|обман|брак|ужас|кошмар|категори|размер|оригинал|подделк|надежд|мнени|минус|плюс|недостат|достоинств|совет|человек|люд|муж|жен|дет|реб|сам)/u
const places =
  /^(?:составе?|коробк[еи]|упаковк[еи]|пакет[еа]?|банк[еи]|баночк[еи]|посылк[еи]|набор[еа]|комплект[еа]|флакон[еа]|бутылк[еи]|конверт[еа])$/u
const sensed = new Set([
  'запах',
  'аромат',
  'вкус',
  'привкус',
  'послевкусие',
  'вонь',
  'горечь',
  'кислинка',
])
const litter =
  /^(?:мусор|гряз|пыл|песок|опилк|волос|ворс|комк|комоч|хлопь|осадок|косточк|стружк|нитк|катышк)/u

/** «простой вазелин»: of goods, whatever they are. */
const plainKind = /^(?:прост|обычн|дешев|сплошн|чист)[а-я]{2,3}$/u

/** So one says whose hopes were higher. */
const scorned = /^(?:сплошн|чист)[а-я]{2,3}$|^од(?:ин|на|но|ни)$/u
const ordinary = /^(?:прост|обычн)[а-я]{2}$/u

/** Verdicts on the whole, and dislikes. */
const poor = /^(?:плох|никудышн|никчемн|бестолков|отстойн|неудачн|средненьк|так)[а-я]{2,3}$/u
const disliked = /^(?:невкусн|безвкусн|некрасив|неприятн|странн|неудобн)[а-я]{2}$/u

type Phrase = { head: string; gender: Gender; group?: ThingGroup; both: boolean; from: number }

/** A noun in the nominative with its adjectives, that opens the clause; with another one after «и». */
function phraseIn(words: readonly string[]): Phrase | undefined {
  const at = words.findIndex((word) => !degree.test(word) && !(adjectiveOf(word) && !isHead(word)))
  const head = words[at] ?? ''
  const gender = genderOf(head)
  if (!gender || at > 4) return undefined
  const adjectives = words.slice(0, at).filter((word) => !degree.test(word) || /^од/u.test(word))
  if (!adjectives.every((word) => !adjectiveOf(word) || adjectiveOf(word) === gender))
    return undefined
  const [known] = findThings([head])
  const other = words[at + 1] === 'и' ? words.slice(at + 2) : []
  const next = other.findIndex((word) => genderOf(word) !== undefined && !isAdjective(word))
  const both = next >= 0 && next < 2
  return {
    head,
    gender: both ? 'pl' : gender,
    ...(known && { group: known.thing.group }),
    both,
    from: both ? at + 3 + next : at + 1,
  }
}
const isHead = (word: string) => findThings([word]).length > 0 && !isAdjective(word)
function genderOf(word: string): Gender | undefined {
  const [known] = findThings([word])
  if (!known) return nominativeOf(word)[0]
  const forms = known.plural ? known.thing.plural : known.thing.singular
  return forms?.nom.replaceAll('ё', 'е') === word
    ? known.plural
      ? 'pl'
      : known.thing.gender
    : undefined
}

/** «ничего похожего на мёд», said of what is not there. */
const nothing = /^ничего\s(?:похожего\sна|общего\sс)\s[а-я]{3,}(?:\s[а-я]{3,})?$/u
const lacking = /^(\d{1,3})\s([а-я]{3,})\s(?:нет|нету|не\sхватает|не\sбыло)$/u

/**
 * «Простой вазелин с запахом мяты», «Тальк и камфора в составе»: words that only name what the buyer met, as a clause. Nothing
 * where they say more or name nothing.
 */
export function namedOnly(quote: string): string | undefined {
  const said = plainly(quote).toLowerCase()
  const plain = plainText(said)
  if (nothing.test(plain)) return `${said} не нашлось`
  const [, amount, of] = lacking.exec(plain) ?? []
  if (amount && of && isWellKnown([of])) return `не хватает ${amount} ${withYo(of)}`
  if (/[^\p{Script=Cyrillic}\s-]/u.test(said) || personal.test(plain)) return undefined
  const words = wordsOf(said)
  if (words.length < 2 || words.length > 9 || !isWellKnown(words)) return undefined
  if (
    words.some(
      (word) => isFiniteVerb(word) || isInfinitive(word) || word === 'не' || word === 'без',
    )
  )
    return undefined
  const phrase = phraseIn(words)
  if (!phrase || hollow.test(phrase.head)) return undefined
  const { gender, from, head, group, both } = phrase
  const tail = words.slice(from)
  const isTail = tail.every(
    (word, place) =>
      prepositions.has(word) ||
      isGoverned(words, from + place) ||
      isGenitive(word) ||
      isAdjective(word) ||
      /^(?:всех|всей|всем|двух|трех)$/u.test(word),
  )
  if (!isTail) return undefined
  const spelt = words.map(withYo)
  const [prep = '', place = ''] = tail
  // «тальк и камфора в составе»
  if (tail.length === 2 && /^(?:в|во)$/u.test(prep) && places.test(place))
    return `в ${spelt.at(-1)} ${agreed('<оказался>', gender)} ${spelt.slice(0, from).join(' ')}`
  if (litter.test(head) || group === 'flaw')
    return `${agreed('<обнаружился>', gender)} ${spelt.join(' ')}`
  if (sensed.has(head)) return `чувству${gender === 'pl' ? 'ю' : 'е'}тся ${spelt.join(' ')}`
  const [first = ''] = words.filter((word) => !degree.test(word))
  const what = spelt[from - 1]
  // A shop does not call its own goods bad.
  if (poor.test(first) && !both) return `${what} [вас|тебя] ${agreed('<разочаровал>', gender)}`
  if (disliked.test(first) && !both)
    return `${what} [вам|тебе] ${agreed('<показался>', gender)} ${asInstrumental(first)}`
  // «Сплошной сахар»: not all of it, and a shop does not say so of its goods.
  if (scorned.test(words[0] ?? '')) return `состав [вас|тебя] огорчил`
  if (ordinary.test(words[0] ?? '')) return 'покупка показалась [вам|тебе] самой обычной'
  // «Задержка звука» is nothing that one is given.
  return group === 'product' || group === 'matter' || (!group && plainKind.test(words[0] ?? ''))
    ? `[вам|тебе] ${agreed('<достался>', gender)} ${spelt.join(' ')}`
    : undefined
}
