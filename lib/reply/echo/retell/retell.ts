import {
  isAdjective,
  isFiniteVerb,
  isInfinitive,
  isNoun,
  pastOf,
  presentOf,
} from '@/lib/text/grammar'
import { genderOf, inCase } from '../../noun-phrase'
import type { ProductName } from '../../product-name'
import { hangsOnMore } from '../quotes/alone'
import { calmed } from '../quotes/calmed'
import { isIronic } from '../quotes/irony'
import { decent, firstRun, unpointed } from '../quotes/quote'
import { withYo } from '../words/common-words'
import { cutShort } from '../words/one-clause'
import { opened } from '../words/opening'
import { personal } from '../words/personal'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { noneOf, unfound } from './absence'
import { arrived } from './arrived'
import { readSentence, type Sentence, type Unread } from './sentence'
import { isGoverned, prepositions } from './subjects'

const longest = 9
/** A word that a sentence cannot end with: what it stood before was lost. */
const loose =
  /(?:^|\s)(?:полностью|очень|совсем|просто|тоже|еще|уже|почти|более|менее|самый|самая|весь|вся|все|на|в|с|без|для|от|из|к|о|по|за|при|под|выглядит|выглядят|становится|становятся|является|делает|делают)$/u
const unfit =
  /(?<![A-Za-zЀ-ӿ])(?:(?:ужасн|отврат|мерзк|паршив|убог|кошмар|химозн|страшн|гадк|звезд)[A-Za-zЀ-ӿ]*|походу|типа|толи|слова|странно|обидно|жаль|жалко|печально|санкци[а-я]*|нужен|нужна|нужны|тво[а-я]+|советую|рекомендую|значит|видимо|средн[а-я]+|однозначно|никак(?:ой|ая|ое|ие)|так(?:ой|ая|ое|ие|ого|ому|им|их)|при\sтом|претензи[а-я]*|возможност[а-я]*|фото|описани[а-я]*|эт(?:от|а|о|и|ой|ом)|(?<!кажд[а-я]{2}\s)(?<!в\s|на\s)(?:перв(?:ый|ая|ое|ые|ом)|втор(?:ой|ая|ое|ые|ом))|прошл[а-я]+|последн[а-я]+|раньше|друг(?:ой|ая|ое|ие|их|ими))(?![A-Za-zЀ-ӿ])/u
/** What may stand before the verb of a clause whose thing is left out. */
const lead =
  /^(?:не|очень|слишком|совсем|почти|сразу|уже|даже|никак|всегда|часто|снова|опять|еле|едва|сильно|плохо|слабо|быстро|медленно|долго|постоянно|иногда|легко|хорошо|отлично|прекрасно|приятно|вкусно|красиво|удобно|мягко|бережно|тихо|чуть|немного|местами|абсолютно|совершенно|практически)$/u

const isLead = (word: string) => lead.test(word) || /.{3}[^л]о$/u.test(word)

/** A clause after «что …»; the thing that it names where it names one, `supplied` where the buyer left it out. */
export type Retold = { clause: string; supplied?: string } & Pick<Sentence, 'subject' | 'absent'>
/** Why a clause is not retold. */
export type Refusal =
  | Unread
  | 'length'
  | 'marks'
  | 'unpointed'
  | 'word'
  | 'cut-short'
  | 'personal'
  | 'hangs-on-more'
  | 'unknown-word'
  | 'indecent'
  | 'nameless'
export type Retelling = Retold | { refused: Refusal }

/** Verbs in the past that a buyer says of himself; of a thing that is left out only the others are told. */
const ofThings =
  /(?:лся|лась|лось|лись)$|^(?:приш|приех|доех|дош|перестал|начал|стал[аои]?$|затверд|загуст|испорт|выгну|прогну|согну|погну|треснул|лопнул|потек|протек|вытек|облез|погас|потух|высох|засох|сгорел|прокис|скис|заржавел|потемнел|пожелтел|почернел|выцвел|загустел|прослужил|проработал|отработал|зависал|завис)/u
