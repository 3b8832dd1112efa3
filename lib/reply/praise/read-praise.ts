import type { Analysis, Mention } from '../analysis'
import { byClause } from '../complaints/by-clause'
import type { Praised } from '../echo/praise/praised'
import { praisedAs, readPraised } from '../echo/praise/read-praise'
import { speaksOf } from '../echo/words/evidence'
import { plainText } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { TopicId } from '../topic'
import { wordings } from '../wording'
import type { Praise } from './praise'
import { isOfNothingAmiss } from './praise-rank'

const keyOf = (praised: Praised) =>
  'phrase' in praised ? praised.phrase.noun.lemma : praised.clause

/** «Очень плотный фильтр» beside a complaint is most likely its reason. */
const dense = /плотн|толст|тонк|ж[её]стк|туг/iu
const judged =
  /понрав|хорош|отличн|супер|класс|довол|прекрасн|огонь|топ(?![A-Za-zЀ-ӿ])|удобн|красив|приятн|вкусн|радует|шикарн|достойн|лучш|подош|подход|совпал/iu
/** Traits that a buyer of three stars names only to praise. */
const traits =
  /(?<!не\s|слишком\s|[A-Za-zЀ-ӿ])(?:вместительн|л[её]гк(?:ий|ая|ое|ие)|симпатичн|мил(?:ый|ая|ое|ые)(?![A-Za-zЀ-ӿ])|ярк|красочн|мощн|т[её]пл(?:ый|ая|ое|ые)|крепк|нежн|мягк|ароматн|стильн|уютн|качественн|прочн|аккуратн|практичн|компактн|интересн|прикольн|понятн|бесшумн|устойчив|увлекательн)|держ[иа]т(?:ся)?\s(?:заряд\s)?(?:долго|надолго)(?![а-яё])|долго\s(?:держ|служ|работ)|(?:нож|лезви|бритв|секатор)\S{0,4}\s(?:\S+\s)?остр|остр\S{2,3}\s(?:нож|лезви|бритв|секатор)/iu
/**
 * Under few stars praise counts only where the clause says so, or where it was filed as such; what stands under «Недостатки»
 * is none, nor is what is said of another thing.
 */
const isPraised = ({ topic, words: { field, text } }: Mention, trusted: boolean, rating: number) =>
  field !== 'cons' &&
  !aside.test(text) &&
  ((field === 'pros' && trusted) ||
    judged.test(text) ||
    (rating > 1 && (traits.test(text) || (ofOrder.includes(topic) && arrived.test(text)))))

/** How it came: whoever names it beside a trouble, means it as a merit. */
const ofOrder: readonly TopicId[] = ['delivery', 'packaging', 'damage', 'completeness', 'service']
const arrived =
  /быстр|вовремя|в\s+срок|(?<![а-яё])цел(?:ый|ая|ое|ые|ой|ым|ыми|а|о|ы|ехоньк[а-яё]+)?(?![а-яё])|на\s+совесть|(?:хорошо|надёжно|надежно|отлично|аккуратно|прочно|плотно)\s+(?:у|за)пак|(?:у|за)паков[а-яё]+\s+(?:хорошо|отлично|надёжно|надежно|аккуратно|прочно)|без\s+повреждени|на\s+месте/iu

/** What the buyer praised, the weightiest first: the things of his own clauses, else the topics. */
export function readPraise(
  analysis: Pick<Analysis, 'mentions'>,
  product: ProductName,
  rating: number,
): Praise[] {
  const groups = byClause(analysis, 'praise').filter(
    ([{ words }]) => !halfHearted.test(words.text) && !isOwnTaste(words.text),
  )
  // «Достоинства» that tell of faults are no list of praise.
  const trusted =
    rating > 2 &&
    !analysis.mentions.some(
      ({ polarity, words }) => polarity === 'complaint' && words.field === 'pros',
    )
  const blamed = analysis.mentions.some(({ polarity }) => polarity === 'complaint')
  const meant = groups.filter(([mention]) =>
    rating >= 4
      ? !(
          rating === 4 &&
          blamed &&
          dense.test(mention.words.text) &&
          !judged.test(mention.words.text)
        )
      : isPraised(mention, trusted, rating),
  )
  const sure = meant.flatMap(([mention]) =>
    readPraised(mention.words.text, product).map((praised) => ({
      ...praised,
      topic: mention.topic,
    })),
  )
  const fallback = meant
    .flat()
    // «Отличный фонарь» praises the whole, not its quality: then the product itself is named.
    .filter(
      ({ topic, words }) =>
        !sweeping.includes(topic) &&
        speaksOf(topic, plainText(words.text)) &&
        // «исследование функций» does not say that it works.
        (topic !== 'performance' || /работ|справля|мощн/u.test(plainText(words.text))),
    )
    .flatMap(({ topic, words }) =>
      (inTime(topic, words.text) ?? unbroken(topic, words.text) ?? wordings[topic].praised ?? [])
        .slice(0, 1)
        .map((text) => ({ ...praisedAs(text), topic })),
    )
  const valued = sure.some((one) => 'phrase' in one && one.phrase.noun.lemma === 'соотношение')
  const seen = new Set<string>()
  // Under few stars a topic alone is no praise.
  const told = sure.some((one) => !('clause' in one && isOfNothingAmiss(one.clause)))
  return (told || rating < 4 ? sure : [...fallback, ...sure]).filter((praise) => {
    const key = keyOf(praise)
    // «качество и соотношение цены и качества» says it twice.
    if (key === 'качество' && valued) return false
    return !seen.has(key) && seen.add(key)
  })
}

