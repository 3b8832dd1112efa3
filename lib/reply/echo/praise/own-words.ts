import { isFiniteVerb } from '@/lib/text/grammar'
import { declineAdjective, type Gender } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import { isCommonWord, withYo } from '../words/common-words'
import { isEveryday } from '../words/everyday-words'
import { isMisspelt } from '../words/misspelt'
import { subjectsOf } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import { before, dangling, isRunOn, unfit } from './doings'
import { ofNamelessDoing } from './nameless'
import type { Praised } from './praised'
import { findQualities } from './read-praise'

/** What does good, by how it is done. */
export const well =
  /(?<![а-яё])(?:отлично|прекрасно|замечательно|великолепно|восхитительно|изумительно|потрясающе|бесподобно|идеально|шикарно|классно|супер|хорошо|неплохо|красиво|эффектно|мягко|нежно|бережно|деликатно|аккуратно|ровно|плавно|четко|мощно|надежно|прочно|крепко|плотно|приятно|вкусно|комфортно|удобно|очень\sпросто|равномерно|тщательно|ярко|тихо|бесшумно|надолго|уверенно|точно|правильно|стабильно|исправно|везде|всюду|насухо|дочиста|моментально|мгновенно|быстро|шустро|легко|сразу|безупречно|безотказно|превосходно|чудесно|качественно|сам|сама|само|сами|далеко|чисто|громко|даже|без\s(?:проблем|разводов|усилий|нареканий|сбоев|перебоев|следов|остатка)|на\s(?:ура|отлично|совесть|пятерку|славу)|за\s(?:секунду|секунды|пару|минуту|считанные|несколько)|как\s(?:влит[а-яё]+|часы|надо|положено)|весь\sдень|целый\sдень|всю\sночь|на\s(?:сто|двести|сотни)\sметров)(?![а-яё])/u
/** Evils that may happen quickly or easily, too. */
export const evil =
  /^(?:рв|порв|утека|лом|слом|треск|тресн|теч|протек|подтек|скрип|гуд|шум|глюч|тормоз|вис|завис|вон|линя|мн|прыга|подпрыг|кол(?:е|ю)т|кус|жм|натир|дав[ия]т|болта|шата|скольз|скаль|скалыв|пута|отвал|отклеи|облез|слез|спад|сполз|слет|съез|пада|сыпл|осып|рассып|крош|сад[ия]т|разряж|остыв|заканч|конча|выветр|улетуч|исчез|(?:по)?теря|порт|пачк|марк|грее|грею|нагрев|перегр|горч|пересуш|стяг|щип|раздраж|скат|тускн|темн|ржав|туп|затуп|забив|сбив|выцв|стирае(?:т|ю)ся|изнаш|промок|намок|продув|пригор|дым|копт|лип|прилип|вылет|выпад|выскак|застр|заеда|запада|люфт|трещ|дребезж|вибр|помя|измя|смя(?!гч)|пролил|разлил|просып|пузыр|расслаив|растяг|деформ|сжима|меша|надоед|устае|отлет|отрыв|расход|распуск|электр|вытек|пролив|брызг|ломк|отход|изгиб|прогиб|выдых|гасн|гаснет|отключ|выключается|сдув|сдух|высых|пересых|желте|скуч|утомл|расшат|вздув|боли)/u
/** Good deeds: not to do them is no praise. */
const deeds =
  /^(?:работа|подход|подош|держ|хвата|грее(?:т|ют)$|свет|помога|помог|справ|соответ|нрав|понрав|рад|поним|вид|слыш|зна|хоч|хот|мож|мог|ид|сто[ия]т|быва|был|иде|дела|дума|жал[еу]|пожале|ожида|пользу|нос|реком|отлича|устра|впит|пен|отмы|отстир|включ|заряж|лов|показ|действ|влия|чувств|ощущ|скаж|говор|сказ|буд|прид|приш|прив|верн|пиш|есть|ест$|ед|пь|жив|люб|увлаж|регул|откр|закр|собир|фикс|застег|раскр|крут|вращ|вмещ|помещ|влез|поддерж|совпад|креп|сид|сел|сид|смо[гж]|получ|взош|всход|пророс|раст|цвет|блест|сия|переда|реаг|распоз|включ|станов|стал|измен(?:ил|яет)с|уме|прода|дава|дает|чист|мо[ею]т|суш[иа]т|реж|бер[ею]т|брал|куп|нашл|наш[её]л|наход|зате|спа|сп[ия]т|запуск|переключ|синхрон|обнов|отвеч|ответ|попроб|проб|провер|откры|успе|проч|хран|вызыва|вызва|снима|слеза|вылеза|выпуска|расста|отходит|нарад)/u
