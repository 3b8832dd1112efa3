import { adjectiveOf, nominativeOf } from '@/lib/text/grammar'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import { isCommonWord } from './common-words'
import { isEveryday } from './everyday-words'

const agreeing: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:ая|яя)$/u, /[^л][аяь]$/u],
  [/(?:[ыио]й)$/u, /[^аеиоуыэюяьйтл]$/u],
  [/(?:ое|ее)$/u, /[^л][ое]$/u],
  [/(?:ые|ие)$/u, /[^л][ыи]$/u],
]
/** «разметка не очень чёткая»: a noun that we do not know stands before the adjective and agrees with it. */
export function ofUnknown(words: readonly string[], at: number): boolean {
  const fits = agreeing.find(([adjective]) => adjective.test(words[at] ?? ''))?.[1]
  return (
    fits !== undefined &&
    words
      .slice(Math.max(0, at - 4), at)
      .some(
        (word) => word.length > 3 && fits.test(word) && !isCommonWord(word) && !isEveryday(word),
      )
  )
}

const attribute = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|ую)$/u

/** «листы плотные»: right before the adjective stands a noun of its own. */
export function ofNeighbour(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? ''
  const fits = agreeing.find(([adjective]) => adjective.test(words[at] ?? ''))?.[1]
  return (
    before.length > 3 &&
    !/^(?:супер|прям|вещь|товар|продукт|оказал[A-Za-zЀ-ӿ]*|получил[A-Za-zЀ-ӿ]*)$|(?:ый|ий|ая|ое|ые|ие|но|ко)$/u.test(
      before,
    ) &&
    fits?.test(before) === true
  )
}

/** Words for what was bought, whatever it is. */
const wholes = new Set(
  'вещь вещи товар товары продукт продукты покупка вариант варианты штука штуки модель изделие выбор решение'.split(
    ' ',
  ),
)
/** «крепкий кофе»: a noun in the nominative, of the gender that the adjective shows. */
const goesWith = (adjective: string, noun: string) => {
  const gender = adjectiveOf(adjective)
  const looks = nominativeOf(noun)
  return gender !== undefined && (looks.includes(gender) || unchanging.has(noun))
}
const unchanging = new Set(['кофе', 'какао'])
/** «милый светильник» of a night light is said of it by another name. */
const isProduct = (noun: string) =>
  !unchanging.has(noun) && findThings([noun]).some(({ thing }) => thing.group === 'product')

/** «придаёт лёгкий блеск»: right after the adjective stands a noun that we do not know, and it is that noun's. */
export function ofAnother(words: readonly string[], at: number, { noun }: ProductName): boolean {
  // «удобный отложенный старт»: between an adjective and its noun another may stand.
  const next = words.slice(at + 1, at + 3).find((word) => !attribute.test(word)) ?? ''
  const own =
    noun && [noun.noun.singular, noun.noun.plural].flatMap((forms) => Object.values(forms ?? {}))
  if (next.length < 4 || own?.some((form) => form.replaceAll('ё', 'е') === next)) return false
  if (isCommonWord(next))
    return goesWith(words[at] ?? '', next) && !wholes.has(next) && !isProduct(next)
  return !/(?:[ыио]й|[ая]я|[ое]е|[ыи]е|ую|о|[еиуюая]т(?:ся)?|л[аои]?|л[аои]?с[ья])$/u.test(next)
}
