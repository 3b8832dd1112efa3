/** How much weight the words around a judgement give it. */

const set = (words: string) => new Set(words.split(/\s+/u).filter(Boolean))

const strong = set(
  'очень совсем вообще абсолютно полностью ужасно жутко безумно невероятно крайне просто страшно дико полный полная полное сплошной категорически никогда ничего нифига нереально максимально самый самая самое слишком сильно настолько',
)
const weak = set(
  'немного немножко чуть слегка чуть-чуть вроде кажется возможно наверное может иногда местами слегонца некритично чуток малость отчасти относительно похоже видимо вероятно скорее',
)

/** How much weight the words around a judgement give it: +1 emphatic, −1 hedged. */
export function emphasis(
  words: readonly string[],
  from: number,
  to: number,
  after: string,
): -1 | 0 | 1 {
  const near = words.slice(Math.max(0, from - 3), to + 2)
  if (near.some((word) => weak.has(word))) return -1
  if (near.some((word) => strong.has(word)) || /!!|❗/u.test(after)) return 1
  return 0
}
