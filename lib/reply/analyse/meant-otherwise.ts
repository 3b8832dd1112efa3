import { isRidding } from '../echo/praise/effects'
import { untreated } from '../echo/troubles/untreated'
import type { TopicId } from '../topic'
import { isBesideThePoint, isFearGone, isOfSkin, isRemedy } from './beside-the-point'
import type { LabelledClause } from './fields'
import { isMerit } from './merit'
import type { Statement } from './statements'

const pack = '(?:пакет|короб|упаков|футляр|чехл|мешоч|тубус)'
const packInstead = new RegExp(`вместо\\s(?:[A-Za-zЀ-ӿ]{3,14}\\s)?${pack}`, 'u')
const matter =
  '(?:хлоп|кож|состав|шелк|льн|лен(?![A-Za-zЀ-ӿ])|шерст|материал|ткан|натурал|золот|серебр)'
const liesOfMatter = new RegExp(
  `(?:вр[еу]т|обман)[A-Za-zЀ-ӿ]{0,6}\\s(?:[A-Za-zЀ-ӿ]{2,12}\\s)?(?:про|насчет|о|об|с)\\s(?:[A-Za-zЀ-ӿ]{3,14}\\s)?${matter}`,
  'u',
)
/** «после заплыва в пресном озере»: no word about a taste. */
const freshWater = /пресн[а-я]{2,3}\s(?:вод|озер|водоем)/u

const ofOrder: readonly (readonly [RegExp, TopicId])[] = [
  [/качеств[а-я]* (?:[а-я]+ )?(?:доставк|логистик|перевозк)/u, 'delivery'],
  [/качеств[а-я]* (?:[а-я]+ )?(?:обслуживани|сервис|работы (?:склад|пункт|пвз|вб|wb))/u, 'service'],
  [/качеств[а-я]* (?:[а-я]+ )?упаков/u, 'packaging'],
]

/** «гуще, чем у другой фирмы»: compared, and not sent instead. */
const thanOther =
  /(?:^| )чем (?:у |в |от )?(?:друг|прошл|предыдущ|прежн)[а-я]{1,5}(?: |$)(?!.*(?:приш|присл|полож))/u

/** «настоящее масло другого производителя»: compared as well. */
const ofAnotherMaker =
  /(?:^| )друг(?:ого|ой|их) (?:производител|фирм|бренд|марк|компани)[а-я]*(?: |$)(?!.*(?:приш|присл|полож|привез))/u
/** «с обеих сторон никакой разницы»: two things are alike, and no effect was looked for. */
const alike =
  /^(?!.*(?:увид|замет|замеч|почувств|ощут|ощущ|(?:^| )до(?: |$)|после|нанес|примен)).*(?:никакой|нет|без) (?:[а-я]+ )?разниц/u

/** «выброшу половину банки»: what the buyer did with it. */
const ofUse =
  /(?:^| )(?:выбро|выки|съе|потрат|истрат|использ|вылил|израсход)[а-я]{0,8} (?:[а-я]+ )?половин/u

/** «повелась на отзывы»: the buyer was taken in, and nothing warped. */
const takenIn = /(?:^| )повел(?:ась|ся|ись) на(?: |$)/u

/** «не хватило стойкости»: no part is missing. */
const ofQuality =
  /не хват[а-я]+ (?:[а-я]+ )?(?:блеск|объ[её]м|цвет|свет|тепл|эффект|аромат|запах|вкус|[а-я]{3,}(?:ости|оты|ения)(?![а-я]))/u

/** «с первого раза толку не увидела»: nothing wore out at once. */
const atFirst = /(?:^| )с (?:перв|втор)[а-я]{2,3} раза(?: |$)/u

/** Words that are filed under one topic and mean another: what was not treated did no harm. */
const otherwise: Partial<Record<TopicId, (clause: string) => TopicId | undefined>> = {
  health: (clause) => untreated(clause)?.topic,
  missing_parts: (clause) => (ofQuality.test(clause) ? 'performance' : undefined),
  wrong_item: (clause) => (packInstead.test(clause) ? 'packaging' : undefined),
  // «Звёзды не меняют цвет»: what it cannot do.
  color: (clause) =>
    /(?:^| )не (?:меня|переключа|смен)[а-я]+ (?:[а-я]+ )?цвет/u.test(clause)
      ? 'performance'
      : undefined,
  // «по качеству доставки»: no word about the goods.
  quality: (clause) => ofOrder.find(([said]) => said.test(clause))?.[1],
  service: (clause) => (liesOfMatter.test(clause) ? 'material' : undefined),
}

/** «довольно посредственный»: no word of being content. */
const isMeasure = ({ clause, from, to }: Statement): boolean =>
  to === from + 1 && clause.words[from]?.norm === 'довольно' && to < clause.words.length
/** «мятая пришла» of a box: what came in it is not said to be damaged. */
const ofPack = /(?:^|\s)(?:к[ао]робк|коробоч|упаковк|пакет|пачк|конверт)[а-я]{0,4}\s/u
const crumpled = /^(?:по|с|за|из)?(?:мят|рван|порван|вскрыт|поврежд|надорв|вмят|драна|драны)/u
const andMore = /\s(?:и|а|внутри|содержим[а-я]+|сам[аио]?|товар[а-я]*)\s/u
const isOfPack = ({ topic, clause, from, to }: Statement, said: string): boolean =>
  topic === 'damage' &&
  ofPack.test(`${said} `) &&
  !andMore.test(said) &&
  clause.words.slice(from, to).some(({ norm }) => crumpled.test(norm))

