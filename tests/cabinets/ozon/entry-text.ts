import type { Entry } from '../shop/shop'

/** Ozon keeps a review in one text; pros and cons go before the comment. */
export const words = (entry: Entry): string =>
  [
    entry.pros && `Достоинства: ${entry.pros}`,
    entry.cons && `Недостатки: ${entry.cons}`,
    entry.text,
  ]
    .filter(Boolean)
    .join('\n')

/** A one-pixel image in place of the product's photo: the practice cabinets ask the network for nothing. */
export const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAOft9QAAACwAAAAAAQABAAACAkQBADs='
