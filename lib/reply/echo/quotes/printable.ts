import {
  adjectiveOf,
  isAdjective,
  isFiniteVerb,
  isInfinitive,
  isNoun,
  isOfPerson,
  nominativeOf,
  pastOf,
  shortOf,
} from '@/lib/text/grammar'
import { stem } from '@/lib/text/stem'
import { labelledClauses } from '../../analyse/fields'
import { readClause } from '../../analyse/statements'
import { isEveryday } from '../words/everyday-words'
import { likedNote } from '../words/idioms'
import { isMisspelt } from '../words/misspelt'
import { subjectsOf } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import { participleGender } from '../words/subject'
import { isWellKnown } from '../words/well-known'
import { showsFlaw } from './regrettable'

/** It leans on what stood before it, or was cut from its clause. */
const adrift =
  /^(?:а|но|и|или|вот|где|там|тут|здесь|точно|больше|меньше|вроде|обычно|всегда|пока|просто|также|скорее|явно|даже\sне\sпонять|еще|уже\s(?:и|давно|несколько|месяц[а-я]*)|почти\s(?:у|без[а-я]+,?)|не\sтак(?:ой|ая|ое|ие)|очень\sуж|в\sэтот\sраз\sне|на\sдуше|своих|эти[хм]?|должн[аоы]?|заявлен[аоы]?|добр[а-я]+|нет\sу\sвсех|выяснилось|оказалось|получается|очень\sочень|сегодня|вчера|неожиданно|не\sпрошло\sи|прошл[аио]\s(?:недел|месяц|день|год)[а-я]*|нес?колько\s[а-я]+\sс)\s|\s(?:и|а|но|еще|уже|же|как|прям|очень|там|тут|сначала|получив|только|обычно|фактически|сами|такой|такая|такое|такие|так|этого|того)$|^без\s(?!.*(?:[еи]т|[уюая]т|л|ла|ло|ли)(?:ся|сь)?$)|^[а-я]+[ое]\sмало(?![а-я])|(?<!чем\s|как\s)на\sфото(?![а-я])|\sсами\s/u
const pronouns = 'он|она|оно|они|его|ее|их|ему|ими|него|нее|них|ним|ней|нем'
/** A thing told of, and not named. */
const pronoun = new RegExp(
  `(?<![а-я])(?:${pronouns})(?![а-я])|(?<!(?:от|после|из|через|в|на|с|со|у|под|по|для|при|за)\\s|[а-я])(?:это|эту|этого(?!\\sгода)|этим|этому|(?<!не\\s)(?:тот|та|того|тем)|таким|таком|такого|такую|итд|итп|тд|тп)(?![а-я])|(?:^|\\s)эт(?:а|и|от)\\s(?:[–-]|не\\s|[а-я]+(?:ла|ло|ли|л|т)(?![а-я]))`,
  'u',
)
/** The same of what a later part says of the thing that the first was about. */
const named = new RegExp(`(?<![а-я])(?:${pronouns})(?![а-я])`, 'gu')
/** What the buyer did, thought or asks, and whatever is felt with no word of the thing. */
const doing =
  /^(?:(?:все|сразу|потом|дома|в\sэтот\sраз|впервые|я|на\sвкус)\s)*(?:не\s)?(?:выкупил|высыпал(?!о)|насыпал|варил|сварил|подготовил|приобрет|приобрел|смотрел|посмотрел|увидел|открыл(?!с|ась)|вскрыл(?!с)|обжал|пробова|попроб|страдал|держал(?!с|ась)|помыл|постирал|ожидал|ждал|думал|делал|положил(?!и)|налил|взял(?!ась|ось)|брал(?!ась)|купил|забрал|получил(?!ось)|носил(?!ся)|надел|одел|поставил|прочитал|листал|начал[аи]?\s(?:листать|читать|пользоваться)|стал[аи]?\s(?:пробовать|смотреть|брать)|смогл|смог|могл|люблю|прошу|вижу|ставлю|считаю|думаю|сомневаюсь|подозреваю|жалею|подумаю|указыва|есть\sу\sменя)[а-я]{0,4}(?![а-я])|(?<![а-я])не\sмогу(?![а-я])|(?<![а-я])у\sменя\s(?:такое\s)?(?:ощущени|чувств|впечатлени|подозрени)|хотя\s[а-я]+(?:ла|л)(?![а-я])|(?<![а-я])(?:сын|дочь|дочка|муж|жена|ребенок)\s(?:сказал|говорит|порвал|не\sстал)|(?<![а-я])(?<!у\s)дома(?![а-я])|^[а-я]+(?:ите|йте|ьте)\s|должн[аоы]?\sбыть|(?<![а-я])бы(?![а-я])|(?<![а-я])заказал[аи]?$|(?<![а-я])не\sзнаю|(?<!чуть\s|едва\s|[а-я])ли(?![а-я])/u
