import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findExtension } from './harness/extension'
import { launch } from './harness/launch'
import { questions, report, send } from './harness/ledger'
import { expect, test } from './harness/test'

const hour = 3_600_000

/** When the question is due in a browser that runs in this zone. */
async function dueIn(profile: string, zone: string, first: boolean): Promise<number> {
  const { context, close } = await launch({ profile, zone })
  try {
    const extension = await findExtension(context)
    const page = await extension.popup()
    const [asked] = questions(1, { date: { at: Date.UTC(2026, 9, 4, 21), precision: 'day' } })
    if (!asked) throw new Error('no question')
    if (first) await report(page, [asked])
    // Any event: the background recounts by itself when it starts in another zone.
    await expect.poll(() => extension.badge()).toBe('1')
    const { entry } = await send(page, 'items/get', { key: asked.key })
    return entry?.dueAt ?? 0
  } finally {
    await close()
  }
}

test('the laptop travels: a day ends where the browser is now, and deadlines follow', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'otvetim-zone-'))
  try {
    const moscow = await dueIn(profile, 'Europe/Moscow', true)
    const east = await dueIn(profile, 'Asia/Vladivostok', false)
    expect(moscow).toBe(Date.UTC(2026, 9, 6, 21))
    expect(moscow - east).toBe(7 * hour)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
})
