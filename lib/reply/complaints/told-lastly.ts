import type { ReplyItem } from '../analysis'
import { asserted } from '../echo/troubles/asserted'
import { agreed } from '../echo/troubles/trouble'
import { plainText } from '../echo/words/plain'
import type { Told } from '../echo/words/told'
import { genderOf, inCase } from '../product/noun-phrase'
import type { ProductName } from '../product/product-name'
import type { Complaint } from './complaint'
import { toldOf } from './elsewhere'

const better = '(?:лучше|вкуснее|качественнее|удобнее|приятнее|эффективнее)'
/** What tasted of nothing that is eaten, by stem, as it stands after «напоминает». */
const inedible: readonly (readonly [stem: string, name: string])[] = [
  ['мыл(?!ос)', 'мыло'],
  ['трав', 'траву'],
  ['бумаг', 'бумагу'],
  ['картон', 'картон'],
  ['пластилин', 'пластилин'],
  ['резин', 'резину'],
  ['пластик|пластмасс', 'пластик'],
  ['земл', 'землю'],
  ['пес(?:ок|к)', 'песок'],
  ['лекарств', 'лекарство'],
]

/** «Вкус как у мыла»: not what it is, but what it was like. */
const likened: readonly Told[] = inedible.map(
  ([stem, name]): Told => [
    new RegExp(
      `(?<![а-я])(?:(?:по|при)?вкус|послевкус|ешь|едим|пь[ею]|объел|жуешь)[^.!?]{0,40}(?:как|будто|словно|напоминает|похож[а-я]?\\sна)\\s(?:[а-я]{3,14}\\s)?(?:${stem})|(?:как|будто|словно)\\s(?:${stem})[а-я]{0,3}\\s(?:ешь|ем|жуешь|пьешь|пью|наел|объел)`,
      'u',
    ),
    `вкус напоминает ${name}`,
    'taste',
  ],
)

/** Whole sentences of a complaint, told only where nothing else of it was understood. */
const facts: readonly Told[] = [
  [
    /(?:^|[\s:,])ни\s(?:вкуса|запаха|аромата)(?![а-я])[^.!?]{0,60}\sни\s(?:вкуса|запаха|аромата)(?![а-я])/u,
    'вкус и аромат почти не чувствуются',
    'taste',
  ],
  [/(?:^|[\s:,])ни\sвкуса(?![а-я])/u, 'вкус почти не чувствуется', 'taste'],
  [
    /(?:^|\s)как\s(?:просто\s|обычная\s)?вод(?:а|ичка)(?![а-я])/u,
    'консистенция показалась слишком жидкой',
    'quality',
  ],
  [
    /кратн[а-я]{1,4}\sувеличени[а-я]{1,2}\s(?:[а-я]{1,5}\s){0,2}(?:не\sпахнет|нет|не\sвижу)|увеличивает\s(?:всего\s|только\s)?в\s[а-я\d-]{1,9}\sраза?\s(?:не\sбол|макс|от\sсил)|(?<!\d)[1-4]\s?[хx]\sув[ие]л[ие]чени/u,
    'увеличение оказалось слабым',
    'performance',
  ],
  [
    /(?<![а-я])вес\s(?:всего\s|только\s|лишь\s|около\s){0,2}\d{1,4}\s?(?:г|гр|грамм|кг)(?![а-я])/u,
    'вес оказался меньше, чем хотелось',
    'underfill',
  ],
  [
    /(?<![а-я])(?:эт(?:от|а|о|у|и)|так(?:ой|ая|ое|ую|ие)|т(?:от|а|у|о|е))\sже\s[^.!?]{0,60}(?<!\d)\d{2,5}\s?(?:р|руб[а-я]*)(?![а-я])|(?<![а-я])[вн]а?\s[а-я]{4,14}\s(?:он[аио]?|это)\s(?:стоит|стоят)\s\d/u,
    'в другом месте это стоит дешевле',
    'price',
  ],
  [
    /(?:по)?дарить\s(?:так(?:ое|ой|ую|ие)\s)?(?:[а-я]{2,12}\s)?стыдно|стыдно\s(?:[а-я]{2,12}\s)?(?:по)?дарить/u,
    'такое неловко дарить',
    'quality',
  ],
  [
    /недостаточно\sинф[а-я]{3,9}|мало\sинформации|информации\s(?:[а-я]{2,9}\s)?(?:мало|недостаточно|не\sхватает)/u,
    'информации о товаре не хватило',
    'other',
  ],
]

