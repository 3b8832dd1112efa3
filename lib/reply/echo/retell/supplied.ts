import {
  isAdjective,
  isGenitive,
  isInfinitive,
  isNoun,
  nominativeOf,
  pastOf,
  presentOf,
  shortOf,
} from '@/lib/text/grammar'
import { classesOf } from '@/lib/text/known-word'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import type { ProductKind } from '../../things/thing'
import { intransitive } from './predicates'
import { isGoverned, prepositions } from './subjects'

/** What may stand before the verb of a clause whose thing is left out. */
const lead =
  /^(?:не|очень|слишком|совсем|почти|сразу|уже|даже|никак|всегда|часто|снова|опять|еле|едва|сильно|плохо|слабо|быстро|медленно|долго|постоянно|иногда|легко|хорошо|отлично|прекрасно|приятно|вкусно|красиво|удобно|мягко|бережно|тихо|чуть|немного|местами|полностью|частично|слегка|абсолютно|совершенно|практически|вовсе|вообще|потом)$/u

/** «ровно», not «манго». */
const isLead = (word: string) =>
  lead.test(word) || (/.{3}[^л]о$/u.test(word) && classesOf(word).includes('adjective'))

/** Verbs in the past that a buyer says of himself; of a thing that is left out only the others are told. */
const ofThings =
  /(?:лся|лась|лось|лись)$|^(?:приш|приех|доех|дош|перестал|начал|стал[аои]?$|затверд|загуст|засты|растая|испорт|выгну|прогну|согну|погну|треснул|лопнул|потек|протек|вытек|облез|погас|потух|высох|засох|сгорел|прокис|скис|заржавел|потемнел|пожелтел|почернел|выцвел|загустел|прослужил|проработал|отработал|зависал|завис)|^(?:с|рас|об|от|вы|на)?полз(?:л[аои])?$|^(?:с|об|вы|от)лез(?:л[аои])?$|^(?:про|на|раз|от)мок(?:л[аои])?$|^(?:осел|усел|обвис|отвис|слип|налип|прилип|отлип|растаял|подтаял|прогоркл|протух|стух|вздул|сгнил|завял|посинел|посерел|побелел|позеленел|полинял|пропал)[аои]?$/u
const ofFeeling =
  /^(?:обрадов|смирил|пожалел|засомнев|убед|намая|вернул|прочит|собрал|жалов|сомнев|приш?лось|удал|хотел|захотел|каза|показал|получ|наеда|намаз|умы|разочаров|расстро|огорч|надея|законч|кончил|пользова|попа|обрат|удив|довер|ошиб|поленил|старал|пытал|отказ|соглас|остал|боял|стир|мыл|замучил|намучил)/u

/** Said of nobody: «приходится проветривать». */
const impersonal =
  /^(?:приходится|придется|хочется|кажется|считается|получается|получится|удается|бывает|может|могут|стоит|подойдет|следует|есть|говорит|пишет|обещает|просит|не)$/u

/** «перестал работать», «начал трещать»: what things do by themselves. */
const byItself =
  /с[яь]$|^(?:за|по)?(?:работать|теч[ьи]|протекать|подтекать|скрипеть|трещать|гудеть|шуметь|пищать|щ[её]лкать|стучать|греть|нагревать|светить|мигать|гаснуть|тормозить|зависать|глючить|барахлить|пахнуть|вонять|темнеть|желтеть|чернеть|ржаветь|сохнуть|густеть|твердеть|пузыриться|лезть|облезать|линять|выцветать|выпадать|отходить|отлетать|отпадать|слетать|сползать|держать|включать|греметь|вибрировать|помогать|действовать)$/u
/** «показалась очень жидкой»: of the thing, unlike «показалось, что …». */
const isImpression = (word: string, words: readonly string[]) =>
  /^показал(?:ся|ась|ись)$/u.test(word) && /(?:[ыи]ми?|[ое]й)$/u.test(words.at(-1) ?? '')

/** What sellers and carriers do, who are never named: «деньги не возвращают», «не отвечают на вопросы». */
const ofPeople =
  /^(?:возвраща|верн|отвеча|игнорир|отказыва|доставля|привоз|упаков|продаю?[её]?т|присыла|отправля|шлют|шьют|делают|кладут|берут|обманыва|вводят|торопятся|спешат|хотят|снимают|требуют|дают)/u
const participle = /^(?!(?:не)?удоб).+(?:[аеяё]н|[иыя]т)[аоы]?$/u
/** How goods are made: no word about a pack. */
const made =
  /^(?:натян|пришит|вшит|сшит|прошит|покраш|прокраш|собра|выреза|пропеч|напечат|закрепл|прикруч|отшлиф|обработ)/u