/** What was heard as praise under few stars, and of which `readPraise` tells nothing. */
export function unreadPraise(
  { mentions }: Pick<Analysis, 'mentions'>,
  product: ProductName,
  rating: number,
): string[] {
  return byClause({ mentions }, 'praise').flatMap(([mention]) => {
    const { field, text } = mention.words
    if (
      (mention.guess && !traits.test(text)) ||
      field === 'cons' ||
      halfHearted.test(text) ||
      aside.test(text)
    )
      return []
    const isRead =
      isPraised(mention, true, rating) &&
      readPraised(text, product).some((one) => !('clause' in one && isOfNothingAmiss(one.clause)))
    return isRead || isOwnTaste(text) ? [] : [text]
  })
}

/** «Пришло точно в срок»: no word of speed. */
const inTime = (topic: TopicId, text: string): readonly string[] | undefined =>
  topic === 'delivery' && timely.test(text) && !fast.test(text)
    ? [': заказ приехал вовремя']
    : undefined
/** «Ни разу не порвался»: what did not happen says more than «прочность». */
const unbroken = (topic: TopicId, text: string): readonly string[] | undefined => {
  const evil = topic === 'durability' ? notBroken.exec(text)?.[1]?.toLowerCase() : undefined
  const told = evil && unbrokenAs.find(([stem]) => evil.startsWith(stem))?.[1]
  return told ? [told] : undefined
}
const notBroken = /(?<![а-яё])не\s(?:по|с|раз)?((?:рв|лом|развал|расклеи|тресн|лопн|лопа)[а-яё]*)/iu
const unbrokenAs: readonly (readonly [stem: string, told: string])[] = [
  ['рв', ': ничего не рвётся'],
  ['лом', ': ничего не ломается'],
  ['развал', ': ничего не разваливается'],
  ['расклеи', ': ничего не расклеивается'],
  ['тресн', ': ничего не треснуло'],
  ['лоп', ': ничего не лопнуло'],
]
const timely = /вовремя|в\s+срок|во\s+время|без\s+задерж|день\s+в\s+день/iu
const fast = /быстр|мигом|молниенос|оперативн|раньше|за\s+(?:день|сутки|\d)|на\s+следующий/iu

const aside =
  /(?<![A-Za-zЀ-ӿ])(?:может|могут|мог(?:ла|ло|ли)?)\s(?!пох)|вот\s+т(?:от|а|е|о)(?![A-Za-zЀ-ӿ])|интернет|роутер|вай-?фай|wi-?fi|друг(?:ой|ая|ие|их)|другого|прошл|раньше|лучше|так(?:ой|ая|ое|ие)\s+же|не\s+сравнить/iu

/** «слишком плотные»: no praise, whatever the word. */
const halfHearted =
  /(?<![A-Za-zЀ-ӿ])(?:менее\s[а-яё]+|(?:ужасно|жутко|безумно|дико|чересчур)\s[а-яё]+|материал\s(?:очень\s)?прост[A-Za-zЀ-ӿ]{2}|прост[A-Za-zЀ-ӿ]{2}\s(?:материал|ткань|пластик)|(?:вкуснее|лучше|удобнее|красивее|качественнее)\s+эт[A-Za-zЀ-ӿ]{1,3}|(?:гораздо|намного|куда)\s+(?:вкуснее|лучше|удобнее|красивее|качественнее)|есть\s+(?:и\s+)?(?:лучше|вкуснее)|цена\s+(?:больш|высок|кус)[A-Za-zЀ-ӿ]*|больше\s+нрав[A-Za-zЀ-ӿ]+|понрав[A-Za-zЀ-ӿ]+\s+(?:гораздо|намного|куда)?\s?больше|следующ[а-яё]+\s+(?:по\s+размеру\s+)?(?:модель|размер)|ограничен[A-Za-zЀ-ӿ]*|посредственн[A-Za-zЀ-ӿ]*|ничего\s+хорошего|не\s+приходится|может\s+потом|слишком|кроме|не\s+очень|оставля[A-Za-zЀ-ӿ]+\s+желать|так\s+себе|(?:он|она|оно|они|это)\s+не\s+(?:меша|критич|страшн|влия|портит)[A-Za-zЀ-ӿ]*|не\s+меша[A-Za-zЀ-ӿ]+$|пока\s+не|не\s+знаю|не\s+пробовал[A-Za-zЀ-ӿ]*|не\s+проверял[A-Za-zЀ-ӿ]*|не\s+замет[A-Za-zЀ-ӿ]*|не\s+увид[A-Za-zЀ-ӿ]*|дума(?:л|ла|ли)\s[^.!?]{0,30}будет|стоит|стоило\s+бы|могли\s+бы|хотелось\s+бы|лучше\s+бы|нужно\s+бы|надо\s+бы)(?![A-Za-zЀ-ӿ])(?!\s+своих)/iu

/** «Обожаю крепкий чай»: what the buyer likes at all is no praise of what was bought. */
export const isOwnTaste = (clause: string): boolean =>
  /(?<![а-яё])(?:обожа|любл|предпочита)[а-яё]{1,3}\s(?!эт|его|е[её]\s|их\s|данн|так)/iu.test(clause)

/** Topics of praise that name nothing by themselves. */
const sweeping: readonly TopicId[] = [
  'quality',
  'completeness',
  'service',
  'packaging',
  'damage',
  'defect',
]
