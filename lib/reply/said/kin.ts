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

/** Whether two plain words are forms of one: a common beginning that leaves short endings. */
export function kin(a: string, b: string): boolean {
  // Russian words that share no first letters are never forms of one.
  if (a[0] !== b[0]) return false
  if (a === b || stem(a) === stem(b)) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3) return false
  let same = 0
  while (same < shorter && a[same] === b[same]) same++
  return same >= 3 && same >= shorter - 2 && Math.max(a.length, b.length) - same <= 4
}