/** Those whom a shop does not blame, and what it does not repeat. */
const blame =
  /(?<![а-я])(?:вб|wb|вайл[а-я]*|вальбер[а-я]*|валбер[а-я]*|озон[а-я]*|wildberries|ozon|сотрудник|поддержк|продав[е-я]|магазин|курьер|пункт|пвз|менеджер|оператор|производител|хамств|беспредел|уважени|доверие|недобросовест|жест[ьи](?![а-я])|вломи|химоз|шлак|бяк|пипец|капец|фигн|фигов|халтур|страшные\sна|как\sможно|чистой\sводы|врань|лапш|кот\sнаплакал|пытается|не\sпахнет$)/u
/** A verdict, and nothing told; or money alone. */
const verdict =
  /на\sтро(?:ечку|йку)|^средненьк|^(?:абсолютно\s)?бесполезн[а-я]+\s(?:штука|вещь)|(?<![а-я])полн[а-я]+\sтрата|^худш[а-я]+\s|^выброшенн[а-я]+\s|^(?:не\sпо\sмоему\sвкусу|(?:[а-я]+\s)?не\sвпечатл|ожидани[яй]\sне\sоправд|(?:товар\s)?не\sсоответствует$|ничего\s(?:не)?\s?обычн|размер\sкошельк|плохая\sв\s)|цен[уы]\s.*не\sзаш|мне\s(?:не\s)?(?:очень|особо|совсем)|(?:своих|этих)\sденег|своей\sцены|подойдет\sне\sкажд|^никак(?:ой|ая|ое|ие)\s|не\s(?:по)?нрав|^мне\sне\s(?:подош|подход)|^очень\s(?:плохо|жаль)|смысла|пока\sне\s|не\sполучилось\s|^самый\sобычный\s|^(?:какая|какой)-то\s|^не\s(?:выраженн|особо)|деньги\s(?:[а-я]+\s)?(?:потрачены|на\sветер)|(?<![а-я])норм(?![а-я])/u
/** Guessed, supposed or feared. */
const guessed =
  /(?<![а-я])(?:видимо|наверн[а-я]*|возможно|скорее\sвсего|вряд\sли|кажется|по\sмне|непонятно|неизвестно|подозрени[а-я]*|сомнева[а-я]*|ощущение,?\s(?:что|будто)|кол-в[ео])(?![а-я])/u
/** An evil that did not come, or what is well. */
const spared =
  /(?<![а-я])(?:жжени|прыщ|аллерги|раздражени|проблем|брак)[а-я]*\s(?:[а-я]+\s){0,2}(?:не\s(?:был|возник|замет)|нет(?![а-я]))|^не\s(?:съезж|сполза|спада|линя|тяну|мнут|рвут)[а-я]+(?:\s|$)|^не\s(?:очень\s|слишком\s)?(?:шумн|громк|тяжел|скрип|колет|жмет|рвет)|сидит\sплотно|качество\sрадовал|стильн|(?<!не\s)(?<![а-я])(?:рабоч(?:ий|ая|ее|ие)|хорош|доволен|довольны)(?![а-я])|^всходы\sпоявились|впитывается\sбыстро|перест[а-я]+\s(?:скользить|пахнуть|вонять|скрипеть|линять|течь|жать)|(?<!не\s)ложится$/u