const finite = /^[а-я]{2,}(?:[аяуюеи]т|[аяуюеи]тся)$/u
const told = /^[а-я]{3,}(?:л|ла|ло|ли|лся|лась|лось|лись)$/u
const noVerb =
  /^(?:свет|цвет|ответ|билет|предмет|комплект|пакет|привет|секрет|портрет|бюджет|размет|момент|ассортимент|инструмент|лет|нет|сюжет|формат|аромат|результат|аппарат|агрегат|акрил|оливкит|магнит|защит|аппетит|лимит|визит|хит|дефицит|гранит|творит|самолет|вертолет|пистолет)$/u

/** Who does things of his own: what is said of him is not said of goods. */
export const somebody =
  /(?<![а-яё])(?:пес|песик|собака|собачка|собачки|кот|котик|коты|кошка|кошки|щенок|котенок|хомяк|питомец|муж|жена|сын|сынок|дочь|дочка|доча|ребенок|дети|детки|малыш|малышка|внук|внучка|внуки|мама|папа|бабушка|дедушка|дед|родители|подруга|друг|сестра|брат|племянник|племянница|коллега|коллеги|он|она|они|кто|курьер|продавец|мастер|люди|гости)(?![а-яё])/u

/** Parts of the body and what else may stand first, by gender: it is theirs that they do not ache or get wet. */
const body: Readonly<Record<string, Gender>> = {
  ноги: 'pl',
  руки: 'pl',
  пальцы: 'pl',
  волосы: 'pl',
  глаза: 'pl',
  губы: 'pl',
  пятки: 'pl',
  кожа: 'f',
  спина: 'f',
  шея: 'f',
  голова: 'f',
  лицо: 'n',
}

type Subject = { of: string; gender: Gender; rest: readonly string[]; own: boolean }

/** «листы не просвечивают»: a plural of everyday words right before a plural verb. */
const ofBuyer = /^[а-я]{3,}[ыи]$/u
const isFollowed = ([next = '', after = '']: readonly string[]) => {
  const verb = next === 'не' ? after : next
  return finite.test(verb) && isPlural(verb) && !noVerb.test(verb)
}

/** The noun that opens the clause, else the product, else nobody. */
function subjectOf(words: readonly string[], { noun }: ProductName): Subject | undefined {
  const [first] = subjectsOf(words)
  const [head = '', ...rest] = words
  const gender = body[head] ?? (first?.at === 0 ? first.gender : undefined)
  if (gender) return { of: withYo(head), gender, rest, own: true }
  if (ofBuyer.test(head) && isEveryday(head) && isFollowed(rest))
    return { of: withYo(head), gender: 'pl', rest, own: true }
  return noun && { of: inCase(noun, 'nom'), gender: genderOf(noun), rest: words, own: false }
}

const isKnown = (word: string) => isCommonWord(word) || isEveryday(word)
/** All words but the verb are spelt as we know them; one long one may be new to us. */
function isWellSpelt(words: readonly string[], at: number): boolean {
  const unknown = words.filter((word, index) => index !== at && !well.test(word) && !isKnown(word))
  return (
    unknown.length <= 1 &&
    unknown.every((word) => word.length > 4 && !isMisspelt(word)) &&
    !(isMisspelt(words[at] ?? '') && !isKnown(words[at] ?? ''))
  )
}

