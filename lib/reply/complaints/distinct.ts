import type { TopicId } from '../topic'
import type { Complaint } from './complaint'
import { byWeight } from './main-point'
import { saysAgain } from './same-fact'
import { areRelated } from './topic-families'

/** Told of a thing that the buyer left unnamed: «рваная» after «упаковка мятая» is no word about the goods. */
const ofParcel: readonly TopicId[] = ['packaging', 'damage', 'opened_used']
const isUnnamed = (trouble = '') => /^(?:покупка|товар|изделия)\s/u.test(trouble)
/** «Вмятина в ведре»: the buyer names what it is of, though we have no word for it. */
const ofItsOwn =
  /(?<![а-яё])(?:вмятин|трещин|скол|царапин|дыр|пятн|потёртост|потертост)[а-яё]{1,3}\s(?:[а-яё]{1,15}\s){0,2}(?:в|во|на|у|по)\s(?!упаков|короб|пакет|пл[её]нк|м[её]ст)/iu

const counted =
  /\d|(?<![а-яё])(?:два|две|двух|три|трёх|четыре|пять|шесть|семь|восемь|девять|десять|недел[а-яё]+|месяц[а-яё]*)(?![а-яё])/u

/** Complaints that each say something of their own, the weightiest first, what was told before what is only a topic. */
export function distinct(all: Complaint[]): Complaint[] {
  const seen = new Set<string>()
  const tellings: string[] = []
  // «упаковка вскрыта» beside «коробка пришла открытой» is one trouble, and the told one is the surer.
  const hinted = ({ told, topic, troubles, quote, said = '' }: Complaint) =>
    all.some(
      (other) =>
        other.told &&
        areRelated(other.topic, topic) &&
        // His own words of another fact are no hint.
        ((!told && !(quote && !saysAgain(quote, other.troubles[0] ?? '', false))) ||
          (told &&
            ofParcel.includes(topic) &&
            isUnnamed(troubles[0]) &&
            !ofItsOwn.test(said) &&
            !isUnnamed(other.troubles[0]))),
    )
  // «доставка задержалась на три дня» says more than «ждать пришлось долго».
  const outdone = ({ told, troubles: [clause = ''] }: Complaint) =>
    told &&
    !counted.test(clause) &&
    !/, а /u.test(clause) &&
    all.some(
      ({ told, troubles: [other = ''] }) =>
        told && counted.test(other) && saysAgain(clause, other, true),
    )
  /** Quoted beside a told one of its kind, it is never the main point. */
  const isBeside = ({ told, topic, quote }: Complaint) =>
    !told && quote && all.some((other) => other.told && areRelated(other.topic, topic))
  // What the buyer told goes before what is only a topic.
  const kept = all.sort(byWeight).filter((complaint) => {
    if (hinted(complaint) || outdone(complaint)) return false
    const [clause = ''] = complaint.troubles
    // «ткань тонкая» and «ткань просвечивает» are two troubles, «упаковка мятая» and «коробка помята» one.
    const again = complaint.told
      ? tellings.some((other) => saysAgain(clause, other, true))
      : seen.has(complaint.topic) || seen.has(complaint.troubles.join())
    if (again) return false
    if (complaint.told) tellings.push(clause)
    else seen.add(complaint.troubles.join())
    seen.add(complaint.topic)
    return true
  })
  const [first, ...rest] = [...kept.filter((one) => !isBeside(one)), ...kept.filter(isBeside)]
  return first && !first.told && !first.quote && first.spare
    ? [{ ...first, quote: first.spare }, ...rest]
    : first
      ? [first, ...rest]
      : []
}