const badly = /^(?:криво|косо|плохо|грубо|небрежно|неаккуратно|неровно|некачественно|халтурно)$/u
const isMade = (word: string, words: readonly string[]) =>
  made.test(word) || (word.startsWith('сделан') && words.some((how) => badly.test(how)))
const remedies: readonly (ProductKind | undefined)[] = ['cosmetics', 'supplement', 'household']
/** The name for a thing that the buyer left out beside this verb. */
export function supplied(
  word: string,
  words: readonly string[],
  { noun }: ProductName,
): string | undefined {
  const past = pastOf(word)
  if (past && (!ofThings.test(word) || ofFeeling.test(word)) && !isImpression(word, words))
    return undefined
  // «не стала проверять»: she.
  if (past && words.some((one) => isInfinitive(one) && !byItself.test(one))) return undefined
  if (impersonal.test(word) || (presentOf(word) === 'plural' && ofPeople.test(word)))
    return undefined
  // «пробовала тонким слоем – не помогает»: what was tried with it does not.
  if (/^помог/u.test(word) && !remedies.includes(noun?.noun.kind)) return undefined
  // «заклеена скотчем» may be the pack.
  const isOfPack = participle.test(word) && noun?.noun.group !== 'pack' && !isMade(word, words)
  const short = isOfPack ? undefined : shortOf(word)
  const own = noun && genderOf(noun)
  const present = presentOf(word)
  const fits =
    (past ?? short) ? own === (past ?? short) : present && (present === 'plural') === (own === 'pl')
  if (noun && own && fits) return inCase(noun, 'nom')
  if (noun || present === 'plural') return undefined
  if (present === 'singular' || (past ?? short) === 'm') return 'товар'
  return (past ?? short) === 'f' ? 'покупка' : undefined
}

/** Where the name of a thing that was left out belongs, and the object that stood before its verb and belongs after it. */
export type Place = { at: number; object: number }

const isOblique = (word: string) => isGenitive(word) || /(?:ого|его|ой|ей|ых|их)$/u.test(word)

/** «после стирки», «через неделю»: the time and place that may stand before a statement. */
const isCircumstance = (words: readonly string[]) =>
  words.every(
    (word, at) =>
      prepositions.has(word) ||
      isGoverned(words, at) ||
      word === 'сразу' ||
      /^(?:несколько|раза?)$/u.test(word) ||
      // «после снятия липкого слоя», not «через время губы».
      (at > 1 && words[at - 1] !== 'время' && isOblique(word)),
  )

/** Money and the order are nothing that goods act on. */
const noObject = /^(?:ден[ье]|процент|зв[её]зд|отзыв|заказ|посылк|товар|возврат|врем|раз$|слов)/u
/** Verbs by which goods do harm to what stands before them: of any other «не» tells that it is a fault. */
const harming =
  /^(?:стягива|сжима|дав|суш|пересуш|жж|щип|кол|пута|рвет|рвут|мнет|мнут|царапа|порт|пачка|марк|натира|раздража|искажа|ломает|ломают)/u
/** «температуру не держит», «губы стягивает»: no subject has this form. */
const isObject = (word: string, verb: string, isDenied: boolean): boolean =>
  isNoun(word) &&
  !noObject.test(word) &&
  !intransitive.test(verb) &&
  // «ржавчину не берёт»: a figure of speech.
  verb !== 'берет' &&
  (isDenied || harming.test(verb)) &&
  ((/[ую]$/u.test(word) && nominativeOf(word).length === 0) ||
    (isDenied && isGenitive(word)) ||
    (presentOf(verb) === 'singular' && /[ыи]$/u.test(word)))

/** After the time and place that stand first; nothing where more than these and an object stands before the verb. */
export function placeOf(words: readonly string[], verb: number): Place | undefined {
  let lead = verb
  while (lead > 0 && isLead(words[lead - 1] ?? '')) lead--
  const before = words.slice(0, lead)
  const last = before.at(-1) ?? ''
  // «на чёрный не пойдёт»: the noun is left out there.
  if (isAdjective(last) && (!isNoun(last) || /(?:[ыи]й|ая|ую|[ыи]е)$/u.test(last))) return undefined
  if (isCircumstance(before)) return { at: lead, object: 0 }
  const isDenied = words[verb - 1] === 'не'
  return isObject(last, words[verb] ?? '', isDenied) &&
    !words.slice(verb).includes('и') &&
    isCircumstance(before.slice(0, -1))
    ? { at: lead - 1, object: 1 }
    : undefined
}