const ofFeeling =
  /^(?:обрадов|пожалел|засомнев|убед|намая|вернул|прочит|собрал|жалов|сомнев|приш?лось|удал|хотел|захотел|каза|показал|получ|наеда|намаз|умы|разочаров|расстро|огорч|надея|пользова|попа|обрат|удив|довер|ошиб|поленил|старал|пытал|отказ|соглас|остал|боял|стир|мыл|замучил|намучил)/u

/** Said of nobody: «приходится проветривать». */
const impersonal =
  /^(?:приходится|придется|хочется|кажется|считается|получается|получится|удается|бывает|может|могут|стоит|подойдет|следует|есть|говорит|пишет|обещает|просит|не)$/u

/** «перестал работать», «начал трещать»: what things do by themselves. */
const byItself =
  /с[яь]$|^(?:за|по)?(?:работать|теч[ьи]|протекать|подтекать|скрипеть|трещать|гудеть|шуметь|пищать|щ[её]лкать|стучать|греть|нагревать|светить|мигать|гаснуть|тормозить|зависать|глючить|барахлить|пахнуть|вонять|темнеть|желтеть|чернеть|ржаветь|сохнуть|густеть|твердеть|пузыриться|лезть|облезать|линять|выцветать|выпадать|отходить|отлетать|отпадать|слетать|сползать|держать|включать|греметь|вибрировать|помогать|действовать)$/u
/** The name for a thing that the buyer left out. */
function supplied(
  word: string,
  words: readonly string[],
  { noun }: ProductName,
): string | undefined {
  const past = pastOf(word)
  if (past && (!ofThings.test(word) || ofFeeling.test(word))) return undefined
  // «не стала проверять»: she.
  if (past && words.some((one) => isInfinitive(one) && !byItself.test(one))) return undefined
  if (impersonal.test(word)) return undefined
  const own = noun && genderOf(noun)
  const present = presentOf(word)
  const fits = past ? own === past : present && (present === 'plural') === (own === 'pl')
  if (noun && own && fits) return inCase(noun, 'nom')
  if (noun || present === 'plural') return undefined
  if (present === 'singular' || past === 'm') return 'товар'
  return past === 'f' ? 'покупка' : undefined
}

/** Words that only warm the voice. */
const fillers =
  /(?<![A-Za-zЀ-ӿ])(?:вообще|также|при\sэтом|в\sэтот\sраз|на\sэтот\sраз|(?:по)?чему[\s-]то|чего[\s-]то|прям|прямо|реально|просто|конечно|кстати|короче|блин|ну|же|уж|тупо|банально|честно\sговоря|на\sсамом\sделе|к\sсожалению|в\sобщем)(?![A-Za-zЀ-ӿ])\s?/giu
const opening = /^(?:то|даже|ведь|вот|опять же)\s/iu
/** «видно, что …» is a guess, «плохо видно» a fact. */
const seen = /(?<![A-Za-zЀ-ӿ])(?:не|плохо|слабо|еле|едва)\s(?:видно|слышно)(?![A-Za-zЀ-ӿ])/gu
/** «ни одной пуговицы» stands beside «не». */
const notOne = /(?<![A-Za-zЀ-ӿ])ни\sодно(?:й|го)(?![A-Za-zЀ-ӿ])/gu
const ending = /\s(?:совсем|вообще|абсолютно|совершенно|от\sслова\sсовсем)$/iu

/** Those who send are never named: «прислали не тот размер» is a statement of its own, where it says what was sent or how. */
const senders =
  /^(?:опять\s|снова\s|еще\s)?(?:прислали|положили|отправили|привезли|доставили|выслали|вложили|выдали|упаковали|доложили)\s(?:\S+\s){0,2}?(?:не|друг|без|в|вс[её]|дв|тр|од|пуст|полупуст|рван|мят|гряз|брак|бит|слом|стар|открыт|вскрыт|испорч|просроч)/u

