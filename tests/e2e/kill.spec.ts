import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findExtension } from './harness/extension'
import { launch } from './harness/launch'
import { questions, report, send } from './harness/ledger'
import { expect, test } from './harness/test'

/** The browser's main process: the one with our profile that is nobody's child. */
function browserOf(profile: string): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name))
  const main = pids.find((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      return line.includes(profile) && !line.includes('--type=')
    } catch {
      return false
    }
  })
  if (!main) throw new Error('no browser')
  return Number(main)
}

test('the browser killed in the middle of a report keeps what was stored, and goes on', async () => {
  test.skip(process.platform !== 'linux', 'processes are found through /proc')
  const profile = mkdtempSync(join(tmpdir(), 'otvetim-kill-'))
  const [asked] = questions(1)
  if (!asked) throw new Error('no question')
  try {
    const first = await launch({ profile })
    const before = await findExtension(first.context)
    const page = await before.popup()
    await report(page, questions(40))
    await send(page, 'drafts/save', { item: asked, text: 'Да, подойдёт: диаметр' })
    const cut = report(page, questions(2000)).catch(() => undefined)
    process.kill(browserOf(profile), 'SIGKILL')
    await cut
    await first.close().catch(() => undefined)

    const second = await launch({ profile })
    const after = await findExtension(second.context)
    // Alarm and badge are made from the database, before any page reports.
    await expect
      .poll(async () => Number.parseInt(await after.badge(), 10))
      .toBeGreaterThanOrEqual(40)
    const next = await after.popup()
    const kept = await send(next, 'drafts/get', { key: asked.key })
    expect(kept).toEqual({ text: 'Да, подойдёт: диаметр' })
    await report(next, questions(2000))
    expect(await after.title()).toContain('2000')
    await second.close()
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
})
