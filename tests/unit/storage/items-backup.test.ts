import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { backupFile, backupVersion, type Part, readBackupFile } from '@/lib/queue/backup'
import { act, draftOf, entry, saveDraft } from '@/lib/storage/items'
import { mergePart, planPart, readPart } from '@/lib/storage/items-backup'
import type { Connection } from '@/lib/storage/items-db'
import { erase } from '@/lib/storage/items-maintain'
import { counts } from '@/lib/storage/items-read'
import { hour, moscow, noon, question } from '../queue/an-item'
import { freshLedger, sighted } from './a-ledger'

async function saved(db: Connection): Promise<string> {
  const parts: Part[] = []
  let after: string | undefined
  do {
    const { part, next } = await readPart(db, after)
    parts.push(part)
    after = next
  } while (after !== undefined)
  return backupFile({ made: noon, settings: undefined, parts })
}

function parts(file: string): Part[] {
  const read = readBackupFile(file)
  if (!read.ok) throw new Error(read.message)
  return read.backup.parts
}

/** Frozen: never edited, only added to. */
const samples = new URL('../queue/backup-samples/', import.meta.url)

const asked = question()

describe('a backup', () => {
  test('brings everything back after it was erased', async () => {
    const db = freshLedger()
    const many = Array.from({ length: 1100 }, (_, at) => question({ key: `q${at}` }))
    await sighted(db, many, noon)
    await saveDraft(db, question({ key: 'q7' }), 'Черновик', noon, moscow())
    const before = await entry(db, 'q7')
    const file = await saved(db)
    await erase(db)
    for (const part of parts(file)) await mergePart(db, part, moscow())
    expect(await counts(db, noon)).toMatchObject({ open: 1100 })
    expect(await entry(db, 'q7')).toEqual(before)
    expect(await draftOf(db, 'q7')).toBe('Черновик')
  })

  test('merged twice changes nothing the second time, and a dry run changes nothing at all', async () => {
    const db = freshLedger()
    await sighted(db, [asked], noon)
    const [part] = parts(await saved(db))
    if (!part) throw new Error('no part')
    await erase(db)
    expect(await planPart(db, part)).toEqual({ added: 1, changed: 0, same: 0 })
    expect(await counts(db, noon)).toMatchObject({ open: 0 })
    expect(await mergePart(db, part, moscow())).toEqual({ added: 1, changed: 0, same: 0 })
    expect(await mergePart(db, part, moscow())).toEqual({ added: 0, changed: 0, same: 1 })
  })

  test('does not undo what happened since it was made', async () => {
    const db = freshLedger()
    await sighted(db, [asked], noon)
    const file = await saved(db)
    await act(db, asked.key, { do: 'note', text: 'важно' }, noon, moscow())
    await sighted(db, [{ ...asked, state: 'answered', answer: 'Да.' }], noon + hour)
    for (const part of parts(file)) await mergePart(db, part, moscow())
    expect(await entry(db, asked.key)).toMatchObject({ state: 'published', note: 'важно' })
  })
})

test.each(readdirSync(samples))(
  'a backup made by a released version is read whole: %s',
  async (name) => {
    const db = freshLedger()
    const [part] = parts(readFileSync(new URL(name, samples), 'utf8'))
    if (!part) throw new Error('no part')
    expect(await mergePart(db, part, moscow())).toEqual({ added: 2, changed: 0, same: 0 })
    expect(await draftOf(db, 'ozon:question:7c1')).toBe('Да, чехол в наборе')
    expect(await entry(db, 'ozon:question:7c1')).toMatchObject({ note: 'спросить склад' })
  },
)

test('every released version has its backup', () => {
  expect(readdirSync(samples)).toHaveLength(backupVersion)
})

describe('a file that is no backup is refused with a reason, and nothing changes', () => {
  const whole = async () => {
    const db = freshLedger()
    await sighted(db, [asked], noon)
    return saved(db)
  }
  const refused = (file: string) => {
    const read = readBackupFile(file)
    return read.ok ? 'taken' : read.message
  }

  test('truncated', async () => {
    expect(refused((await whole()).slice(0, -40))).toMatch(/оборван/u)
  })
  test('foreign', () => {
    expect(refused('{"app":"otvetim-settings","version":1}')).toMatch(/не копия данных/u)
    expect(refused('[]')).toMatch(/не копия данных/u)
  })
  test('newer', () => {
    const file = JSON.stringify({ app: 'otvetim-backup', version: backupVersion + 1 })
    expect(refused(file)).toMatch(/более новой версией/u)
  })
  test('hostile', async () => {
    const file = await whole()
    expect(refused(file.replace('"state":"unanswered"', '"state":"hacked"'))).toMatch(/испорчен/u)
    expect(refused(file.replace('{"entries"', '{"__proto__":{"admin":1},"entries"'))).toMatch(
      /испорчен/u,
    )
    expect(
      refused(file.replace(/"firstSeen":\d+/u, '"firstSeen":"<img onerror=alert(1)>"')),
    ).toMatch(/испорчен/u)
  })
})
