import type { Hit, Sense } from './lexicon'

/** Drops what lies within a longer phrase: «не хватает мощности» is not «не хватает». */
export function outermost(found: Hit[]): Hit[] {
  return found.filter(
    (hit) =>
      !found.some(
        (other) =>
          other !== hit &&
          other.from <= hit.from &&
          other.to >= hit.to &&
          (other.to - other.from > hit.to - hit.from || outranks(other.value, hit.value)),
      ) && !found.some((other) => cuts(other, hit)),
  )
}

/** «Не такой, как на» reaches into «как на фото»: what starts with a negation and came first is meant. */
function cuts(other: Hit, hit: Hit): boolean {
  return (
    other.value.is === 'topic' &&
    other.value.holdsNegation &&
    (hit.value.is === 'topic' || hit.value.is === 'judgement') &&
    hit.value.sign !== other.value.sign &&
    other.from < hit.from &&
    other.to > hit.from &&
    other.to < hit.to
  )
}

/** On the same words a topic says more than a judgement, and a judgement more than a name. */
function outranks(one: Sense, other: Sense): boolean {
  const rank = { topic: 2, judgement: 1, about: 0, signal: 0, idiom: 2 }
  return rank[one.is] > rank[other.is] && !(one.is === 'judgement' && other.is === 'about')
}
