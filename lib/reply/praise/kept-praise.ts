import { blames, isContradicted } from '../complaints/blame'
import type { Complaint } from '../complaints/complaint'
import { topicOfThing } from '../echo/words/topic-of-thing'
import type { FoundMoment } from '../moment'
import { findThings } from '../things/lexicon'
import type { Praise } from './praise'
import { isOfNothingAmiss } from './praise-rank'
import { toldOnce } from './told-once'

/** «не мешает», «думаю, не подведёт»: no merit that is known. */
const notYet =
  /^не мешает$|не подвед[её]т|прослужит|(?<![а-яё])хватит(?![а-яё])|(?<![а-яё])будет(?![а-яё])/u
/** What lies in the box is counted, and not praised: «кабель, инструкция». */
const ofSet = new Set(['инструкция', 'кабель', 'батарейка', 'батарейки', 'пульт', 'провод'])
const arrivedWhole = /(?<![A-Za-zЀ-ӿ])(?:целост|цел(?:ый|ая|ое|ые|ой|ым|ыми|ы|а)?(?![A-Za-zЀ-ӿ]))/u
const ofPack = /упаков|короб|в целости|доехал/u
const isOfArrival = ({ topic }: Complaint): boolean =>
  topic === 'damage' || topic === 'missing_parts' || topic === 'defect'

/** «Доставку ждали неделю» praises no delivery, whatever else was praised there. */
const topicNamed = (praise: Praise) =>
  'phrase' in praise ? topicOfThing[praise.phrase.noun.lemma] : undefined

/** «Аромат понравился, жаль, что он слабый»: one topic is not praised and regretted in one breath. */
const clashes = (one: Praise, complaint: Complaint, at: number): boolean =>
  (complaint.topic === one.topic &&
    !one.conceded &&
    // «Вместительный, но карманов нет»: one may well be handy and lack something.
    !(one.topic === 'usability' && complaint.told) &&
    // What is not told by a word takes no praise back.
    ((at === 0 && !complaint.vague) || complaint.told || complaint.quote !== undefined)) ||
  complaint.topic === topicNamed(one) ||
  isContradicted(one, complaint)

const stems = (text: string) => (text.match(/[а-яё]{4,}/giu) ?? []).map((word) => word.slice(0, 4))
/** «Пазл яркий, жаль, что детали не сходятся»: of two things, though one topic holds both. */
const isOfOther = (one: Praise, { told, topic, troubles: [trouble = ''] }: Complaint): boolean => {
  if (!('clause' in one && one.said && told)) return false
  if (one.topic !== topic || !(topic === 'performance' || topic === 'usability')) return false
  const blamed = stems(trouble)
  return !stems(one.clause).some((stem) => blamed.includes(stem))
}

/** «Аромат приятный, жаль, что держится недолго»: how long it lasts is another matter. */
const lasting = /держ|стойк|выветр|улетуч|раскры/u
const isApart = (one: Praise, complaint: Complaint): boolean =>
  isOfOther(one, complaint) || isOfLasting(one, complaint)
const isOfLasting = (one: Praise, { troubles }: Complaint): boolean =>
  'clause' in one &&
  one.topic === 'smell' &&
  lasting.test(troubles.join(' ')) &&
  !lasting.test(one.clause)

/** What it cost, in whatever words. */
const isOfPrice = (one: Praise): boolean =>
  'phrase' in one
    ? ['цена', 'соотношение', 'стоимость'].includes(one.phrase.noun.lemma)
    : one.clause === 'цена оправдала себя'

/** «Супер качество» beside what fell apart is irony, or was said too early. */
const isOfQuality = (one: Praise): boolean =>
  'phrase' in one ? one.phrase.noun.lemma === 'качество' : /^качество(?![а-яё])/u.test(one.clause)
const brokeDown = ({ topic, told }: Complaint): boolean =>
  told && (topic === 'durability' || topic === 'defect')

/** That a part of it does not do what it should. */
const isOfWork = ({ topic, told, troubles: [trouble = ''] }: Complaint): boolean =>
  topic === 'defect' ||
  topic === 'performance' ||
  topic === 'durability' ||
  topic === 'battery' ||
  (told && doesNot.test(trouble))
