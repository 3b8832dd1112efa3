import { masculine } from '@/lib/text/adjective'
import { adjectiveOf, isAdjective, isGenitive, nominativeOf } from '@/lib/text/grammar'
import { declineAdjective, type Gender } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import { agreed } from '../troubles/trouble'
import { withYo } from '../words/common-words'
import { opened } from '../words/opening'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'

const picture = /фот|картин|изображ|рисунк|видео|реклам/u
const card = /описан|карточк|заявлен|характеристик|указан|написан|обещан/u
/** What a buyer looks at before he buys: where it ends, with the goods that it shows. */
const source =
  '(?:фото[а-я]*|фотк[а-я]+|картин[а-я]+|изображени[а-я]+|рисунк[а-я]+|видео|реклам[а-я]+|описани[а-я]+|карточк[а-я]+|заявленн[а-я]+|заявлено|характеристик[а-я]+|указанн[а-я]+|указано|написано|обещано|сайте)(?:\\s(?:в\\s|на\\s)?(?:товара|сайте|сайта|карточке|карточки|описании|продавца|упаковке|рекламе))?'
const degree =
  '(?:(?:совсем|совершенно|абсолютно|вообще|сильно|очень|немного|чуть|слегка|полностью|никак|категорически|конкретно|в\\sкорне|просто|явно|заметно)\\s)*'
const link = '(?:(?:оказал|пришл?|приехал|прислал)(?:[аои]|ел|ся|ась|ось|ись)?\\s)?'

const differs: readonly RegExp[] = [
  // «цвет не такой сочный, как на фото»
  new RegExp(
    `^(.{0,40}?)\\s?${link}${degree}не\\s(?:так(?:ой|ая|ое|ие|ого|им)|т(?:от|а|о|е)(?:\\s(?:самый|самая|самое|самые))?)(?:\\s(цвет[а-я]{0,2}|[а-я]{4,16}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)))?,?\\s(?:как(?:ой|ая|ое|ие)?|что|чем)\\s(?:на|в|было\\sна|был[аои]?\\sна|изображен[аоы]?\\sна|представлен[аоы]?\\sна|показан[аоы]?\\sна)?\\s?${source}$`,
    'u',
  ),
  // «коробка не как на фото»
  new RegExp(`^(.{0,40}?)\\s?${link}${degree}не\\s(?:так,?\\s)?как\\s(?:на|в)?\\s?${source}$`, 'u'),
  // «ткань не соответствует описанию», «оттенок отличается от того, что на картинке»
  new RegExp(
    `^(.{0,40}?)\\s?${link}${degree}(?:не\\s${degree}(?:соответству(?:ет|ют)|совпада(?:ет|ют)|похож[аеи]?)|отлича(?:ет|ют)ся|отличал(?:ся|ась|ось|ись)|расход[ия]тся)\\s${degree}(?:с\\s|от\\s|на\\s)?(?:(?:то(?:го|му|м|т)?,?\\s(?:что|котор[а-я]+|как(?:ой|ая|ое|ие))|цвет[а-я]{1,2}|оттенк[а-я]{1,2}|вид[а-я]?)\\s)?(?:(?:представлен|изображен|показан|указан|заявлен|был)[аоы]?\\s)?(?:на\\s|в\\s|с\\s)?(?:(?:вашем|вашему|данному|своему|этому|самому)\\s)?${source}$`,
    'u',
  ),
]

/** What is said of the card or its picture itself. */
const ofCard =
  /(?:^|\s)(?:несоответстви[ея]\s(?:с\s)?(?:фото|картин|описани|заявлен)|(?:пропорции|размеры|масштаб)\s(?:на\s)?(?:фото|картинк)[а-я]*\s(?:[а-я]+\s)?не\sсоблюд|а\sне,?\sкак\s(?:заявлен|указан|обещан|написан|в\sописани)|(?:фото[а-я]*|картинк[аи]|описани[ея]|характеристик[аи])\s(?:[а-я]+\s){0,2}(?:не\sсоответству(?:ет|ют)\s(?:действительн|реальн|товару|тому|содержи)|вр[еу]т|обманыва|лжет|далек[аои]?\sот\s(?:действительн|реальн)))/u

/** «на фото выглядит ярче»: how it looks there, and so not here. */
const looksThere =
  /^на\s(?:фото[а-я]*|картинк[а-я]+|видео|сайте)\s(?:[а-я]+\s)?(?:выгляд|смотр[ия]|казал|показ|был|ярче|красив|лучше|больше|плотн|кажет)/u

