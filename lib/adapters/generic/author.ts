import { authorOf } from '../reading'
import type { Part } from './item-runs'
import type { Habits } from './list-habits'
import { nameLikeness } from './name-likeness'
import type { PageMap } from './page-map'
import { hiddenName } from './vocabulary'

/** Who wrote an item: said by microdata, by a label, by the name of an element, or by standing where names stand. */
export function authorIn(
  page: PageMap,
  block: Element,
  parts: readonly Part[],
  { author, routine }: Habits,
): string | undefined {
  const said = block.querySelector('[itemprop=author],[itemprop=creator],[rel=author]')
  const told =
    said?.getAttribute('content') ??
    (said && (said.querySelector('[itemprop=name]') ?? said).textContent)
  if (told?.trim() && !/^anonym/iu.test(told.trim()) && told.trim().length <= 60)
    return authorOf(told.trim())
  // Where the other items of the list name theirs, this one names its own, whatever it looks like.
  const usual =
    author &&
    parts.find(
      (part, at) =>
        part.place === author &&
        (hiddenName.test(part.run.value) || nameLikeness(page, part, at, parts) !== undefined),
    )
  if (usual) return authorOf(trimmed(usual.run.value))
  let best = 0.9
  let found: string | undefined
  parts.forEach((part, at) => {
    if (routine(part)) return
    const value = nameLikeness(page, part, at, parts) ?? 0
    if (value > best) {
      best = value
      found = part.run.value
    }
  })
  return authorOf(found && trimmed(found))
}

const trimmed = (name: string): string =>
  name
    .replace(/^[\s,•·|–-]+|[\s,•·|:–-]+$/gu, '')
    .replace(/^(?:(?:[Aa]sked )?[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Aa]utor|Автор|[Оо]т)\s(?=\p{Lu})/u, '')
