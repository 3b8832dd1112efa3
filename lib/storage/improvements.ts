import browser from 'webextension-polyfill'
import { type Improvement, improvementSchema } from '@/lib/insights/improvement'

/** In `storage.local`: `{ version, improvements }`, the newest change last. */
const key = 'improvements'
const version = 1

/** What of a list can be read; a note that cannot is left out. */
function sound(list: unknown): Improvement[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((one) => {
    const parsed = improvementSchema.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
}

export async function loadImprovements(): Promise<Improvement[]> {
  const { [key]: kept } = await browser.storage.local.get(key)
  return sound((kept as { improvements?: unknown } | undefined)?.improvements)
}

let last: Promise<unknown> = Promise.resolve()

/** One change after another: a reader that writes back what it read would lose the others' notes. */
function change(edit: (list: Improvement[]) => Improvement[]): Promise<void> {
  const mine = last.then(async () => {
    const improvements = edit(await loadImprovements()).sort((a, b) => a.at - b.at)
    await browser.storage.local.set({ [key]: { version, improvements } })
  })
  last = mine.catch(() => {})
  return mine
}

const without = (list: readonly Improvement[], id: string) => list.filter((one) => one.id !== id)

/** Adds a note, or changes the one of the same id. */
export const saveImprovement = (improvement: Improvement): Promise<void> =>
  change((list) => [...without(list, improvement.id), improvement])

export const removeImprovement = (id: string): Promise<void> => change((list) => without(list, id))

/** Adds the notes of a backup; what is here already stays as it is. */
export function mergeImprovements(theirs: unknown): Promise<void> {
  const added = sound(theirs)
  if (added.length === 0) return Promise.resolve()
  return change((list) => [
    ...list,
    ...added.filter(({ id }) => !list.some((mine) => mine.id === id)),
  ])
}
