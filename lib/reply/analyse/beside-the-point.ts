import { isSupposedHarm } from '../echo/troubles/harms'
import type { LabelledClause } from './fields'
import type { Statement } from './statements'

const normsOf = ({ words }: LabelledClause) => words.map(({ norm }) => norm).join(' ')

/** «нас мучают колики, решили попробовать грелку»: what it was bought against. */
const ailsBefore =
  /(?:^| )(?:нас|меня|сына|дочку|дочь|ребенка|малыша|мужа|маму) (?:[а-я]+ ){0,2}(?:муча[юл]|мучил|замучил|беспоко)|(?:^| )(?:мучают|мучали|мучили|замучили) (?:[а-я]+ ){0,2}(?:колик|боли|прыщ|отек|аллерг|изжог)/u
/** «упаковка с контролем вскрытия»: nobody has opened it. */
const sealed = /(?<!нет |без |наруш[а-я]{2,5} )контрол[а-я]{1,3} (?:перв[а-я]+ )?вскрыти/u
/** «Приятно, что сразу одобрили возврат»: the word alone blames nothing. */
const gladly =
  /^(?:и )?(?:очень |так )?(?:приятно|здорово|радует|порадовало|спасибо|хорошо) что(?: |$)/u
/** «камера не передаёт этой прелести»: it is even better. */
const beyondPicture =
  /(?:^| )(?:камер|фото|видео|снимо?к|картинк|слов|телефон)[а-я]* (?:[а-я]+ )?не (?:[а-я]+ )?переда[а-я]+ (?:(?:вс(?:ей|ю|его|ех)|эту|этой|ее|его|такую) ){0,2}(?:красот|атмосфер|прелест|волшебств|маги[юи]|эффект|блеск|сияни|яркост|великолепи)/u

const skin =
  /(?:^| )(?:кож[аеиу]|лиц[ое]|волос[ыа]?|волосики|руки|ручки|ноги|ножки|пятки|пяточки|губы|ногти)(?: |$)/u
const cloth = /ткан|материал|пластик|подклад|мех(?![а-я])|флис|хлоп|замш/u
/** «кожа после неё гладкая, приятная на ощупь»: no word about what the goods are made of. */
export const isOfSkin = (
  { topic, clause }: Statement,
  clauses: readonly LabelledClause[],
): boolean => {
  if (topic !== 'material' || cloth.test(normsOf(clause))) return false
  const before = clauses
    .filter(({ sentence, start }) => sentence === clause.sentence && start < clause.start)
    .at(-1)
  return skin.test(normsOf(clause)) || (before !== undefined && skin.test(normsOf(before)))
}

/** «или склад неаккуратно привёз, или продавец плохо упаковал»: a guess at whose fault it was. */
const guessedFault =
  /^(?:или|либо|то ли|толи|возможно|видимо|наверно[а-я]?|может) (?:это )?(?:вб|wb|вайлдберри[а-я]{1,2}|озон|ozon|склад[а-я]{0,2}|продав[а-я]{2,3}|курьер[а-я]{0,2}|почта|доставк[а-я]|магазин) /u

/** «ребёнок с аллергией», «сын – аллергик»: of whom it is for, and no harm that it did. */
const ofWhom =
  /(?:^| )(?:спас(?:аюсь|аемся|ает|ают|ла|ло|ли)|выручает|выручают|помогает|помогают) (?:от|при) |^при (?:[а-я]+ )?(?:бол[яи]|отравлени|изжог|поносе|тошнот|диаре)|(?:^| )(?:с|при|у) (?:[а-я]+ )?(?:аллерги(?:ей|ком|ками|ка|ков|и)|атопическ[а-я]{2,3}|дерматит(?:ом|е)|экземой)(?: |$)|(?:^| )(?:аллергик[а-я]{0,3}|склон[а-я]{2,4} к (?:аллерг|отек|сухост|высып|раздраж)[а-я]+)(?: |$)/u
const happened = /(?:^| )(?:появ|нач|пош|вы[зл]|стал|после|от)[а-я]*(?: |$)/u
/** «утюг скользит как по маслу», «блины отлетают»: just what it is for. */
const ofPicture =
  /(?:^| )(?:фото|видео|снимк[а-я]{1,2}|картинк[а-я]{1,2}) без (?:фильтр|обработ|ретуш|вспышк)/u
const asItIsFor =
  /(?:^| )сколь[зж][а-я]{2,4} (?:[а-я]+ ){0,2}(?:как по маслу|по ткани|легко|плавно|идеально|отлично|хорошо|прекрасно)(?: |$)|(?:^| )(?:легко|плавно|отлично|хорошо|идеально|прекрасно) (?:[а-я]+ )?скользит(?: |$)|(?:^| )(?:блин|блинчик|оладь|оладуш|сырник|вафл|котлет|яичниц|омлет|лед)[а-я]{0,3} (?:[а-я]+ ){0,2}(?:отлета|отстает|отстают|сам[аи]? )/u
/** «Три звезды только за аромат»: what the stars are given for is what was good. */
const starsFor =
  /^(?!.*(?:плох|ужас|отсутств|брак|слаб|долг|обман|недостат|неполн|гряз|рван|мят|сн[яи]|минус|уб[ри]|скин|цен|качеств|(?:^| )(?:не|нет|без|то)(?: |$))).*(?:^| )(?:зв[её]зд(?:ы|очки|очек)?|балла|тройка|четв[её]рка) (?:(?:только|лишь|исключительно|именно) )?за /u

/** Whether a clause in plain words blames nothing of these goods, whatever word in it was heard. */
export const isBesideThePoint = ({ topic, guess }: Statement, said: string): boolean =>
  (topic === 'health' && isSupposedHarm(said)) ||
  (topic === 'health' && ofWhom.test(said) && !happened.test(said)) ||
  (guess === true && gladly.test(said)) ||
  [beyondPicture, ailsBefore, sealed, guessedFault, asItIsFor, ofPicture, starsFor].some(
    (pattern) => pattern.test(said),
  )
