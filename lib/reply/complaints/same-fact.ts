import { rememberedLately } from '@/lib/text/remembered'
import { stem } from '@/lib/text/stem'
import { plainText, wordsOf } from '../echo/words/plain'

/** One fact in several words, in plain text: «фильтры порвались» and «бумага не выдержала» are one trouble. */
const facts: readonly RegExp[] = [
  /протек|подтек|вытек|пролил|вылил|(?<![а-я])(?:течет|текут)|протеч/u,
  /неисправ|брак|с дефектом|прослуж|ненадолго/u,
  /результат|эффект|пользы от покупки|не помог|не подейств|не справ|справиться/u,
  /недомога|живот|тошн|рвот|отрав/u,
  /не\s?держ|плохо держ|сполз|съезж|соскальз/u,
  /держал[а-я]{1,4} (?:так )?недолго|облез|слез(?!ы)|отслоил|слетел/u,
  /крут|враща/u,
  /ждать|задерж|опозда|позже обещ|шел так долго/u,
  /взош|всход|пророс|не ожил|остались лежать/u,
  /запах|аромат|пахн/u,
  /вкус/u,
  /горч|горьк/u,
  /просроч|срок годности|испорт|прокис|протух|сверну|расслои|несвеж|прогоркл|плесен/u,
  /размер|маломер|большемер|(?<![а-я])(?:мал[аоы]?|велик[аои]?|(?:мал|велик|больш)[ое]ват[а-я]{0,3}|(?:меньше|больше) ожидаемого)(?![а-я])/u,
  /задерж|опозда|ждать .{0,30}(?:долго|дольше|дн|недел|месяц)|доставка (?:заняла|шла|длилась)|ждать .{0,20}пришлось/u,
  /цвет|оттен/u,
  /меньше (?:положенн|обещанн|,)|неполн|недоста|не хватил|не оказалось/u,
  /качеств/u,
  /(?:своих|потраченных) денег|завышен|дорог/u,
  /не т(?:от|а|о|е) |другой товар|вместо/u,
]

/** What happens to many parts is one fact only of one thing, or of what has no name: «материал порвался». */
const ofOnePart: readonly RegExp[] = [
  /(?<![а-я])(?:по|разо?|про|на)?рва(?:л|н)|рвет|рвут|не выдерж|развал|расход|разош|разлез/u,
  /слома|развал|отлет|отвал|отош|отклеи|трес|разбил|не\s(?:всегда\s)?работа|перестал|не включа|выш(?:ел|ла|ло|ли) из строя|прослуж/u,
]
const unnamed =
  /^(?:материал|бумага|ткань|покупка|товар|изделия|изделие|вещь|вам попался)(?![а-я])/u

/** Words by which anything is told: two clauses that share one do not repeat each other. */
const anyWord =
  /^(?:оказа|показа|приш|пришел|доеха|доставл|ожида|быстр|сраз|слишк|совсем|очен|почт|покупк|товар|вещ|издел|экземпляр|заказ|внутр|больш|меньш|такой|такая|такие|нескольк|через|после|своих|стоящ|вышл|получил|ваш|вмест|плати|платн|приход)/u
const tellingStems = rememberedLately((clause: string): readonly string[] =>
  wordsOf(clause)
    .flatMap((word) => (word.length > 3 && !anyWord.test(word) ? [stem(word)] : []))
    .filter(({ length }) => length > 3),
)

/** Which of the facts a clause says. */
const factsIn = rememberedLately(
  (clause: string): ReadonlySet<RegExp> =>
    new Set([...facts, ...ofOnePart].filter((fact) => fact.test(clause))),
)

/** «качество» and «качественный», «доставка» and «доставили» are one root. */
function areOneRoot(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 4 && long.startsWith(short.slice(0, Math.max(5, short.length - 1)))
}

/** «звука нет» of what broke: how that shows. */
const broken = /слома|перестал[аио]? работать|(?<![а-я])не (?:работа|включа)|из строя/u
const silent = /^(?:звука|света|сигнала|изображения|картинки) нет$/u

const headOf = (clause: string) => clause.split(' ')[0] ?? ''
/** A clause without the thing that it is of, wherever it stands: «при отжиме машина стучит». */
const without = (clause: string, thing: string) =>
  clause
    .split(' ')
    .filter((word) => word !== thing)
    .join(' ')

/**
 * Whether a clause says a fact, or a word that tells something, which another said. `shared`: what both are about is said
 * once, and no repetition.
 */
export function saysAgain(clause: string, before: string, shared: boolean): boolean {
  const thing = headOf(before)
  // «вкус и запах разочаровали» after «запах оказался неприятным».
  if (clause.includes(` и ${thing} `) || before.includes(` и ${headOf(clause)} `)) return true
  const one = shared && clause.split(' ').includes(thing)
  const [next = '', said = ''] = [clause, before].map((text) =>
    plainText(one ? without(text, thing) : text),
  )
  const inBoth = (fact: RegExp) => factsIn(next).has(fact) && factsIn(said).has(fact)
  if (next === said || facts.some(inBoth) || (silent.test(next) && broken.test(said))) return true
  if (
    (one || [clause, before].some((text) => unnamed.test(plainText(text)))) &&
    ofOnePart.some(inBoth)
  )
    return true
  const known = tellingStems(said)
  return tellingStems(next).some((stem) => known.some((other) => areOneRoot(stem, other)))
}
