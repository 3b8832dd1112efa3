import type { ReplyItem } from '../analysis'
import { storyIn } from '../echo/stories/stories'
import type { FoundMoment } from '../moment'
import type { ProductName } from '../product/product-name'

/** What changed for those who use it: nothing that a buyer tells is worth more. */
export function changedIn(
  { text = '', pros = '' }: ReplyItem,
  product: ProductName,
): FoundMoment | undefined {
  const told = storyIn(`${pros.slice(0, 400)}\n${text}`, product)
  return told === undefined
    ? undefined
    : {
        id: 'story',
        step: 'emotion',
        weight: 4,
        tells: told,
        says: [
          `Здорово, что ${told}!`,
          `Приятно читать, что ${told}.`,
          `Как хорошо, что ${told}!`,
          `Рады, что ${told}.`,
          `Очень приятно, что ${told}.`,
        ],
      }
}
