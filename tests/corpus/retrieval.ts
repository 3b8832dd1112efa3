import type { Item } from '@/lib/domain/item'
import { factsFor } from '@/lib/knowledge/answer-item'
import type { KnownFact, Scope } from '@/lib/knowledge/fact'
import { knowledgeBase } from '@/lib/knowledge/find'
import { factsFromText } from '@/lib/knowledge/pasted-facts'
import { analyse } from '@/lib/reply/analyse'
import { answerAll } from '@/lib/reply/answer/answers'
import { company, shop, strange } from './shop'

const now = Date.UTC(2026, 10, 1)

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

let count = 0
const known = (text: string, scope: Scope): KnownFact[] =>
  factsFromText(text, scope).facts.map((fact) => ({ ...fact, id: `f${++count}`, at: now }))

const facts = [
  ...known(company.facts, {}),
  ...shop.flatMap(({ article, name, brand, facts }) =>
    known(facts, { article, product: name, ...(brand && { brand }) }),
  ),
]
const base = knowledgeBase(facts)

export type Asked = { product: string; question: string; wanted?: string; got?: string }

/** What the whole way from the item to the answer says: the fact that answers, as «Название» or its question. */
function answerTo(question: string, product: Item['product']): string | undefined {
  const item: Item = {
    key: 'x',
    marketplace: 'wildberries',
    kind: 'question',
    text: question,
    ...(product && { product }),
    state: 'unanswered',
    url: '',
  }
  const { asks } = analyse(item)
  const found = factsFor(item, asks, { base, charts: [] }, now, 'UTC')
  const answered = answerAll(asks, found, product?.name)
  const [answer] = answered.flatMap(({ answer }) => answer ?? [])
  return answer && (answer.fact.ask ?? answer.fact.text)
}

const asked = shop.flatMap(({ article, name, brand, asked }) =>
  linesOf(asked).map((line): Asked => {
    const [question = '', wanted = ''] = line.split('=>').map((part) => part.trim())
    const got = answerTo(question, { article, name, ...(brand && { brand }) })
    return { product: name, question, wanted, ...(got && { got }) }
  }),
)
const unknown = [
  ...shop.flatMap(({ article, name, brand, unknown }) =>
    linesOf(unknown).map((question) => ({
      product: { article, name, ...(brand && { brand }) },
      question,
    })),
  ),
  ...linesOf(strange).map((question, at) => {
    const { article, name } = shop[at % shop.length] ?? { article: '', name: '' }
    return { product: { article, name }, question }
  }),
].map(({ product, question }): Asked => {
  const got = answerTo(question, product)
  return { product: product.name, question, ...(got && { got }) }
})

/** Questions that a fact answers with what came first, and questions that nothing answers with what was offered. */
export const retrieval = { asked, unknown }

export const right = ({ wanted = '', got }: Asked): boolean => got?.startsWith(wanted) ?? false