/** The thing of which it is said, in the nominative, with its adjectives and what hangs on it. */
function named(head: string, product: ProductName): { name: string; gender: Gender } | undefined {
  const words = wordsOf(head).filter((word) => !/^(?:сам[аои]?|но|и|а|по|факту|товар)$/u.test(word))
  if (words.length === 0) {
    const { noun } = product
    return noun
      ? { name: inCase(noun, 'nom'), gender: genderOf(noun) }
      : { name: 'товар', gender: 'm' }
  }
  if (words.length > 3 || !isWellKnown(words)) return undefined
  const at = words.findIndex((word) => !isAdjective(word) || findThings([word]).length > 0)
  const noun = words[at] ?? ''
  const [known] = findThings([noun])
  const forms = known && (known.plural ? known.thing.plural : known.thing.singular)
  const gender =
    known && forms?.nom.replaceAll('ё', 'е') === noun
      ? known.plural
        ? 'pl'
        : known.thing.gender
      : nominativeOf(noun)[0]
  const isPhrase =
    words.slice(0, at).every((word) => adjectiveOf(word) === gender) &&
    words.slice(at + 1).every(isGenitive)
  return gender && isPhrase && !picture.test(noun) && !card.test(noun)
    ? { name: words.map(withYo).join(' '), gender }
    : undefined
}

/**
 * «Цвет совсем не как на фото», «Ткань не соответствует описанию» as «цвет оказался не таким, как на фото»: how a thing
 * differs from what the buyer saw before, with no word of whose fault that is. Nothing for any other clause.
 */
function unlikeShown(quote: string, product: ProductName): string | undefined {
  const said = quote
    .replace(/(?<=[а-я])-(?=не\s)/u, ' ')
    .replace(
      /^(?:прислал[аи]|привезл[аи]|пришел|пришла|пришло|пришли|получила?)\s(?=[а-я]{3,}\sне\s)/u,
      '',
    )
  if (ofCard.test(said))
    return picture.test(said) && !card.test(said)
      ? 'фото разошлось с действительностью'
      : ofAnything
  if (looksThere.test(said)) return differing(named('', product), undefined, said)
  for (const pattern of differs) {
    const [whole, head = '', adjective] = pattern.exec(said) ?? []
    if (whole === undefined) continue
    return differing(named(head, product), adjective, whole.slice(head.length))
  }
  return undefined
}

function differing(
  thing: { name: string; gender: Gender } | undefined,
  adjective: string | undefined,
  shown: string,
): string | undefined {
  if (!thing) return undefined
  const { name, gender } = thing
  const where = picture.test(shown) ? 'на фото' : card.test(shown) ? 'в описании' : 'на сайте'
  const how = adjective && adjectiveOf(adjective) && masculine(adjective)
  const such = agreed('<таким/такой/таким/такими>', gender)
  return `${name} ${agreed('<оказался>', gender)} не ${such}${how ? ` ${declineAdjective(how, gender, 'ins')}` : ''}, как ${where}`
}

const original = /оригинал/u
const unlikeIt =
  /(?<![а-я])(?:не\s(?:[а-я]+\s)?похож|ничего\s(?:общего|похожего|близко)|близк[а-я]+\s(?:к|с|и\s?не)|(?:и\s)?близко\s(?:не|ничего)|далек|даже\sрядом|рядом\sне|не\sнапоминает|сходства)/u

/** «Ничего общего с оригиналом»: told as the buyer’s impression, for whether it should be like it nobody knows. */
const unlikeOriginal = (quote: string): string | undefined => {
  const said = quote
  return original.test(said) && unlikeIt.test(said)
    ? 'сходства с оригиналом не почувствовалось'
    : undefined
}

/** What says of no thing in particular that it is other than the card. */
const ofAnything = 'описание разошлось с действительностью'
/** «Цвет не соответствует картинке» read as a word of the card: told of the thing that it names. */
export const ofItsThing = (clause: string, said: string, product: ProductName): string => {
  const told = clause === ofAnything ? unlike(said, product) : undefined
  return told && !told.startsWith('товар ') ? told : clause
}

/** The same of a quotation or of that part of it which says so. */
export function unlike(quote: string, product: ProductName): string | undefined {
  for (const part of [quote, ...quote.split(/,\s(?:но\s)?(?!как|что|чем|а\sне)/u)]) {
    const said = plainText(opened(part))
    const clause = unlikeOriginal(said) ?? unlikeShown(said, product)
    if (clause) return clause
  }
  return undefined
}
