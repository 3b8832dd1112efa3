import { labelledClauses } from '../../analyse/fields'
import type { Analysis, ReplyItem } from '../../analysis'
import type { ProductName } from '../../product-name'
import { findThings } from '../../things/lexicon'
import { amiss, praise } from '../quotes/telling-quote'
import { plainText, wordsOf } from '../words/plain'
import { asserted } from './asserted'
import { readTroubles } from './read-trouble'
import type { Trouble } from './trouble'

/** Of other goods or times, guessed, feared, conditional, or no more than a preference: no trouble of this purchase. */
const aside =
  /(?<![A-Za-zЀ-ӿ])(?:дума[A-Za-zЀ-ӿ]+|боял[A-Za-zЀ-ӿ]+|пережива[A-Za-zЀ-ӿ]+|раньше|прежде|прошл[A-Za-zЀ-ӿ]+|обычно|друг(?:ой|ая|ое|ие|их|ого|им|ими|ую)|предыдущ[A-Za-zЀ-ӿ]+|писали|пишут|если|когда|бы|как|может|возможно|наверно[A-Za-zЀ-ӿ]*|вроде|зато|претензи[A-Za-zЀ-ӿ]+|подтверд[A-Za-zЀ-ӿ]+|фото|описани[A-Za-zЀ-ӿ]+|картинк[A-Za-zЀ-ӿ]+|до\s+(?:этого|нанесения)|это|этот|эта|эту)(?![A-Za-zЀ-ӿ])/u
const lacks =
  /(?<![A-Za-zЀ-ӿ])(?:не|нет|нету|плохо|слабо|еле|трудно|сложно|постоянно|слишком)(?![A-Za-zЀ-ӿ])/u
/** Verdicts that name nothing, and whatever is said of tea and husbands alike. */
const empty =
  /разочаровал|неприятн|необычн|бракованн|дефектом|не\s+добрался|^сам[аои]?\s|^товар\s+не\s+соответств[а-я]+$|муж|кот(?![A-Za-zЀ-ӿ])|реб[её]н/u
/** What stands in «…» already. */
const overlap = (quote: string, plain: string) =>
  quote.includes(plain.trim().slice(0, 30)) || plain.includes(quote)
const most = 3
const longStory = 900

/** What is as it should be, though the words are those of troubles: «упаковка не повреждена», «коробочка сухая». */
const unharmed =
  /(?<![A-Za-zЀ-ӿ])не\s(?:поврежд|наруш|виноват|пострада|помят|разбит|порв|надорв|вскрыт|протек|пролил|тронут|мят)|сух(?:ой|ая|ое|ие|о)(?![A-Za-zЀ-ӿ])|дизайн/u
const ofGoods = /^(?:товар|покупка)\s/u
/** «Брала другого производителя, сильная жирность»: the sentence is about other goods. */
const elsewhere =
  /(?<![A-Za-zЀ-ӿ])друг(?:ого|ой|их|ом|ими)\s(?:производител|фирм|бренд|марк|магазин|продав)/iu
/** A trouble that is surely one although nothing around it was understood. */
const isSure = (plain: string, { own, weak, clause, topic, subject }: Trouble) =>
  !weak &&
  topic !== 'health' &&
  !empty.test(clause) &&
  (own
    ? // His own words are told only of the goods, what they are made of and what they came in.
      ((subject ?? topic) !== undefined || ofGoods.test(clause)) &&
      (lacks.test(plain) || (amiss.test(plain) && !praise.test(plain) && !unharmed.test(plain)))
    : !clause.includes('показал'))

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
  const ofPack = mentions.some(
    ({ topic, polarity }) => topic === 'packaging' && polarity === 'complaint',
  )
  const told: Trouble[] = []
  const sure = { text: asserted(item.text ?? ''), cons: asserted(item.cons ?? ''), pros: '' }
  const clauses = labelledClauses(item).slice(0, 40)
  const strange = new Set(
    clauses
      .filter(({ field, start, end }) => elsewhere.test((item[field] ?? '').slice(start, end)))
      .map(({ sentence }) => sentence),
  )
  for (const { field, start, end, link, label, sentence } of clauses) {
    if (strange.has(sentence)) continue
    if (told.length >= most) break
    if (link === 'condition' || link === 'cause' || field === 'pros') continue
    // «Достоинства: без запаха химии».
    if (label > 0 && /^\s*без\s/iu.test((item[field] ?? '').slice(start, end))) continue
    if (
      mentions.some(({ words }) => words.field === field && words.start < end && start < words.end)
    )
      continue
    const clause = (sure[field] ?? '').slice(start, end)
    const plain = plainText(clause)
    if (plain.trim() === '') continue
    if (aside.test(plain) || quoted.some((quote) => overlap(plainText(quote), plain))) continue
    // «Упаковка ужасная, вся рваная»: what names nothing goes on about the pack.
    if (ofPack && findThings(wordsOf(clause)).length === 0) continue
    const [found] = readTroubles(clause, product, []).filter((one) => isSure(plain, one))
    if (found) told.push(found)
  }
  return told
}