/** «щётка не крутится» */
const doesNot = /(?<![а-яё])не\s(?!хвата)[а-яё]{3,14}(?:[еи]т|[уюая]т)(?:ся)?(?![а-яё])/u

const asked = /(?<![а-яё])ли(?![а-яё])|^товар\s.*\sдаже\s/u
const cramped =
  /(?:контейнер|карман|чаш|отсек|ящик|бак|ведр|полк|[её]мкост)[а-яё]*\s(?:[а-яё]+\s)?(?:мелк|тесн|узк)|(?:хлопа|стуч|скрип|шум|гуд|тика|дребезж|щ[её]лка)[а-яё]*\s(?:[а-яё]+\s)?громко/u
/** «шампунь не чешется»: what the buyer says of his dog. */
function isOfBeing(clause: string): boolean {
  const [, name = ''] = ofBeing.exec(clause) ?? []
  return findThings([name]).some(({ thing }) => thing.group === 'product')
}
const ofBeing =
  /^([а-яё]+)\sне\s(?:чеш[еу]тся|бол[ия]т|уста[её]т|устают|поте[ею]т|м[её]рзн[еу]т|зуд[ия]т|шелушится)$/u

/** What of the praise may be said beside these complaints and what moments tell already. */
export function keptPraise(
  praise: readonly Praise[],
  complaints: readonly Complaint[],
  moments: readonly FoundMoment[],
): Praise[] {
  const lasts = moments.some(({ id }) => id === 'long-use')
  const bargain = moments.find(({ step }) => step === 'emotion')?.id === 'bargain'
  const given = moments.some(({ id }) => id.startsWith('gift'))
  const fitted = moments.some(({ id }) => id === 'goes-with')
  const ofParcel = complaints.some(({ topic }) => topic === 'packaging')
  const arrived = complaints.some(isOfArrival)
  const broke = complaints.some(brokeDown)
  const quoted = complaints.flatMap(({ quote = [] }) => quote).join(' ')
  const foams = praise.some((one) => 'clause' in one && /(?<![а-яё])пенит/u.test(one.clause))
  const stories = moments.flatMap(({ id, tells }) => (id === 'story' && tells ? tells : []))
  return toldOnce(
    praise.filter((one) => {
      if (
        complaints.some((complaint, at) => !isApart(one, complaint) && clashes(one, complaint, at))
      )
        return false
      if (broke && isOfQuality(one)) return false
      // «взяла по скидке» is said of itself.
      if (bargain && isOfPrice(one)) return false
      // «крепкая коробка» is no thanks beside a torn parcel.
      if ('phrase' in one)
        return !(
          complaints.length > 0 &&
          (one.phrase.noun.group === 'pack' ||
            (one.phrase.adjectives.length === 0 && ofSet.has(one.phrase.noun.lemma)))
        )
      const { clause } = one
      // «можно ли заменить» is asked; a room too small is no merit, and no shampoo itches.
      if (asked.test(clause) || cramped.test(clause) || isOfBeing(clause)) return false
      // «Рады, что кожа не шелушится. Отлично, что кожа не шелушится».
      if (stories.some((told) => told.includes(clause) || clause.includes(told))) return false
      // «пенится хорошо» says it.
      if (foams && clause === 'пена густая') return false
      if (complaints.length > 0 && isOfNothingAmiss(clause)) return false
      if (blames(clause) || notYet.test(clause)) return false
      // «Пылесос работает, щётка не крутится»: not all of it does.
      if (clause === 'всё работает как надо' && complaints.some(isOfWork)) return false
      // «Доставлен быстро, но …» quotes it.
      if (/быстр/u.test(clause) && /быстр/u.test(quoted)) return false
      // «Подарок понравился» is said by its moment.
      if (given && /^подарок\s/u.test(clause)) return false
      // «к кофеварке подошли» is said of itself.
      if (fitted && clause === 'всё подошло') return false
      // «уже полгода» is said of itself.
      if (lasts && /до сих пор$|^всё доехало/u.test(clause)) return false
      // «Одна пришла целая, а вторая протекла»: nobody is told that all came whole.
      return !(arrivedWhole.test(clause) && arrived) && !(ofPack.test(clause) && ofParcel)
    }),
  )
}
