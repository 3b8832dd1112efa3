import { untreated } from '../echo/untreated'
import type { TopicId } from '../topic'
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

/** Words that are filed under one topic and mean another: what was not treated did no harm. */
const otherwise: Partial<Record<TopicId, (clause: string) => TopicId | undefined>> = {
  health: (clause) => untreated(clause)?.topic,
  wrong_item: (clause) => (packInstead.test(clause) ? 'packaging' : undefined),
  service: (clause) => (liesOfMatter.test(clause) ? 'material' : undefined),
}

/** The statements under the topics that their clauses mean. */
export const meantOtherwise = (statements: readonly Statement[]): Statement[] =>
  statements.flatMap((statement) => {
    if (statement.sign > 0) return statement
    const said = statement.clause.words.map(({ norm }) => norm).join(' ')
    if (statement.topic === 'taste' && freshWater.test(said)) return []
    const topic = otherwise[statement.topic]?.(said)
    return topic ? { ...statement, topic } : statement
  })
