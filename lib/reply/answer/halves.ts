import { nominativeOf } from '@/lib/text/grammar'
import { plain } from '@/lib/text/words'
import { intentsOf } from '../intents'

const mostWords = 3
/** «Высота подошвы и пятки» names one thing in two places. */
const isNamed = (two: string) =>
  /^[а-яё]{4,}$/iu.test(two) && nominativeOf(plain(two)).some((gender) => gender !== 'pl')

/** «Гарантия и возврат»: two things named and no more, each with its own answer. */
export function halvesOf(question: string): readonly [string, string] | undefined {
  const text = question.trim().replace(/(?<![?!.\s])[?!.\s]+$/u, '')
  const [one = '', two = '', more] = text.split(/\sи\s/iu)
  if (!two || more || /[,–—:\d]/u.test(text)) return undefined
  if ([one, two].some((half) => half.split(/\s+/u).length > mostWords)) return undefined
  const [first] = intentsOf(one)
  const [second] = intentsOf(two)
  // How one pays and what it costs to bring is told in one sentence.
  if ([first, second].includes('payment') && [first, second].includes('delivery')) return undefined
  // «Есть ли доставка и сборка?»
  const asks = /^есть ли\s/iu.test(one) && !/^есть\s/iu.test(two) ? `есть ли ${two}` : two
  return first && first !== second && (second || isNamed(two)) ? [one, asks] : undefined
}