/** Where the name of a thing that was left out belongs: before its verb, after the time and place that stand first. */
function placeOf(words: readonly string[], verb: number): number | undefined {
  let at = verb
  while (at > 0 && isLead(words[at - 1] ?? '')) at--
  const before = words.slice(0, at)
  const last = before.at(-1) ?? ''
  // «на чёрный не пойдёт»: the noun is left out there.
  if (isAdjective(last) && (!isNoun(last) || /(?:[ыи]й|ая|ую|[ыи]е)$/u.test(last))) return undefined
  return before.every((word, place) => prepositions.has(word) || isGoverned(words, place))
    ? at
    : undefined
}

/** What of a clause, once calmed and in plain words, no sentence of ours can carry, whatever its grammar. */
function unfitFor(told: string, plain: string, words: readonly string[]): Refusal | undefined {
  if (words.length < 2 || words.length > longest || told.length > 75) return 'length'
  if (/[^\p{Script=Cyrillic}\s\d%-]|^\d|\s-|-\s|\s\p{Lu}/u.test(told)) return 'marks'
  const denied = words.length === 2 && words[0] === 'не' && isFiniteVerb(words[1] ?? '')
  if (unpointed.test(plain) && !denied) return 'unpointed'
  if (unfit.test(plain)) return 'word'
  if (cutShort.test(plain) || loose.test(plain)) return 'cut-short'
  if (personal.test(plain.replace(seen, '').replace(notOne, ''))) return 'personal'
  // «семян не оказалось» does not go on, as «оказалось, что …» does.
  if (hangsOnMore(told.replace(/(?<=\sне\s)оказалось$/iu, 'было')) || isIronic(told))
    return 'hangs-on-more'
  return isWellKnown(words) ? undefined : 'unknown-word'
}

const people =
  /^(?:реб[её]нок|дети|муж|жена|доч[а-я]+|сын|сынок|мама|папа|бабушка|дедушка|внук|внучка|подруга|друг|брат|сестра|соседка|мастер|курьер|продавец|менеджер|девушка|оператор|сотрудник[и]?)$/u

/** A sentence whose thing is named, or a name supplied for it where that agrees. */
function withName(
  clause: string,
  words: readonly string[],
  sentence: Sentence,
  product: ProductName,
): Retelling {
  if (sentence.subject) {
    // «ребёнок смыл вместе с кожей»: what people did is no word of the thing.
    if (people.test(words[sentence.subject.at] ?? '')) return { refused: 'of-person' }
    const said = arrived(words, clause.split(' '), sentence.subject).join(' ')
    return { clause: said, subject: sentence.subject }
  }
  if (sentence.absent !== undefined) return { clause, absent: sentence.absent }
  // «кофе почти нет и очень сладкие»: of what, nobody says.
  if (sentence.bare && words.includes('и')) return { refused: 'nameless' }
  const verb = words.findIndex(isFiniteVerb)
  if (verb < 0 || sentence.bare || /^(?:хвата|хвати)/u.test(words[verb] ?? '')) return { clause }
  const place = placeOf(words, verb)
  const name = place === undefined ? undefined : supplied(words[verb] ?? '', words, product)
  const spelt = clause.split(' ')
  if (!name || (place !== 0 && spelt.length !== words.length)) return { refused: 'nameless' }
  // «в лампе светится»: the lamp in the lamp.
  if (words.some((word) => word.startsWith(plainText(name).slice(0, 4))))
    return { refused: 'nameless' }
  return { clause: spelt.toSpliced(place ?? 0, 0, name).join(' '), supplied: name }
}

/**
 * What the buyer said of a thing, in his own words and the third person, as it can follow «жаль, что …» or «рады, что …»;
 * a thing that he left out is supplied where it agrees. The reason for a clause that is not surely one plain statement.
 */