const isPlural = (verb: string) => /[уюая]т(?:ся)?$/u.test(verb)
const endsLike = (verb: string, gender: Gender) =>
  ({ m: /л(?:ся)?$/u, f: /ла(?:сь)?$/u, n: /ло(?:сь)?$/u, pl: /ли(?:сь)?$/u })[gender].test(verb)

const longest = 7

/**
 * «самовыравнивается за секунду», «не перекручивается», «ноги не промокли»: what a happy clause says that the goods do well or an
 * evil that they do not do, in the buyer's words. `sentence`: the whole in which it stands.
 */
export function readOwnWords(
  clause: string,
  sentence: string,
  product: ProductName,
): Praised | undefined {
  if (/[^\p{Script=Cyrillic}\s-]|[A-Za-zЀ-ӿ]\p{Lu}/u.test(clause.trim())) return undefined
  const text = plainText(clause).trim().replace(before, '')
  const words = wordsOf(text)
  if (words.length < 2 || words.length > longest || dangling.test(words.at(-1) ?? ''))
    return undefined
  // «работает все» is «всё» or a row of things.
  if (unfit.test(text) || words.some((word) => pointing.test(word))) return undefined
  const subject = subjectOf(words, product)
  const rest = subject?.rest ?? words
  const at = rest.findIndex((word) => (finite.test(word) || told.test(word)) && !noVerb.test(word))
  const verb = rest[at] ?? ''
  const denied = rest[at - 1] === 'не'
  if (at < 0 || at > 2 || !isWellSpelt(rest, at)) return undefined
  const lead = rest.slice(0, denied ? at - 1 : at)
  // «шерсть собирает», «карту строит»: what the goods act on may stand first.
  if (
    lead.some(
      (word, index) =>
        !/(?:о|ески|^сам[аи]?)$/u.test(word) &&
        !(index === 0 && !subject?.own && (/[ую]$/u.test(word) || actedOn.test(word))),
    )
  )
    return undefined
  // «доставляют быстро» is said of people.
  if (byPeople.test(verb)) return undefined
  const isTold = told.test(verb)
  // «не пожалела» is said of the buyer.
  if (isTold && (!denied || (!subject?.own && !evil.test(verb)))) return undefined
  if (denied ? deeds.test(verb) : evil.test(verb) || !well.test(rest.join(' '))) return undefined
  if (!subject?.own && somebody.test(plainText(sentence))) return undefined
  if (/(?<![а-яё])(?:не|нет)(?![а-яё])/u.test(denied ? rest.slice(at).join(' ') : text))
    return undefined
  const is = rest.map(withYo).join(' ')
  if (isRunOn(rest.slice(at + 1))) return undefined
  // «крема хватает надолго»: the goods are no subject of it.
  if (subject && /^хват/u.test(verb)) return subject.own ? undefined : { clause: is }
  if (!subject) return isTold ? undefined : ofNamelessDoing(verb, is)
  if (!(isTold ? endsLike(verb, subject.gender) : isPlural(verb) === (subject.gender === 'pl')))
    return undefined
  return { clause: `${subject.of} ${is}`, said: { of: subject.of, is } }
}

const byPeople = /^(?:достав|привоз|привез|отправ|присыл|пакуют|упаков|общаю|отвечают|продают)/u
/** What goods keep in or let through. */
const actedOn = /^(?:кофе|свет|звук|запах|холод|ветер|жир|гущу|осадок)$/u
const pointing = /^(?:все|так(?:ой|ая|ое|ие|их|им)|эт(?:от|а|о|и|их|ой|им))$/u

const degree = /^(?:очень|такие|такая|такой|такое|прям|прямо|и|а|весьма|довольно|все)\s/u
/** «крупные кнопки» is praise, «крупный нос» none. */
const large =
  /^(?:шрифт|кнопки|кнопочки|буквы|цифры|экран|дисплей|карманы|колеса|ягоды|орехи|зерна|иллюстрации|всходы)$/u
const endings: readonly (readonly [RegExp, Gender])[] = [
  [/[ыи]$/u, 'pl'],
  [/[ая]$/u, 'f'],
  [/[оеё]$/u, 'n'],
  [/[бвгджзйклмнпрстфхцчшщь]$/u, 'm'],
]