/** «непонятно, помогает или нет», «не знаю, есть ли эффект»: what is open is neither praised nor blamed. */
const open =
  /(?:^| )(?:непонятно|непонятен|неясно|неизвестно|не понятно|не ясно|не знаю|не пойму|не понял[аи]?|не уверен[аы]?|посмотрим|увидим|покажет|сложно сказать|трудно сказать|рано судить|рано говорить)(?: |$)/u
const whether =
  /(?: или не| или нет|(?:^| )[а-я]+ ли)(?: |$)|^(?:поможет|помогут|подействует|будет)(?: |$)/u
const normsOf = ({ clause }: Pick<Statement, 'clause'>) =>
  clause.words.map(({ norm }) => norm).join(' ')
const openTopics: readonly TopicId[] = ['efficacy', 'generic', 'quality', 'performance', 'price']
function isOpen(statement: Statement, clauses: readonly LabelledClause[]): boolean {
  if (!openTopics.includes(statement.topic)) return false
  const doubting = (clause: LabelledClause) => open.test(normsOf({ clause }))
  const asking = (clause: LabelledClause) => whether.test(normsOf({ clause }))
  const same = clauses.filter(({ sentence }) => sentence === statement.clause.sentence)
  const here = statement.clause
  return (
    (asking(here) && same.some((one) => one.start <= here.start && doubting(one))) ||
    (doubting(here) && same.some((one) => one.start >= here.start && asking(one)))
  )
}

const doubting =
  /(?:^| )(?:не (?:думаю|считаю|уверен[аы]?|похоже|верю|сказал[аи]? бы)|сомневаюсь|вряд ли|врядли|сомнительно)(?: |$)/u
/** «не думаю, что это нормально», «вряд ли оно натуральное»: what is doubted is not praised. */
const isDoubted = (
  { sign, clause, from }: Statement,
  clauses: readonly LabelledClause[],
): boolean => {
  if (sign < 0) return false
  const before = clause.words
    .slice(0, from)
    .map(({ norm }) => norm)
    .join(' ')
  const previous = clauses.filter(
    ({ sentence, start }) => sentence === clause.sentence && start < clause.start,
  )
  const last = previous.at(-1)
  return (
    doubting.test(before) ||
    (/^(?:что|чтобы)$/u.test(clause.words[0]?.norm ?? '') &&
      last !== undefined &&
      doubting.test(normsOf({ clause: last })))
  )
}

/** «за коробку (мятая, порвана)»: a word or two right after the pack was named are said of it. */
const isOfNamedPack = (
  { topic, clause, from, to }: Statement,
  clauses: readonly LabelledClause[],
) =>
  topic === 'damage' &&
  (clause.words.length <= 2 || /^он[ао]?$/u.test(clause.words[0]?.norm ?? '')) &&
  clause.words.slice(from, to).some(({ norm }) => crumpled.test(norm)) &&
  clauses.some(
    (other) =>
      other.sentence === clause.sentence &&
      other.start < clause.start &&
      ofPack.test(`${normsOf({ clause: other })} `) &&
      !andMore.test(normsOf({ clause: other })),
  )

const spoilt = new Set<TopicId>([
  'defect',
  'durability',
  'quality',
  'health',
  'damage',
  'smell',
  'efficacy',
  'material',
  'opened_used',
])
/** «потом протёрла»: what the buyer did. */
const wiped = /^протерл[аи]$/u

const sentenceOf = ({ clause }: Statement, clauses: readonly LabelledClause[]): string =>
  clauses
    .filter(({ sentence, field }) => sentence === clause.sentence && field === clause.field)
    .map((one) => normsOf({ clause: one }))
    .join(' ')

/** The statements under the topics that their clauses mean. */
export const meantOtherwise = (
  statements: readonly Statement[],
  clauses: readonly LabelledClause[],
): Statement[] =>
  statements.flatMap((statement) => {
    if (isOpen(statement, clauses) || isDoubted(statement, clauses)) return []
    const said = normsOf(statement)
    if (statement.sign > 0) {
      if (isMeasure(statement)) return []
      return isOfSkin(statement, clauses) ? { ...statement, topic: 'efficacy' as const } : statement
    }
    if (isMerit(statement, clauses))
      return statement.vague ? [] : { ...statement, sign: 1 as const }
    // «отстирывает пятна»: the stain is gone.
    if (spoilt.has(statement.topic) && isRidding(said))
      return { ...statement, topic: 'efficacy' as const, sign: 1 as const }
    if (
      statement.clause.words
        .slice(statement.from, statement.to)
        .some(({ norm }) => wiped.test(norm))
    )
      return []
    if (isBesideThePoint(statement, said)) return []
    if (statement.topic === 'counterfeit' && isFearGone(sentenceOf(statement, clauses))) return []
    if (statement.topic === 'health' && isRemedy(sentenceOf(statement, clauses))) return []
    if (statement.topic === 'taste' && freshWater.test(said)) return []
    if (statement.topic === 'durability' && takenIn.test(said)) return []
    if (statement.topic === 'durability' && atFirst.test(said))
      return /эффект|результат|толк/u.test(said) ? { ...statement, topic: 'efficacy' as const } : []
    if (statement.topic === 'underfill' && ofUse.test(said)) return []
    if (statement.topic === 'efficacy' && alike.test(said)) return []
    if (statement.topic === 'wrong_item' && (thanOther.test(said) || ofAnotherMaker.test(said)))
      return []
    if (isOfPack(statement, said) || isOfNamedPack(statement, clauses))
      return { ...statement, topic: 'packaging' as const }
    const topic = otherwise[statement.topic]?.(said)
    return topic ? { ...statement, topic } : statement
  })
