import type { Part } from './item-runs'
import { bit, Mark } from './marks'
import type { PageMap } from './page-map'
import { leadsToProduct } from './product'
import { noName } from './vocabulary'

/** What buyers call their review: «Отличная вещь» looks like a name and is none. */
const titleNames = /title|headline|subject|summary|heading/iu

/** What stands before the buyer's words. */
const toWords = bit(Mark.label) | bit(Mark.pros) | bit(Mark.cons) | bit(Mark.prefixed)

/** How much a text looks like the name of who wrote, by what stands around it; `undefined`: it can be none. */
export function nameLikeness(
  page: PageMap,
  part: Part,
  at: number,
  parts: readonly Part[],
): number | undefined {
  const { value } = part.run
  const text = value.replace(/^[\s,•·|–-]+|[\s,•·|:–-]+$/gu, '')
  if (
    text.length < 2 ||
    text.length > 60 ||
    part.run.own & ~(bit(Mark.person) | bit(Mark.sentence))
  )
    return undefined
  if (/(?<![\p{L}\d_])\d{4,}|[!?]|\.\s/u.test(text) || noName.test(text)) return undefined
  if (!/\p{L}/u.test(text)) return undefined
  let sign = 0
  let near = part.run.at
  for (let up = 0; up < 3 && near >= 0; up++) {
    const spot = page.spots[near]
    if (!spot || spot.length > text.length + 60) break
    if (spot.element.getAttribute('itemprop') === 'name') sign += 2
    if (titleNames.test(spot.element.getAttribute('class') ?? '')) sign -= 2
    else if (/^H[1-6]$/u.test(spot.element.tagName)) sign -= 1
    if (spot.own & bit(Mark.person)) {
      sign += 3 - up * 0.5
      break
    }
    near = spot.parent
  }
  if (part.run.own & bit(Mark.person)) sign += 2
  else if (/^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}$/u.test(text)) sign += 1
  const before = parts[at - 1]?.run.own ?? 0
  const after = parts[at + 1]?.run.own ?? 0
  if (before & bit(Mark.author)) sign += 4
  // What stands behind «Комментарий» is said by the buyer, and ends like a sentence.
  if (before & toWords) sign -= 4
  if (/\p{Ll}\.$/u.test(text)) sign -= 1.5
  if ((before | after) & bit(Mark.date)) sign += 1
  if (at < 4) sign += 0.5
  // Two letters on a coloured disc stand for the picture.
  if (/^\p{Lu}{1,2}$/u.test(text)) sign -= 4
  if (text.length > 35) sign -= 1.5
  if (text.split(/\s/u).length > 4) sign -= 1.5
  if (part.run.control) sign -= 1.5
  if (part.run.link && leadsToProduct(page, part)) sign -= 3
  // «PL-204-oliva»: an article.
  if (/^[\p{L}\d]+[-_/.][\p{L}\d._/-]*$/u.test(text) && /\d/u.test(text)) sign -= 2
  // A small letter begins a nickname only where something else says that this is a name.
  return /^\p{Ll}/u.test(text) ? sign - 1 : sign
}