/** «Силиконовые лучше»: other goods, with nothing said against them. */
const outdone = new RegExp(
  `^(?:[а-яa-z-]{1,20}\\s){1,9}${better}(?:\\s(?:однозначно|намного|гораздо|эт(?:их|ого|ой)))?$|^(?:есть\\sи\\s)?лучше\\s[а-яa-z]{4,20}(?:\\sберите)?$|понравил(?:ся|ась|ось|ись)\\s(?:намного\\s)?больше,?\\s?(?:вкуснее)?$`,
  'u',
)
/** Hoped, wished or said of these very goods. */
const hoped = /(?<![а-я])(?:ожидал|думал|надеял|хотел|буд[еу]т|бы(?![а-я]))/u
const notOthers =
  /(?<![а-я])(?:был|стал|не(?![а-я])|эт(?:от|а|о|и)(?![а-я])|чем(?![а-я])|ваш|ничего|чуть|только|раньше|[а-я]{2,14}[аеияыу]ть(?:ся)?(?![а-я]))/u

const lost: Told = [outdone, 'сравнение вышло не в нашу пользу', 'quality']
const outdoneIn = (sentence: string) =>
  !hoped.test(sentence) &&
  partsOf(sentence).some((part) => outdone.test(part) && !notOthers.test(part))

/** Nothing out of the common, said of the whole. */
const ordinary =
  /ничего\s(?:не\s?)?(?:особенного|обычного|интересного|сверхъестественного|выдающегося)(?![а-я])|^(?:это\s)?(?:просто\s)?сам(?:ый|ая|ое|ые)\sобычн(?:ый|ая|ое|ые)(?![а-я])|^это\s(?:просто\s)?обычн(?:ый|ая|ое|ые)\s[а-я]{3,14}/u

const sentencesOf = ({ text = '', cons = '' }: ReplyItem, read = asserted) =>
  [cons, text]
    .flatMap((part) => read(part.slice(0, 800)).split(/[.!?;\n…]+|\p{Extended_Pictographic}/u))
    .map((sentence) => plainText(sentence).trim())

const partsOf = (sentence: string) => [
  ...new Set([sentence, ...sentence.split(/,\s?|[()]|\s(?:но|а)\s/u).map((part) => part.trim())]),
]

/** What a sentence under few stars says, where nothing else of the review was understood. */
export function toldLastly(item: ReplyItem): Complaint[] {
  if ((item.rating ?? 3) > 3) return []
  const clauses = sentencesOf(item).flatMap(partsOf)
  const told = (clause: string) => facts.find(([pattern]) => pattern.test(clause))
  const raw = sentencesOf(item, (part) => part)
  const [, clause, topic = 'quality'] =
    firstOf(raw, (said) => likened.find(([pattern]) => pattern.test(said))) ??
    firstOf(clauses, told) ??
    firstOf(sentencesOf(item), (said) => (outdoneIn(said) ? lost : undefined)) ??
    []
  return clause ? [toldOf(clause, topic)] : []
}

/** What is first made of any of the words. */
function firstOf<One>(
  all: readonly string[],
  made: (said: string) => One | undefined,
): One | undefined {
  for (const said of all) {
    const one = made(said)
    if (one) return one
  }
  return undefined
}

/** «Ничего особенного», where it is all that is said. */
export function ordinaryIn(item: ReplyItem, { noun }: ProductName): Complaint[] {
  if ((item.rating ?? 3) > 3 || !sentencesOf(item).some((sentence) => ordinary.test(sentence)))
    return []
  const gender = noun ? genderOf(noun) : 'f'
  const such = agreed('<самым обычным/самой обычной/самым обычным/самыми обычными>', gender)
  const name = noun ? inCase(noun, 'nom') : 'покупка'
  return [toldOf(`${name} ${agreed('<показался>', gender)} [вам|тебе] ${such}`, 'quality')]
}