export function retelling(written: string, product: ProductName): Retelling {
  const told = unfound(
    calmed(opened(written).replace(fillers, '').replace(ending, '').replace(opening, '').trim()),
  )
  const words = wordsOf(told)
  const plain = plainText(told)
  const refused = unfitFor(told, plain, words)
  if (refused) return { refused }
  const sentence = senders.test(plain) ? { bare: true } : readSentence(words)
  if (typeof sentence === 'string') return { refused: sentence }
  if (!decent(plain, words)) return { refused: 'indecent' }
  const clause = told
    .toLowerCase()
    .replace(/(?<![A-Za-zЀ-ӿ])нету(?![A-Za-zЀ-ӿ])/gu, 'нет')
    .replace(/[A-Za-zЀ-ӿ]+/gu, withYo)
  return withName(clause, words, sentence, product)
}

/** The same; nothing where it is refused. */
export function retell(written: string, product: ProductName): Retold | undefined {
  const told = retelling(written, product)
  return 'refused' in told ? undefined : told
}

/** A part that turns against the one before it, or hangs on it. */
const turned =
  /^\s*(?:но|а|однако|зато|хотя|что|чтобы|котор[а-яё]+|если|когда|как|чем|где|потому|поэтому|либо|или|не\sтолько|кроме)(?![A-Za-zЀ-ӿ])/iu

const consequence =
  /\sи\s(?:приходится|пришлось|придется|надо|нужно|можно|нельзя|невозможно|я|мы|мне|нам|не\sмогу|теперь)\s[^,]{1,80}$/iu

/** «ткань расползлась и вылез наполнитель»: two statements, each of its own subject. */
function bothHalves(written: string, product: ProductName): Retold | undefined {
  const halves = written.split(/\sи\s/u)
  if (halves.length !== 2) return undefined
  const [first, second] = halves.map((half) => retell(half, product))
  const isWhole = (half: Retold | undefined) =>
    half?.subject !== undefined || half?.absent !== undefined
  return first && second && isWhole(first) && isWhole(second)
    ? { ...first, clause: `${first.clause} и ${second.clause}` }
    : undefined
}

/** «не греет совсем дует холодным»: a comma is missing, and the first statement is of the thing that was left out. */
function uptoSecondVerb(written: string, product: ProductName): Retold | undefined {
  const said = opened(written)
  const first = firstRun(said)
  const told = first === said ? undefined : retell(first, product)
  return told?.supplied ? told : undefined
}

/** The same of a clause with commas: its statements in one breath, where every part is one. */
export function retellAll(written: string, product: ProductName): Retold | undefined {
  const parts = written.split(/,\s?|\sи\s(?=ни\s)/u)
  const none = noneOf(parts)
  if (none) return { clause: none }
  // «каждый пятый разваливается и приходится брать второй»: what comes of it is the buyer's.
  if (parts.length === 1)
    return (
      retell(written, product) ??
      bothHalves(written, product) ??
      retell(written.replace(consequence, ''), product) ??
      uptoSecondVerb(written, product)
    )
  if (parts.length > 3 || parts.some((part) => turned.test(part))) return undefined
  const told = parts.map((part) => retell(part, product))
  const [first] = told
  if (!first || told.some((one) => !one)) return undefined
  const clauses = told
    .flatMap((one) => (one ? [one] : []))
    .map(({ clause, supplied }, turn) =>
      turn > 0 && supplied && supplied === first.supplied
        ? clause.replace(`${supplied} `, '')
        : clause,
    )
  const last = clauses.at(-1) ?? ''
  // «… и быстро рвётся и линяет» would be one «и» too many.
  const joined = clauses.some((clause) => clause.includes(' и '))
    ? clauses.join(', ')
    : `${clauses.slice(0, -1).join(', ')} и ${last}`
  return { ...first, clause: joined }
}
