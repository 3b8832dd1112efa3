import { isSaidOf, pastOf, presentOf } from '@/lib/text/grammar'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { withYo } from '../words/common-words'
import { plainText, wordsOf } from '../words/plain'
import type { Praised } from './praised'

/** What goods are bought to rid one of, in the accusative. */
const evils =
  'отёчность|отёки|сухость|шелушение|шелушения|воспаление|воспаления|прыщи|прыщики|покраснение|покраснения|раздражение|зуд|перхоть|чёрные точки|комедоны|высыпания|пигментацию|пятна|пятно|разводы|налёт|накипь|ржавчину|жир|нагар|грязь|пыль|плесень|засор|засоры|желтизну|усталость|напряжение|морщины|морщинки|мешки под глазами|круги под глазами|синяки под глазами|стянутость|катышки|шерсть|ворсинки|волоски|мозоли|натоптыши|трещины|статику|пушистость|запах|запахи|неприятный запах|неприятные запахи|посторонние запахи|боль|тяжесть в ногах'
/** What one may fall ill with: it is only ever told to be gone. */
const ailments =
  'изжога|сыпь|вздутие|бессонница|судороги|тошнота|акне|грибок|герпес|диатез|опрелости|угри|трещинки|кашель'
const plainEvils = evils.replaceAll('ё', 'е')
/** Many of them: «столько грязи вытянул». */
const ofMany = 'черных точек|прыщей|пыли|грязи|катышков|налета|накипи|жира|комедонов'
const rids =
  'убирает|убирают|убрал|убрала|убрало|убрали|снимает|снимают|снял|сняла|сняло|сняли|удаляет|удаляют|удалил|удалила|удалило|удалили|выводит|выводят|вывел|вывела|вывело|вывели|устраняет|устраняют|устранил|устранила|устранило|устранили|отмывает|отмывают|отмыл|отмыла|отмыло|отмыли|отстирывает|отстирывают|отстирал|отстирала|отстирало|отстирали|очищает|очищают|успокаивает|успокаивают|успокоил|успокоила|успокоило|успокоили|уменьшает|уменьшают|уменьшил|уменьшила|уменьшило|уменьшили|вытягивает|вытягивают|вытянул|вытянула|вытянули|вытаскивает|вытаскивают|вытащил|вытащила|вытащили|нейтрализует|нейтрализуют|растворяет|растворяют|растворил|растворила|растворили'
const how =
  '(?:(?:очень|реально|действительно|отлично|хорошо|прекрасно|быстро|легко|моментально|мгновенно|идеально|классно|супер|даже|все|вс[юе]|почти все|за неделю|за ночь|с первого раза|сразу)\\s){0,3}'
const after =
  '(?:\\s(?:за\\s(?:ночь|неделю|минуту|час|пару\\sминут|один\\sраз)|с\\sпервого\\sраза|на\\sраз|на\\sура|отлично|хорошо|быстро|легко))?'
const verbFirst = new RegExp(
  `(?<![а-я])(?<!не\\s)(${rids})\\s${how}(?:${plainEvils})(?:\\sи\\s(?:${plainEvils}))?${after}(?![а-я])`,
  'u',
)
const evilFirst = new RegExp(
  `(?<![а-я])((?:${plainEvils})(?:\\sи\\s(?:${plainEvils}))?)\\s(${how})(${rids})(${after})(?![а-я])`,
  'u',
)
const much = '(?:столько|много|сколько|кучу|все|немало|тонну)'
const manyGone = new RegExp(
  `(?<![а-я])(?:${much}\\s(?:${ofMany})\\s(?:${rids})|(?:${rids})\\s(?:вс[юе]\\s)?${much}\\s(?:${ofMany}))(?![а-я])`,
  'u',
)
/** «прыщи прошли», «пятна отстирались»: gone by itself, as the buyer tells it. */
const wentAway = new RegExp(
  `(?<![а-я])((?:${plainEvils.replaceAll('ую|', 'ая|').replaceAll('ию|', 'ия|')})\\s(?:(?:почти\\s)?(?:все|полностью|совсем|сразу|быстро|легко|сам[аои]?)\\s){0,2}(?:выход[ия]т|отход[ия]т|вышл[аои]|ушл[аои]|ушел|прош[её]л|прошл[аои]|исчез(?:ла|ло|ли)?|пропал[аои]?|отстирал(?:ся|ась|ось|ись)|отмыл(?:ся|ась|ось|ись)|отошл[аои]|сошл[аои]))(?![а-я])`,
  'u',
)
/** «прошла изжога»: the same, the verb first. */
const goneFirst = new RegExp(
  `(?<![а-я])(прош[её]л|прошл[аои]|исчез(?:ла|ло|ли)?|ушел|ушл[аои]|пропал[аои]?|сошл[аои])\\s(?:вс[еяю]\\s|совсем\\s|полностью\\s)?(${ailments}|${plainEvils.replaceAll('ую|', 'ая|').replaceAll('ию|', 'ия|')})(?![а-я])`,
  'u',
)
const ailing = new RegExp(
  `(?<![а-я])(${ailments})\\s(прошл[аои]|прошел|исчезл[аои]|ушл[аои])(?![а-я])`,
  'u',
)
const bodies =
  'кожа(?:\\s(?:лица|рук|тела|головы))?|волосы|руки|губы|лицо|ногти|пятки|ресницы|кудри|цвет\\sлица|поры|белье|шерсть'
