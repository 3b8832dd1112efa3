import { isBlameless } from '../../analyse/blameless'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import type { TopicId } from '../../topic'
import { asImpression } from '../retell/as-impression'
import { compared } from '../retell/compared'
import { described } from '../retell/described'
import { retellAll } from '../retell/joined'
import type { Retold } from '../retell/retell'
import { plainText } from '../words/plain'
import { topicOfThing } from '../words/topic-of-thing'
import { phraseOf, type Trouble } from './trouble'

/** Topics of which the seller would rather not repeat the words: he would own what is only suspected, judged or felt. */
const reserved: readonly TopicId[] = ['price', 'counterfeit', 'health']
/** Judged, and nothing told: our words are milder. */
const verdict =
  /(?<![A-Za-zЀ-ӿ])(?:плох|отвратительн|низк|никудышн|никакой|никакая|никакое|никакие|средн|хуж|худш|брак(?![а-я])|бракованн|результат|эффект|претензи|качеств|состояни|товар|заказ|покупка|продукт)[A-Za-zЀ-ӿ]*/u

/** Money, doubt and vermin are named in our own, milder words, whatever topic was heard. */
const delicate =
  /(?<![A-Za-zЀ-ӿ])(?:цен[аыуе]|ценник|деньг|денег|стоимост|рубл|дешев|дорог|подделк|поддельн|оригинал|описани|фото(?!граф[а-я]{1,2}\s(?:обрез|размыт|смаз|бледн))|карточк|аллерген|жук|жуч|личин|черв|моль|тарак|насеком|бракован)/u

/** «Товар не принял», «забрала одну»: what the buyer did with it is no trouble of his. */
const ofRefusal =
  /(?<![A-Za-zЀ-ӿ])(?:прин(?:ял|яла)|забрала?|выкупила?)(?![A-Za-zЀ-ӿ])|^звонк[а-я]+\sнет|(?<![а-я])весов\s(?:дома\s)?нет/u

/** «…, а задачу крем выполнил»: a merit, with whatever it is joined. */
const fulfilled =
  /^(?!.*(?<![а-яё])не\s).*(?<![а-яё])(?:функци|задач|обещан|работ)[а-яё]{1,4}\s(?:[а-яё]{2,15}\s){0,3}выполн(?:ил|яет|яют)/u

/** «ткань не жаркая»: an evil that there is not. */
const spared =
  /(?<![а-яё])не\s(?:жарк|душн|тяж[её]л|груб|колюч|жирн|липк|марк|шумн|вонюч|грязн|опасн|вредн|ломк|хрупк|хлипк|противн|навязчив|токсичн|химозн|удушлив)(?:ий|ый|ой|ая|ое|ие|ые)(?![а-яё])(?!\s(?:воздух|вод))/u
/** «пришли 2 катушки»: that it is too few is all that makes it a trouble. */
const few =
  /^(приш(?:[её]л|ла|ло|ли)) (?=(?:\d|один|одна|одно|две|два|три|четыре|пять|шесть) ?[а-яё]+$)/u

/** «качество вызывает сомнения и крышка треснула»: the doubt beside what is surely wrong. */
const doubted =
  /^(?:качеств|над[её]жност|прочност|состав|материал|ткан)[а-яё]{0,2} (?:[а-яё]{3,14} )?вызыва[ею]т (?:[а-яё]{5,9} )?сомнения(?: и |, а |, )(?=[а-яё])/u

/** «Рассада взошла»: as it should. */
const grew =
  /^(?!.*(?<![а-я])(?:не|только|лишь|всего|из|половин[аы]|одн[аои]|один|дв[ае]|три|мало|плохо|слабо|поздно|криво)(?![а-я]))(?:[а-я]{1,14}\s){0,3}(?:взош(?:ел|л[аои])|пророс(?:л[аои])?|прижил(?:ся|[аио]сь))(?:\s(?:хорошо|быстро|дружно|нормально|отлично|сразу))?[\s.!]{0,3}$/u

/** Whether a clause tells what the buyer did with the thing, or a merit. */
export const isNoTrouble = (written: string): boolean => {
  const plain = plainText(written)
  return (
    ofRefusal.test(plain) ||
    fulfilled.test(plain) ||
    spared.test(plain) ||
    grew.test(plain) ||
    isBlameless(plain)
  )
}

/** The buyer's clause retold, as a trouble. */
export function inOwnWords(written: string, product: ProductName): Trouble | undefined {
  if (isNoTrouble(written)) return undefined
  const told: Retold | undefined = retellAll(written, product) ?? compared(written, product)
  if (!told) {
    const clause = described(written, product)
    // A name and its adjective may be said of anything: only a complaint makes them a trouble.
    return clause === undefined
      ? undefined
      : { clause: asImpression(clause), own: true, weak: true }
  }
  // «каким-то образом вытек гель» has lost its beginning.
  if (told.clause.startsWith('образом ')) return undefined
  const { absent } = told
  const clause = told.clause.replace(few, '$1 только ').replace(doubted, '')
  const [lost] = findThings([absent ?? '']).map(({ thing }) => thing)
  const [named] = findThings([told.named ?? ''])
  const topic =
    lost?.group === 'part' ? 'missing_parts' : topicOfThing[(named?.thing ?? lost)?.lemma ?? '']
  return {
    clause,
    own: true,
    // «всё протекает» may be praise of a filter.
    ...(told.all && { weak: true }),
    ...(named && { subject: phraseOf(named) }),
    ...(topic && { topic }),
  }
}

/** What a seller quotes rather than says. */
export const isDelicate = ({ clause }: Trouble, topics: readonly TopicId[]): boolean =>
  delicate.test(plainText(clause)) || topics.some((topic) => reserved.includes(topic))

/** Whether the buyer's clause says it better than any of our phrases: it names its thing, and does not only judge it. */
export const isBest = (trouble: Trouble, topics: readonly TopicId[]): boolean =>
  // With what it was compared, no phrase of ours tells.
  trouble.clause.includes(', чем ') ||
  (trouble.subject !== undefined && !verdict.test(trouble.clause) && !isDelicate(trouble, topics))

/** What else the clause tells besides the buyer's statement: of another topic, and not in the same words. */
export const besideOwn = (
  { clause, topic }: Trouble,
  others: readonly Trouble[],
  topics: readonly TopicId[],
): Trouble[] =>
  others.filter(
    (other) =>
      other.topic !== undefined &&
      other.topic !== topic &&
      topics.includes(other.topic) &&
      !other.clause.split(' ').some((word) => word.length > 3 && clause.includes(word.slice(0, 5))),
  )
