import { stem } from '@/lib/text/stem'

/** Words that tell nothing of a thing: sharing them proves no reading. */
const common = new Set(
  'очень просто совсем только чтобы когда если есть было была были будет этот этого этом этой такой такая такое товар товара товаре заказ заказа заказал заказала купил купила покупка пришел пришла пришло пришли пришлось себя свой свою всем всего всех даже после перед через можно нужно вообще тоже также хорошо хороший хорошая хорошее плохо плохой отлично отличный отличная спасибо рекомендую понравилось понравился понравилась нравится довольна доволен ребенку ребенок раза один одна одно два три теперь потом сразу почти более менее больше меньше лучше хуже какой какая какие который которая которые много мало жаль сожалению именно либо нибудь меня тебя него нее них наши наша ваши ваша ваше день дней время года'.split(
    ' ',
  ),
)

/** Whether a plain word can carry a meaning to be echoed. */
export const tells = (word: string) =>
  word.length > 3 && /[A-Za-zЀ-ӿ]/u.test(word) && !common.has(word)

/** A plain word with its stem: what is compared with many is stemmed once. */
export type Stemmed = { word: string; stem: string }
export const stemmed = (word: string): Stemmed => ({ word, stem: stem(word) })

/** Whether two words are forms of one: a common stem, or a common beginning that leaves short endings. */
export function areKin({ word: a, stem: one }: Stemmed, { word: b, stem: other }: Stemmed) {
  // Russian words that share no first letters are never forms of one.
  if (a[0] !== b[0]) return false
  if (one === other) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3) return false
  let same = 0
  while (same < shorter && a[same] === b[same]) same++
  return same >= 3 && same >= shorter - 2 && Math.max(a.length, b.length) - same <= 4
}

export const kin = (a: string, b: string): boolean =>
  a[0] === b[0] && areKin(stemmed(a), stemmed(b))
