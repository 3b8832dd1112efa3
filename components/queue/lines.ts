import { type Section, type SectionId, sectionTitles } from '@/lib/queue/section'

/** A line of the drawn list: the heading of a section, or an item of it. */
export type Line =
  | { kind: 'head'; id: SectionId; title: string; count: number }
  | { kind: 'item'; key: string }

/** Sections as one list of lines; empty sections are left out. */
export const linesOf = (sections: readonly Section[]): Line[] =>
  sections
    .filter(({ keys }) => keys.length > 0)
    .flatMap(({ id, keys }): Line[] => [
      { kind: 'head', id, title: sectionTitles[id], count: keys.length },
      ...keys.map((key): Line => ({ kind: 'item', key })),
    ])

/** The line that is selected when `key` is; the first item when it is no longer there. */
export function selectedLine(lines: readonly Line[], key: string | undefined): number {
  const at = lines.findIndex((line) => line.kind === 'item' && line.key === key)
  return at >= 0 ? at : lines.findIndex(({ kind }) => kind === 'item')
}

/** The nearest item line before or after a line; the line itself at the end. */
export function besideLine(lines: readonly Line[], at: number, step: 1 | -1): number {
  for (let next = at + step; next >= 0 && next < lines.length; next += step) {
    if (lines[next]?.kind === 'item') return next
  }
  return at
}
