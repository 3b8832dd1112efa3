import type { ProductKind } from '../things/thing'
import type { AskedCase } from './ask'

/** What is bought, and what is said of it. */
type Bought = Pick<AskedCase, 'kind' | 'text'>

/** What is bought, by its kind, and where the kind is not known by the buyer's own words. */
const isKind = ({ kind, text }: Bought, kinds: readonly ProductKind[], words: RegExp): boolean =>
  kind ? kinds.includes(kind) : words.test(text)

const eaten =
  /урбеч|(?<![а-я])(?:паст[аыуе]|чай|чая|чаю|кофе|молок[оау]|мук[аиу]|мед[ау]?|орех[а-я]{0,2}|шоколад[а-я]{0,2}|конфет[а-я]{0,2}|печень[а-я]|какао|сахар[ау]?|сироп[а-я]{0,2}|варень[а-я]|джем[а-я]{0,2}|круп[аыу]|сыр[ау]?|финик[а-я]{0,2}|батончик[а-я]{0,2}|напит[а-я]{2,3}|соус[а-я]{0,2}|приправ[а-я]|спец[а-я]{2}|корм[а-я]{0,2}|протеин[а-я]{0,2}|коллаген[а-я]{0,2}|витамин[а-я]{0,2}|капсул[а-я]{0,2}|таблет[а-я]{2})(?![а-я])|вкус(?!н[а-я]{1,2}\sупаков)|съедоб|(?<![а-я])пить(?![а-я])|есть\sнельзя|(?<![а-я])съе[дл]/u
const applied =
  /(?<![а-я])(?:крем|шампун|бальзам|сыворотк|патч|скраб|гел[ьяюе]|тоник|лосьон|помад|туш[ьи]|пудр|лак[а-я]{0,2}(?![а-я])|дух[иов]|парфюм|дезодорант|ногт|ногот|маникюр|баз[аыуе](?![а-я])|топ(?:а|ом)?(?![а-я])|мыл[оау]|пилинг|молочк|аромат|флакон|тюбик|увлажн|кож[аиуе](?![а-я])|волос)|(?<![а-я])маск[аиуе](?![а-я])/u
const worn =
  /маломер|большемер|(?<![а-я])(?:носи|надел|одел|надева|одева|пример|рост[а-я]{0,2}(?![а-я])|рукав|тали[ия]|бедр|стоп[аыуе]|плеч|груд|футболк|плать|брюк|джинс|юбк|куртк|кофт|рубашк|костюм|пижам|шорт|штан|шапк|кроссовк|ботин|туфл|сапог|тапк|кольц|перчатк|носк[иов]|(?:широк|узк|полн)[а-я]{2}\sног)/u
const shoed =
  /(?<![а-я])(?:обув|кроссовк|ботин|туфл|сапог|тап(?:оч)?к|босонож|сандал|кед[ыов]|стельк|стоп[аыуе]|подъем|(?:широк|узк|полн)[а-я]{2}\sног)/u
const driven =
  /не\sвключ|не\sзаряж|не\sзапуск|не\sсвет|не\sработа|перестал[аио]?\s(?:работать|включаться|заряж)|сгорел/u

export const isFood = (asked: Bought) => isKind(asked, ['food', 'supplement', 'pets'], eaten)
export const isCosmetics = (asked: Bought) => isKind(asked, ['cosmetics'], applied)
/** Food that nobody would call a meal. */
export const isSupplement = (asked: Bought) =>
  isKind(
    asked,
    ['supplement'],
    /(?<![а-я])(?:витамин|капсул|таблет|коллаген|бад(?:а|ы|ом)?(?![а-я]))/u,
  )
/** What comes in a jar, a tube or a pack with a date on it. */
export const isPacked = (asked: Bought) =>
  isKind(asked, ['food', 'supplement', 'cosmetics'], eaten) || isCosmetics(asked)
export const isWorn = (asked: Bought) =>
  isKind(asked, ['clothes', 'underwear', 'shoes', 'jewelry'], worn)
export const isShoes = (asked: Bought) => isKind(asked, ['shoes'], shoed)
export const isDevice = (asked: Bought) =>
  isKind(asked, ['electronics', 'appliance', 'tools', 'toys', 'auto'], driven) &&
  (asked.kind !== undefined || !isPacked(asked))
/** Bought for a child. */
export const isChilds = ({ text }: Bought) =>
  /(?<![а-я])(?:ребен|детск|дочк|дочер|сын(?![а-я]{3})|внук|внуч|малыш)/u.test(text)
