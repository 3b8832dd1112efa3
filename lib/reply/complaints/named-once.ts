import type { Gender } from '@/lib/text/inflect'
import { genderOf, inCase } from '../product/noun-phrase'
import type { ProductName } from '../product/product-name'

const pronouns: Record<Gender, string> = { m: 'его', n: 'его', f: 'её', pl: 'их' }

const burden = /^((?:вам|тебе) (?:пришлось|приходится)) /u

/**
 * «Паста пришла просроченной и вам пришлось выкинуть пасту»: once named, the goods are «её» in what it cost the buyer: «… и
 * вам пришлось её выкинуть».
 */
export function namedOnce(clauses: readonly string[], { noun }: ProductName): readonly string[] {
  const [first = '', ...others] = clauses
  if (!noun || !first.startsWith(`${inCase(noun, 'nom')} `)) return clauses
  const again = ` ${inCase(noun, 'acc')}`
  return [
    first,
    ...others.map((one) =>
      one.endsWith(again)
        ? one
            .slice(0, -again.length)
            .replace(burden, `$1 ${pronouns[genderOf(noun)]} `)
            .concat(burden.test(one) ? '' : again)
        : one,
    ),
  ]
}
