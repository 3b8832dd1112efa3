import { isFiniteVerb, isNoun, nominativeOf } from '@/lib/text/grammar'
import { labelledClauses } from '../../analyse/fields'
import type { Analysis, ReplyItem } from '../../analysis'
import { inCase, type NounPhrase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import { fine } from '../quotes/any-quote'
import { isRegrettable } from '../quotes/regrettable'
import { amiss, praise } from '../quotes/telling-quote'
import { resolved } from '../retell/antecedent'
import { mended } from '../words/mended'
import { subjectsOf } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import { asserted } from './asserted'
import { beforeTurn } from './before-turn'
import { readTroubles } from './read-trouble'
import { phraseOf, type Trouble } from './trouble'

/** Of other goods or times, guessed, feared, conditional, or no more than a preference: no trouble of this purchase. */
const aside =
  /(?<![A-Za-zЀ-ӿ])(?:дума[A-Za-zЀ-ӿ]+|боял[A-Za-zЀ-ӿ]+|пережива[A-Za-zЀ-ӿ]+|раньше|прежде|прошл[A-Za-zЀ-ӿ]+|обычно|друг(?:ой|ая|ое|ие|их|ого|им|ими|ую)|предыдущ[A-Za-zЀ-ӿ]+|писали|пишут|написан[A-Za-zЀ-ӿ]*|указан[A-Za-zЀ-ӿ]*|заявлен[A-Za-zЀ-ӿ]*|обеща[A-Za-zЀ-ӿ]*|если|когда|бы|как|может|возможно|наверно[A-Za-zЀ-ӿ]*|вроде|зато|разве|(?<!на\s)претензи[A-Za-zЀ-ӿ]+|подтверд[A-Za-zЀ-ӿ]+|фото|описани[A-Za-zЀ-ӿ]+|картинк[A-Za-zЀ-ӿ]+|до\s+(?:этого|нанесения)|интересова[а-я]+|это|этот|эта|эту|так\s+не)(?![A-Za-zЀ-ӿ])/u
/** Verdicts that name nothing, and whatever is said of tea and husbands alike. */
const empty =
  /разочаровал|необычн|бракованн|дефектом|не\s+добрался|^сам[аои]?\s|^товар\s+не\s+соответств[а-я]+$|муж|кот(?![A-Za-zЀ-ӿ])|реб[её]н|не[а-я]+\sосадок/u
/** «Тускнее, чем на фото»: what it is compared with makes it no guess. */
const againstCard = /,?\sчем\s(?:на|в)\s(?:фото|картинк|описани|карточк)[а-я]{0,5}/u
/** «Одна ножка короче других»: of the same goods. */
const thanOthers = /(?<=[а-я]{2}(?:че|ше|же|ле|ее)\s)(?:других|другой|другого)(?![а-я])/u
/** What stands in «…» already. */
const overlap = (quote: string, plain: string) =>
  quote.includes(plain.trim().slice(0, 30)) || plain.includes(quote)
const most = 3
const longStory = 900

/** What is as it should be, though the words are those of troubles: «упаковка не повреждена», «коробочка сухая». */
const unharmed =
  /(?<![A-Za-zЀ-ӿ])не\s(?:поврежд|наруш|виноват|пострада|помят|разбит|порв|надорв|вскрыт|протек|пролил|тронут|мят)|(?:короб|упаков|пакет|посылк|бутыл|банк|флакон)[а-я]*\s(?:[а-я]+\s)?сух|дизайн/u
/** What cannot be done, with no word of why, and what the buyer began to do: «пить невозможно», «стала мешать». */
const ofBuyer =
  /^(?:(?:в\sитоге|никуда|даже)\s){0,2}(?:(?:есть|пить|кушать|носить|работать|использовать|пользоваться|оценить|судить|сказать)\s)?(?:очень\s)?(?:сложно|трудно|тяжело|невозможно)(?:\s(?:есть|пить|кушать|носить|работать|использовать|пользоваться|оценить|судить|сказать)(?![а-я])|$)|ничего|(?:стал|начал)[аи]?\s[а-я]+ть(?![а-я])/u
/** «Брала другого производителя, сильная жирность»: the sentence is about other goods. */
const elsewhere =
  /(?<![A-Za-zЀ-ӿ])друг(?:ого|ой|их|ом|ими)\s(?:производител|фирм|бренд|марк|магазин|продав)/iu
const before = /(?<![а-я])(?:всегда|раньше|прежде|прошл[а-я]+|до\sэтого)(?![а-я])/u
/** Said in passing: when it came, what it cost, for whom it was; or a good word. */
const neutral =
  /(?<![а-я])(?:сегодня|вчера|рубл[а-я]*|цен[аыу]|стоит|заказ[а-я]*|подар[а-я]+|магазин[а-я]*|отзыв[а-я]*|отправ[а-я]+|нов(?:ый|ая|ое|ые)|натуральн[а-я]+|рекоменд[а-я]+|работа[ею]т|упакова[а-я]*|есть|был[аио]?|плох[а-я]+|сух(?:ая|ой|ие)|чист[а-я]+|свеж[а-я]+|увлажня[а-я]+|смягча[а-я]+|помога[а-я]+|питает|питают|ожива[а-я]+|цел[аоы]?)(?![а-я])|\d/u
/** «Молоко загустевшее» in a text of nothing but complaints: one more of them, though no word of it blames. */
const isBlunt = (plain: string, clause: string, subject: Trouble['subject']): boolean =>
  subject !== undefined &&
  subject.noun.group !== 'pack' &&
  clause.startsWith(inCase(subject, 'nom')) &&
  !fine.test(plain) &&
  !neutral.test(plain)
/** A trouble that is surely one although nothing around it was understood. */
const isSure = (
  written: string,
  { own, weak, clause, topic, subject }: Trouble,
  { blaming, bitter }: { blaming: boolean; bitter: boolean },
) => {
  const plain = plainText(written)
  if (weak || topic === 'health') return false
  const shown =
    (isRegrettable(written) || (blaming && amiss.test(plain))) &&
    !praise.test(plain) &&
    !unharmed.test(plain)
  if (empty.test(clause)) return false
  if (own)
    return (
      (shown || (bitter && isBlunt(plain, clause, subject))) && !ofBuyer.test(plainText(clause))
    )
  return !clause.includes('неприятн') && (!clause.includes('показал') || shown)
}

/** «Коробка мятая, заклеена скотчем»: what follows of the pack, where it agrees with it. */
function ofPack(clause: string, pack: NounPhrase, product: ProductName): Trouble | undefined {
  const name = `${inCase(pack, 'nom')} `
  const found = readTroubles(clause, { ...product, noun: pack }, []).find(({ clause }) =>
    clause.includes(name),
  )
  return found && { ...found, topic: 'packaging' }
}

/** «Лягушка вся грязная»: a noun of its own, whatever lists know it. */
const opensWithNoun = ([first = '']: readonly string[]) =>
  isNoun(first) && nominativeOf(first).length > 0

/**
 * What the clauses tell that were understood neither as praise nor as a complaint: «пульт не работает» beside «долго везли».
 * Only such troubles as need no context, a few of them.
 */
export function alsoTold(
  item: ReplyItem,
  { mentions }: Analysis,
  product: ProductName,
  quoted: readonly string[],
): Trouble[] {
  if ((item.text ?? '').length > longStory) return []
  // Under one star and two what is told is meant, unless it was so before.
  const blaming = (item.rating ?? 3) < 3 && !before.test(plainText(item.text ?? ''))
  const bitter = blaming && mentions.every(({ polarity }) => polarity === 'complaint')
  const told: Trouble[] = []
  const sure = { text: asserted(item.text ?? ''), cons: asserted(item.cons ?? ''), pros: '' }
  const clauses = labelledClauses(item).slice(0, 40)
  const strange = new Set(
    clauses
      .filter(({ field, start, end }) => elsewhere.test((item[field] ?? '').slice(start, end)))
      .map(({ sentence }) => sentence),
  )
  const isBeforeTurn = beforeTurn(clauses, mentions)
  /** «Упаковка ужасная. Вся рваная», «замок заедал, не закрывался»: what names nothing goes on about what is no goods. */
  let spokenOf: { sentence: number; pack?: NounPhrase } | undefined
  const goesOn = (sentence: number) =>
    spokenOf !== undefined && sentence - spokenOf.sentence <= (spokenOf.pack ? 1 : 0)
  for (const { field, start, end, link, label, sentence, after } of clauses) {
    const said = wordsOf((item[field] ?? '').slice(start, end))
    const [named] = subjectsOf(said)
    if (named && named.at < 2 && !isFiniteVerb(said[0] ?? ''))
      spokenOf =
        named.thing.group === 'product' || named.thing.lemma === 'товар'
          ? undefined
          : { sentence, ...(named.thing.group === 'pack' && { pack: phraseOf(named) }) }
    if (strange.has(sentence) || (!blaming && isBeforeTurn({ sentence, start, field }))) continue
    // «Проектор выключается, когда …»: alone it says something else.
    const isHalf = /^[,\s]*(?:когда|если|пока|при)(?![а-яё])/iu.test(after)
    if (told.length >= most) break
    if (link === 'condition' || link === 'cause' || field === 'pros') continue
    // «Достоинства: без запаха химии».
    if (label > 0 && said[0] === 'без') continue
    if (
      mentions.some(({ words }) => words.field === field && words.start < end && start < words.end)
    )
      continue
    // «Нет яблока, груши, сливы»: one of a list alone tells another thing.
    if (/^нету?$/u.test(said[0] ?? '') && after.startsWith(',')) continue
    const clause = mended((sure[field] ?? '').slice(start, end))
    const plain = plainText(clause)
    if (plain.trim() === '') continue
    if (
      aside.test(plain.replace(againstCard, '').replace(thanOthers, '')) ||
      quoted.some((quote) => overlap(plainText(quote), plain))
    )
      continue
    const how = { blaming: label < 0 || blaming, bitter: bitter && !isHalf }
    const isNameless = subjectsOf(said).length === 0 && !opensWithNoun(said)
    const pack = isNameless && spokenOf?.sentence === sentence ? spokenOf.pack : undefined
    const onPack = pack && ofPack(clause, pack, product)
    if (onPack && isSure(clause, onPack, how)) {
      told.push(onPack)
      continue
    }
    const isOfBefore = findThings(said).length === 0 && !opensWithNoun(said) && goesOn(sentence)
    const of = resolved(clause, (item[field] ?? '').slice(0, start), product)
    const [found] = readTroubles(of.clause, of.product, []).filter(
      (one) => isSure(clause, one, how) && (!isOfBefore || one.topic === 'service'),
    )
    if (found) told.push(found)
  }
  return told
}
