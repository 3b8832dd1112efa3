import type { TopicId } from '../topic'
import type { Complaint } from './complaint'

/** How much a complaint weighs beside others in one review: a reply names the main one first (N4). */
const weights: Partial<Record<TopicId, number>> = {
  health: 9,
  wrong_item: 3.5,
  missing_parts: 3,
  counterfeit: 3,
  expiry: 3,
  opened_used: 3,
  damage: 3,
  defect: 3,
  durability: 2.5,
  underfill: 2.5,
  description_mismatch: 2,
  service: 2,
  warranty: 2,
  battery: 2,
  efficacy: 1.5,
  performance: 1.5,
  size_fit: 1.5,
  color: 1,
  smell: 1,
  taste: 1,
  material: 1,
  usability: 1,
  packaging: -0.25,
  delivery: -0.25,
  price: -1,
  generic: -1,
  other: -1,
}

/** «Одним словом, брак», «качество разочаровало»: it sums up what else was told and names nothing itself. */
const summing =
  /^пришёл брак$|с (?:дефектом|браком)$|(?:разочаровал[аои]?|качество не порадовало|качество оказалось ниже|качества не хватило|качество оказалось (?:необычн|странн)[а-яё]{2,3}|качество .{0,40}желать лучшего|потраченных денег|бесполезн(?:ым|ой|ыми)|(?<!(?:вкус|запах|аромат)\s)\[вам\|тебе\] не понравил[а-я]{2,3})$/u
/** The same in the buyer's own words. */
const summingQuote =
  /(?<![а-яё])(?:бесполезн[а-яё]{2,3}(?:\s(?:штук|вещ|покупк|товар|приобретени|трат|устройств|приспособлени)[а-яё]{0,3})?$|плох[а-яё]{2,3}\s(?:в|товар|качеств|вещ|покупк)|качеств[а-яё]{1,2}\s(?:плох|ужасн|отврат|так|ниже|не|никако)|(?:денег|деньги)(?![а-яё])|не\sособо\sэффективн|с\sбраком$|сплошн[а-яё]{2,3}\sбрак)/iu
/** What names the topic and no more: «вкус не понравился», «описание разошлось». */
const faint =
  /^вкус .{0,12}не понравился|не порадовал[аои]?$|описание разошлось|заявленное не подтвердилось|доехал в таком виде|нужного результата не получилось|цена показалась завышенной|сомнения в подлинности|покупка не подошла|не очень понравил|запах оказался (?:таким )?неприятным$|(?:своих денег|своей цены)$/u

/** «Вам пришлось выбросить крем»: what the trouble cost the buyer, after the trouble itself. */
export const isCost = (clause = ''): boolean => clause.startsWith('[вам|тебе] ')

/** Food gone bad outweighs a dent in its tin. */
const spoiled = /прогоркл|протух|прокис|плесен|несвеж|испортил/u

/** Whether a clause only sums up. */
export const isSumming = (clause: string): boolean => summing.test(clause)
/** Whether a complaint only sums up. */
export const sumsUp = ({ told, troubles, quote }: Complaint): boolean =>
  told ? isSumming(troubles[0] ?? '') : quote !== undefined && summingQuote.test(quote)

/** Whether a complaint names no more than a topic: what the buyer says of it in particular is not in it. */
export const isFaint = (complaint: Complaint): boolean =>
  sumsUp(complaint) ||
  (complaint.told ? faint.test(complaint.troubles[0] ?? '') : complaint.quote === undefined)

/** «Качество вызывает сомнения»: after what is seen to be wrong. */
const isDoubt = ({ told, troubles: [first = ''] }: Complaint): boolean =>
  told === true && /(?<![а-яё])вызыва[ею]т (?:[а-яё]+ )?сомнения$/u.test(first)

/** What came apart or stopped ends the use of a thing, by whatever topic it was found. */
const spoilt =
  /(?<![а-яё])(?:с(?:ломал|комкал|валял|бил)|разо?(?:рвал|шл|шёл|вал|лез|бил)|рас(?:крош|клеи|пол|сло)|от(?:вал|лет|леп|кле|ош|пал|лом)|об(?:лез|луп|орвал)|порвал|рв[её]т|рвут|трес|лоп|перестал|протек|протёк|выт[её]к|сгорел|погас|потух|слез|вылез|выпал|облез|засох|заржав)[а-яё]{0,8}(?![а-яё])/u
/** Of what the seller did he must hear, whatever else went wrong. */
export const answered: readonly TopicId[] = ['service', 'warranty']

const catchAll: readonly TopicId[] = ['quality', 'generic', 'other', 'usability', 'efficacy']

/** It cannot be used any more: what only works badly comes after. */
const ended =
  /(?<![а-яё])(?:сломал[а-яё]{2,4}|перестал[аои]? (?:работать|включаться|заряжаться|греть|светить)|не (?:работа[ею]т|включ[а-яё]{3,7}|зажига[а-яё]{2,4})|сгорел[аои]?|выш[а-яё]{2,3} из строя|разбил[а-яё]{2,4}|порвал[а-яё]{2,4}|развалил[а-яё]{2,4})(?! (?:как|через|без|от|на|в ))(?![а-яё])/u

const hasEnded = ({ told, troubles: [clause = ''] }: Complaint): boolean =>
  told && ended.test(clause)

/** How much a fact weighs, however surely it is told. */
export const heftOf = (complaint: Complaint): number =>
  topicHeft(complaint) + (hasEnded(complaint) ? 1 : 0)

const topicHeft = ({ topic, told, troubles: [clause = ''] }: Complaint): number =>
  // «На упаковке нет марки» is of the pack, wherever it was heard.
  told && catchAll.includes(topic) && /^на (?:упаковк|коробк|этикетк)/u.test(clause)
    ? -0.25
    : told && catchAll.includes(topic) && spoilt.test(clause)
      ? 2.5
      : (weights[topic] ?? 0)

/** What can be named beats what can only be hinted at, unless the hint is far graver. */
const weightOf = (complaint: Complaint) => {
  const { topic, told, quote, sure, strength, amount } = complaint
  return (
    // A wait is over, whatever else is wrong.
    (amount?.id === 'waited' ? -2 : amount?.id === 'lasted' ? 0.25 : 0) +
    (sumsUp(complaint) || isCost(complaint.troubles[0]) || isDoubt(complaint)
      ? -3
      : told && spoiled.test(complaint.troubles[0] ?? '')
        ? 2
        : 0) +
    heftOf(complaint) +
    // How the seller answered comes after what is wrong with the thing.
    (told ? (topic === 'service' || topic === 'warranty' ? 0 : 2.5) : 0) +
    (quote ? 1.5 : 0) +
    (sure || hasEnded(complaint) ? 1 : -1) +
    strength * 0.5
  )
}

/** Sorts complaints, the main one first. */
export const byWeight = (one: Complaint, other: Complaint): number =>
  weightOf(other) - weightOf(one)
