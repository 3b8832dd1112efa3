import { past } from '@/lib/text/inflect'
import type { ReplyItem } from '../analysis'
import { genderOf, inCase } from '../product/noun-phrase'
import type { ProductName } from '../product/product-name'
import type { Praise } from './praise'
import { isAside } from './praise-rank'

/** Praise of the whole without reserve. */
export const wholly =
  /(?<!не\s|[A-Za-zЀ-ӿ])(?:отличн|супер|класс|клев|клёв|бомба|огонь|топ(?![A-Za-zЀ-ӿ])|хорош|понравил|нравит|замечат|прекрасн|достойн|шикарн|идеальн|довол(?:ен|ьна|ьны)\s)/iu
/** Of how it came, what it cost or a part of it: no word of the whole. */
const ofPart =
  /упаков|упакован|запаков|достав|приш[её]?л|приехал|цен[аеуыо]|качеств|продав|сервис|состояни|за\s(?:такие|эти|свои)\sденьги|подар|скидк|идея|срок/iu

/** «за отличную цену» at the end of a verdict on the whole. */
const atPrice = /\s(?:по|за)\s\S+\s(?:\S+\s)?(?:цен|деньг)\S*/iu
const unsure =
  /(?<![A-Za-zЀ-ӿ])(?:не|но|нет|бы|если|был[аио]?|думал[аи]?|думаю|надеюсь|надеемся|раньше|прошл[а-яё]+|друг[а-яё]+)(?![A-Za-zЀ-ӿ])/iu
const longest = 8

const isVerdict = (clause: string): boolean => {
  const said = clause.replace(atPrice, '')
  return (
    wholly.test(said) &&
    !ofPart.test(said) &&
    !unsure.test(said) &&
    said.trim().split(/\s+/u).length <= longest
  )
}

/** «Отличная колонка, приехала быстро»: beside how it came, that the goods are liked is said first. */
export function withLikedWhole(
  praise: readonly Praise[],
  { pros, text }: ReplyItem,
  { noun }: ProductName,
): Praise[] {
  if (praise.length === 0 || !praise.every(isAside)) return [...praise]
  const clauses = [pros, text].flatMap((part) => (part ?? '').slice(0, 600).split(/[.!?,;()\n]+/u))
  if (!clauses.some(isVerdict)) return [...praise]
  const of = noun ? inCase(noun, 'nom') : 'покупка'
  const is = past('понравился', noun ? genderOf(noun) : 'f')
  return [{ clause: `${of} ${is}`, said: { of, is }, topic: 'generic' }, ...praise]
}
