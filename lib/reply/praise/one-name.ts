import { presentOf } from '@/lib/text/grammar'
import { isNameless } from '../echo/praise/nameless'
import { wordsOf } from '../echo/words/plain'
import { genderOf, inCase, type NounPhrase } from '../product/noun-phrase'
import type { ProductName } from '../product/product-name'
import { findThings } from '../things/lexicon'
import type { Praise } from './praise'

export type Clause = Extract<Praise, { clause: string }>

/** The goods: as they are called, else as a merit names them. */
export function goodsOf(praise: readonly Praise[], { noun }: ProductName): NounPhrase | undefined {
  if (noun) return noun
  for (const one of praise) {
    if ('phrase' in one && one.phrase.noun.group === 'product') return one.phrase
    const [found] = 'clause' in one && one.said ? findThings(wordsOf(one.said.of)) : []
    if (found?.thing.group === 'product')
      return { adjectives: [], noun: found.thing, plural: found.plural }
  }
  return undefined
}
export const nameOf = (noun: NounPhrase): string => inCase({ ...noun, adjectives: [] }, 'nom')

/** Another name of the goods, or a general one that agrees with theirs. */
function isOfGoods({ of, is }: { of: string; is: string }, noun: NounPhrase): boolean {
  const gender = genderOf(noun)
  if (isNameless(of))
    return gender !== 'pl' && is.split(' ').some((word) => presentOf(word) === 'singular')
  const [found] = findThings(wordsOf(of))
  return (
    found?.thing.group === 'product' &&
    found.thing.kind !== undefined &&
    found.thing.kind === noun.noun.kind &&
    genderOf({ noun: found.thing, plural: found.plural }) === gender
  )
}

/** «светильник красивый, а ночник включился сразу», «крем лёгкий, а средство впитывается»: one thing is called by one name. */
export function byOneName(
  told: readonly Clause[],
  noun: NounPhrase | undefined,
): readonly Clause[] {
  if (!noun) return told
  const name = nameOf(noun)
  const isGoods = ({ said }: Clause) =>
    said !== undefined && (said.of === name || isOfGoods(said, noun))
  if (new Set(told.filter(isGoods).map(({ said }) => said?.of)).size < 2) return told
  return told.map((one) =>
    one.said && isGoods(one)
      ? { ...one, clause: `${name} ${one.said.is}`, said: { of: name, is: one.said.is } }
      : one,
  )
}
