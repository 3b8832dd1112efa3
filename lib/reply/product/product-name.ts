import type { ProductKind } from '../things/thing'
import type { NounPhrase } from './noun-phrase'

/** The product as a reply may call it; nothing when it is not sure. */
export type ProductName = {
  noun?: NounPhrase
  kind?: ProductKind
  /** Other names that the card gives the same thing: «Ночник проектор», «Блузка, рубашка». */
  also?: readonly string[]
}
