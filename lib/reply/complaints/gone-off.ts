import { isCosmetics, isFood } from '../asks/goods'
import type { ReplyCase } from '../context'
import { plainStory } from '../echo/words/plain'

const goneOff =
  /(?<!(?:не|без)\s)(?<![а-я])(?:плесен[ьи]|заплесн|скис(?:л|ш)|прокис|протух|стух|тухл|прогорк|просроч|гнил(?!ьц)|черв[иья]|личин|жуки|жучк|насеком)|молок[оа]\s(?:[а-я]+\s)?сверну(?:лось|вш)|(?<![а-я])ист[её]к[а-я]*\sсрок|(?<![а-я])срок[а-я]{0,2}(?:\s(?:годност|хранени)[а-я])?\s(?:уже\s|давно\s)?(?:ист[её]к|вышел|прош[её]л|законч|конч)/u
/** It lies in the bin, or goes back or there. */
const given =
  /(?<![а-я])(?:вы(?:кин|брос|брас)|отказ|возврат|вернул|верну(?![а-я])|не\sзабрал|забирать\sне)|помойк|мусор/u
/** What is kept in a box or a bottle, or sown, is no food itself. */
const noFood = /(?<![а-я])(?:зуб[а-я]|контейнер|бутылк|термос|рассад|семян|взош|всход|горш)/u

/** Food that has gone off and may still be eaten. */
export function isGoneOff({
  item,
  analysis,
  product,
  complaints,
}: Pick<ReplyCase, 'item' | 'analysis' | 'product' | 'complaints'>): boolean {
  if (complaints.length === 0 || analysis.returned || (item.rating ?? 1) > 3) return false
  const text = plainStory(`${item.cons ?? ''}. ${item.text ?? ''}`)
  const asked = { kind: product.kind, text }
  if (!goneOff.test(text) || given.test(text) || !isFood(asked)) return false
  return product.kind !== undefined || !(noFood.test(text) || isCosmetics(asked))
}
