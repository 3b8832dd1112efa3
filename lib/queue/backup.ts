import * as z from 'zod/mini'
import { kinds } from '@/lib/domain/item'
import { marketplaceIds } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'
import { type Entry, entrySchema, since } from './entry'

const key = z.string().check(z.minLength(1), z.maxLength(300))
const text = z.string().check(z.maxLength(20_000))
const instant = z.int()

/** A part of the ledger, small enough for one message. */
export const partSchema = z.strictObject({
  entries: z.array(entrySchema).check(z.maxLength(500)),
  drafts: z.array(z.strictObject({ key, text, at: instant })).check(z.maxLength(500)),
  replies: z
    .array(
      z.strictObject({
        key,
        text,
        at: instant,
        kind: z.enum(kinds),
        marketplace: z.enum(marketplaceIds),
      }),
    )
    .check(z.maxLength(500)),
})
export type Part = z.infer<typeof partSchema>
export const partSize = 500

/** What an import does, or would do: numbers of items. */
export const tallySchema = z.strictObject({ added: z.int(), changed: z.int(), same: z.int() })
export type Tally = z.infer<typeof tallySchema>

const app = 'otvetim-backup'
/** Each released version keeps a frozen sample in `tests/unit/queue/backup-samples/`. */
export const backupVersion = 1

/** `improvements`: the notes of the insights page; `knowledge`: facts and size charts. Both are read by their owners. */
export type Backup = {
  made: number
  settings?: unknown
  improvements?: unknown
  knowledge?: unknown
  parts: Part[]
}

/** The text of the file that holds everything. */
export const backupFile = (backup: Backup): string =>
  JSON.stringify({ app, version: backupVersion, ...backup })

const fileSchema = z.strictObject({
  app: z.literal(app),
  version: z.literal(backupVersion),
  made: instant,
  settings: z.optional(z.unknown()),
  improvements: z.optional(z.unknown()),
  knowledge: z.optional(z.unknown()),
  parts: z.array(partSchema).check(z.maxLength(10_000)),
})

export type ReadBackup = { ok: true; backup: Backup } | { ok: false; message: string }

/** Reads a file that `backupFile` made. All of it must be sound: a refusal says why, and nothing is taken over. */
export function readBackupFile(text: string): ReadBackup {
  const refuse = (message: string): ReadBackup => ({ ok: false, message })
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return refuse(t('copyFile.broken'))
  }
  if (typeof file !== 'object' || file === null || !('app' in file) || file.app !== app) {
    return refuse(t('copyFile.foreign'))
  }
  const version = 'version' in file ? file.version : undefined
  if (typeof version === 'number' && version > backupVersion) {
    return refuse(t('copyFile.newer'))
  }
  const parsed = fileSchema.safeParse(file)
  if (parsed.success) return { ok: true, backup: parsed.data }
  const place = parsed.error.issues[0]?.path.join(' → ')
  return refuse(t('copyFile.damaged', { place: place || t('copyFile.contents') }))
}

const union = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
  a || b ? [...new Set([...(a ?? []), ...(b ?? [])])].slice(-20) : undefined

/** One entry of two: what changed last wins, and nothing that only the other knows is lost. */
export function mergeEntries(mine: Entry, theirs: Entry): Entry {
  const [newer, older] = since(theirs) > since(mine) ? [theirs, mine] : [mine, theirs]
  const note = newer.note ?? older.note
  const reply = newer.reply ?? older.reply
  const texts = union(older.texts, newer.texts)
  const answers = union(older.answers, newer.answers)
  const complaint = [mine.case, theirs.case]
    .filter((one) => one !== undefined)
    .sort((a, b) => b.at - a.at)[0]
  const formerStars = newer.formerStars ?? older.formerStars
  return {
    ...newer,
    firstSeen: Math.min(mine.firstSeen, theirs.firstSeen),
    lastSeen: Math.max(mine.lastSeen, theirs.lastSeen),
    ...(note !== undefined && { note }),
    ...(reply && { reply }),
    ...(texts && { texts }),
    ...(answers && { answers }),
    ...(formerStars && { formerStars }),
    ...(complaint && { case: complaint }),
  }
}