/** «не чёрный, а серый», «просто как вода»: it tells by what it is set against. */
const contrast = /^не\s[а-я]+(?:\s[а-я]+)?,?\sа\s[а-я]|(?:^|\s)просто\sкак\s[а-я]{3,}$/u
/** Two names with nothing between them, and endings that do not agree. */
const unlinked =
  /\d[а-я]|[а-я]{4}-[а-я]{4,}(?:л|ла|ло|ли)(?:ся|сь)?(?![а-я])|темно\sт[её]мно|(?<![а-я])(?:как|чего)\s(?:то|нибудь)(?![а-я])|через\sмесяца\s\d|[^,]\s(?:так\sкак|потому)\s|^[а-я]+\sесть\s(?:почему|плохо|не)|[а-я]\s(?:показанн|указанн|заявленн|написанн|обещанн)[а-я]{2}\s(?:на|в|при)\s|(?<![а-я])как\s[а-я]+(?:ая|ый|ое|ые)$|\sи\s(?:по\s)?вкус[уа]?$|которое\s(?:[а-я]+\s){0,2}[а-я]+(?:ла|лась|ли|лись)(?![а-я])|который\s(?:[а-я]+\s){0,2}[а-я]+(?:ла|лась|ло|лось|ли|лись)(?![а-я])|которая\s(?:[а-я]+\s){0,2}[а-я]+(?:ло|лось|ли|лись)(?![а-я])/u
/** What was sent tells of the goods, whoever sent it. */
const sent = /^(?:положили|прислали|привезли|доставили|отправили|вложили)\s/u
const unfit = [adrift, blame, verdict, guessed, spared, unlinked]

const predicative =
  /^(?:нет|мало|маловато|много|многовато|чуть-чуть|видно|слышно|заметно|трудно|сложно|тяжело|невозможно|неудобно|нельзя|хватило|хватает|больно|страшно|неприятно|хуже|меньше|темнее|светлее|тоньше|короче|уже|ничего|себе|чем)$/u
/** «внутри только жилы»: it says what is there. */
const only = /^(?:только|лишь|никак(?:ого|ой|их)|сплошн[а-я]+|одни)$/u
const small =
  /^(?:в|во|на|с|со|из|от|до|по|под|за|к|у|о|об|без|для|при|про|через|после|между|кроме|вместо|внутри|сверху|снизу)$/u
/** They look like verbs of a person. */
const adverb = /^(?:сразу|особо|попусту|впустую|почем)/u

/** Nouns that end as verbs do. */
const measure =
  /^(?:минут|лет|счет|суток|раз|масло|мыло|стекло|дела|дело|тело|сало|зеркало|одеяло|покрывало|сверло|число)$/u

/** An unknown word of fewer letters is a name or new rather than a slip. */
const shortest = 6

/** Whether a word is spelt as printed, in its parts where it has some. */
const isSpelt = (word: string): boolean =>
  word.length < 3 ||
  /^[a-z]|^алис/u.test(word) ||
  word
    .split('-')
    .every(
      (part) =>
        part.length < 3 ||
        isWellKnown([part]) ||
        isEveryday(part) ||
        (part.length < shortest && !isMisspelt(part)),
    )

/** «Жуткий вкус прогорклых»: an adjective whose noun was cut off. */
function endsOpen(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (last.length < 5 || !isAdjective(last)) return false
  if (/(?:ых|[^и]их)$/u.test(last)) return true
  return (
    !isNoun(last) &&
    (/(?:ого|его|ому|ему|ую)$/u.test(last) ||
      (/(?:ым|им|ыми|ими)$/u.test(last) && !words.some(isFiniteVerb)))
  )
}

/** «в руках», «в этот раз»: the noun there hangs on a preposition, over its adjective. */
const isGoverned = (words: readonly string[], at: number): boolean =>
  small.test(words[at - 1] ?? '') ||
  (small.test(words[at - 2] ?? '') &&
    /(?:[ыои]й|ая|ое|[ыи]е|[оеыи]м|ого|его|[ыи]х|ую|этот|эту)$/u.test(words[at - 1] ?? ''))

/** Names in the nominative, by their places. */
const namesIn = (words: readonly string[]): number[] => {
  const listed = subjectsOf(words)
  return words.flatMap((word, at) =>
    !small.test(word) &&
    !isGoverned(words, at) &&
    (nominativeOf(word).length > 0 || listed.some((one) => one.at === at))
      ? [at]
      : [],
  )
}