/** «чистый кайф»: a verdict on the whole. */
const verdictNoun =
  /^(?:кайф|восторг|супер|огонь|удовольствие|сказка|мечта|бомба|класс|любовь|прелесть|чудо|красота|отпад|балдеж|блаженство|позитив|восхищение|релакс|вещь|вещи|штука|радость|шок|космос)$/u

/** «иллюстрации чудесные», «крепкие кустики»: a noun of the buyer's own that no list holds, with a word of praise beside it. */
export function readDescribed(clause: string): Praised | undefined {
  if (/[^\p{Script=Cyrillic}\s-]/u.test(clause.trim())) return undefined
  const words = [...wordsOf(plainText(clause).trim().replace(degree, ''))]
  if (words[1] && /^(?:очень|такие|такая|такой|такое|все)$/u.test(words[1])) words.splice(1, 1)
  if (words.length !== 2) return undefined
  const [found] = findQualities(words)
  if (!found || found.entry.plain) return undefined
  const noun = words[1 - found.at] ?? ''
  const adjective = found.entry.say ?? found.adjective
  const big = found.adjective === 'крупный' && large.test(noun)
  if (
    /^(?:мелкий|тонкий|толстый|густой|долгий|глубокий|простой|крупный)$/u.test(found.adjective) &&
    !big
  )
    return undefined
  if (!big && findThings(words).some(({ at }) => at !== found.at)) return undefined
  if (
    noun.length < 4 ||
    verdictNoun.test(noun) ||
    isFiniteVerb(noun) ||
    (!isKnown(noun) && isMisspelt(noun)) ||
    somebody.test(noun) ||
    unfit.test(noun)
  )
    return undefined
  if (
    /(?:л|ла|ло|ли|о|ые|ие|ая|ое|ый|ий|ой|ую|ом|ем|ам|ах|ями|ами|ть|ся)$/u.test(noun) &&
    !/(?:ение|ание|ие|ье)$/u.test(noun)
  )
    return undefined
  const gender = endings.find(([end]) => end.test(noun))?.[1]
  const plain = (one: string) => one.replaceAll('ё', 'е')
  const shown = (['m', 'f', 'n', 'pl'] as const).find(
    (one) => plain(declineAdjective(found.adjective, one, 'nom')) === found.word,
  )
  if (!shown || !(shown === gender || (noun.endsWith('ь') && shown === 'f'))) return undefined
  const of = withYo(noun)
  const is = declineAdjective(adjective, shown, 'nom')
  return { clause: `${of} ${is}`, said: { of, is } }
}

const plenty =
  /^(?:есть\s)?(очень\s)?(много|несколько|множество|масса|куча|полно)\s((?:разных\s|удобных\s|интересных\s|полезных\s)?(?:режимов|функций|карманов|карманчиков|отделений|насадок|настроек|цветов|оттенков|места|деталей|наклеек|картинок|иллюстраций|заданий|рецептов|сюжетов|программ|вариантов|кармашков|полочек|отсеков|игр))(?![а-яё])/u
const note =
  /^(?:с|есть)\s((?:легк|приятн|едва\sзаметн|небольш)[а-яё]{2}\s)?(горчинк|кислинк|перчинк|хрустинк)(?:ой|а)(?![а-яё])/u

/** «много режимов», «с лёгкой горчинкой». */
export function readPlenty(clause: string): Praised | undefined {
  const text = plainText(clause).trim().replace(before, '')
  const [, , count, many] = plenty.exec(text) ?? []
  if (many && count === 'несколько') return { clause: `есть несколько ${many}` }
  if (many) return { clause: `${many} много`, said: { of: many, is: 'много' } }
  const tasted = note.exec(text)
  if (!tasted) return undefined
  const light = tasted[1] ? `${/легк/u.test(tasted[1]) ? 'лёгкая' : 'приятная'} ` : ''
  return { clause: `${light}${tasted[2]}а пришлась по вкусу` }
}