const better =
  '(?:мягче|нежнее|чище|ровнее|светлее|глаже|крепче|гуще|свежее|здоровее|пышнее|послушнее|увлажненнее|белее)|(?:мягк|гладк|шелковист|увлажненн|нежн|бархатн|бархатист|чист|здоров|послушн|блестящ|жив|эластичн|упруг|ровн|шелков|крепк|густ|пышн|свеж|белоснежн|сияющ)(?:ой|ими|ыми|им|ым|ей)'
const became = new RegExp(
  `(?<![а-я])((?:${bodies})\\s(?:(?:после\\s(?:нее|него|них|применения|мытья|стирки))\\s)?(?:становится|становятся|стала|стал|стало|стали|стало)\\s(?:(?:намного|гораздо|заметно|очень|реально|более)\\s)?(?:${better})(?:\\sи\\s(?:${better}))?)(?![а-я])`,
  'u',
)
const doubted =
  /(?<![а-я])(?:не|нет|ни|если|бы|чтобы|но|хотя|только|пока|немного|чуть|слегка|плохо|слабо|раньше|должн[а-я]+|обеща[а-я]+|обещ[а-я]+|надеюсь|возможно|может|вроде|якобы|другой|другая|другое)(?![а-я])/u

const yo = new Map(
  evils
    .split(/[|\s]/u)
    .flatMap((word) => (word.includes('ё') ? [[word.replaceAll('ё', 'е'), word]] : [])) as [
    string,
    string,
  ][],
)
const spelt = (words: string) =>
  wordsOf(words)
    .map((word) => yo.get(word) ?? withYo(word))
    .join(' ')

/** The deed as it is told: the verb, and the whole with the verb first. */
function deedIn(text: string): { verb: string; is: string; evil?: string } | undefined {
  const first = verbFirst.exec(text)
  if (first) return { verb: first[1] ?? '', is: spelt(first[0]) }
  const last = evilFirst.exec(text)
  const [, evil = '', manner = '', verb = '', so = ''] = last ?? []
  return last ? { verb, is: spelt(`${manner}${verb} ${evil}${so}`), evil: spelt(evil) } : undefined
}

/** Whether a clause, in plain text, tells that an evil is gone: its words are no complaint. */
export const isRidding = (text: string): boolean =>
  !doubted.test(text) &&
  [verbFirst, evilFirst, manyGone, wentAway, goneFirst, ailing].some((pattern) =>
    pattern.test(text),
  )

/** «убирает отёчность», «сухость убрал»: what evil the goods rid the buyer of; «кожа стала мягче»: what came of it. */
export function readEffect(clause: string, { noun }: ProductName): Praised | undefined {
  const text = plainText(clause).trim()
  if (doubted.test(text)) return undefined
  const [, left = '', evilGone = ''] = goneFirst.exec(text) ?? []
  if (evilGone) return { clause: spelt(`${evilGone} ${left}`) }
  const gone = ailing.exec(text)?.[0] ?? wentAway.exec(text)?.[1] ?? became.exec(text)?.[1]
  if (gone) return { clause: spelt(gone) }
  if (manyGone.test(text)) return { clause: 'результат заметен' }
  const deed = deedIn(text)
  if (!deed) return undefined
  const { verb, is, evil } = deed
  if (noun && isSaidOf(verb, genderOf(noun))) {
    const of = inCase(noun, 'nom')
    return { clause: `${of} ${is}`, said: { of, is } }
  }
  if (presentOf(verb) === 'singular' && !noun)
    return { clause: `средство ${is}`, said: { of: 'средство', is } }
  const done = pastOf(verb) && infinitives.find(([past]) => past.test(verb))?.[1]
  return done && evil ? { clause: `${evil} удалось ${done}` } : undefined
}

const infinitives: readonly (readonly [RegExp, string])[] = [
  [/^убра/u, 'убрать'],
  [/^снял/u, 'снять'],
  [/^удали/u, 'удалить'],
  [/^выве/u, 'вывести'],
  [/^отмы/u, 'отмыть'],
  [/^отстира/u, 'отстирать'],
  [/^вытян/u, 'вытянуть'],
  [/^вытащ/u, 'вытащить'],
]