const isStated = (word: string, at: number, words: readonly string[]): boolean =>
  (isFiniteVerb(word) && !measure.test(word)) ||
  predicative.test(word) ||
  participleGender(word) !== undefined ||
  (shortOf(word) !== undefined && !/(?:ого|его)$/u.test(word)) ||
  (words[at - 1] === 'не' &&
    (isInfinitive(word) || isOfPerson(word) || /^т(?:от|а|о|е)$|^чувствую$/u.test(word)))

/** It says something of something: a verb, a short adjective, «нет», or a name with its adjective. */
function tells(part: string): boolean {
  const words = wordsOf(part)
  if (words.some(isStated)) return true
  const names = namesIn(words)
  if (names.length > 0 && words.some((word) => only.test(word))) return true
  return (
    !small.test(words[0] ?? '') &&
    names.length > 0 &&
    (words.some(
      (word, at) => adjectiveOf(word) !== undefined && names.some((name) => name !== at),
    ) ||
      words.some((word, at) => at > 0 && small.test(word) && at < words.length - 1) ||
      /\s\d{4}\sгода$/u.test(part))
  )
}

const isPastOnly = (word: string): boolean =>
  !predicative.test(word) && (!isNoun(word) || /с[яь]$/u.test(word))

/** «вода вылилось», «ложке нет»: endings that do not go together. */
function disagrees(part: string): boolean {
  const words = wordsOf(part)
  const none = words.indexOf('нет')
  const before = words[none - 1] ?? ''
  if (none > 0 && words[0] !== 'а' && !small.test(words[none - 2] ?? '') && isNoun(before))
    if (nominativeOf(before).includes('m') || /[еу]$/u.test(before)) return true
  return words.some((word, at) => {
    const past = isPastOnly(word) ? pastOf(word) : undefined
    const [name] = namesIn(words.slice(0, at)).filter((place) => place === at - 1 || place === 0)
    if (!past || name === undefined || words.slice(0, at).includes('и')) return false
    const genders = nominativeOf(words[name] ?? '')
    // «жидкости оказалось мало»: nothing agrees with a genitive.
    return (
      !genders.includes(past) && !(past === 'n' && genders.includes('pl')) && genders.length > 0
    )
  })
}

/** «названия у книг разные, книги одинаковые». */
const sharesNoun = (one: string, other: string): boolean => {
  const nouns = new Set(
    wordsOf(one).flatMap((word) => (word.length > 4 && isNoun(word) ? [stem(word)] : [])),
  )
  return wordsOf(other).some((word) => nouns.has(stem(word)))
}

/** Praise alone, however it was meant: no regret is in place for it. */
function isPraise(said: string): boolean {
  const signs = labelledClauses({ marketplace: 'other', kind: 'review', text: said }).flatMap(
    (clause) => readClause(clause).statements.map(({ sign }) => sign),
  )
  return signs.length > 0 && signs.every((sign) => sign > 0) && !showsFlaw(plainText(said))
}

/**
 * Whether words of the buyer may stand in «…» in a public reply: a clause that a stranger understands, well spelt and of the
 * thing, no praise, no guess, no blame and no doing of the buyer's own. `bare`: it may only name something.
 */
export function isPrintable(said: string, bare = false): boolean {
  const plain = plainText(said).trim()
  const words = wordsOf(said)
  const [first = '', ...more] = plain.split(/,(?!\d)\s*|\s–\s/u)
  const later = more.join(' ')
  if (likedNote.test(plain) || more.some((part) => sharesNoun(first, part))) return false
  if (unfit.some((pattern) => pattern.test(plain))) return false
  if (doing.test(plain) && !sent.test(plain)) return false
  if (pronoun.test(first)) return false
  if (pronoun.test(later.replace(named, ''))) return false
  if (/\s(?!Алис|Яндекс|Сири)[А-ЯЁ]|[:;?!]/u.test(said) || !words.every(isSpelt)) return false
  if (
    words.some(
      (word, at) =>
        isOfPerson(word) && !isAdjective(word) && !adverb.test(word) && words[at - 1] !== 'не',
    )
  )
    return false
  if (!bare && ![first, plain].some((part) => tells(part) || contrast.test(part))) return false
  if ((more.length === 0 && endsOpen(words)) || [first, ...more].some(disagrees)) return false
  return !isPraise(said)
}
