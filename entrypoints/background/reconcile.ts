import browser from 'webextension-polyfill'
import { t } from '@/lib/i18n/t'
import { badge, title } from '@/lib/queue/badge'
import { nextDigest } from '@/lib/queue/reminder'
import { wake } from '@/lib/storage/items'
import { counts, nextChange } from '@/lib/storage/items-read'
import { now } from './clock'
import { currentNorms, ledger } from './ledger'
import { remind } from './reminders'
import { tidy } from './tidy'
import { troubleOf } from './trouble'

const alarm = 'next-change'
/** Alarms get lost and clocks are set back: nothing is ever later than this. */
const longestSleep = 3_600_000

const colors = { overdue: '#c62828', soon: '#b26a00', none: '#5f6368' } as const

/** Our pages watch this key of `storage.local`: it changes with the queue. */
const stamp = 'queue-stamp'

/**
 * Makes badge, title and alarm what the database says, and ends what time has ended. Idempotent, and called at every
 * start and after every change: alarms and badge are hints that browsers lose, the database is the truth.
 */
async function reconcileOnce(): Promise<void> {
  const at = now()
  try {
    const norms = await currentNorms()
    await tidy(norms, at)
    await wake(ledger, at, norms)
    const [numbers, next, trouble] = await Promise.all([
      counts(ledger, at),
      nextChange(ledger, at),
      troubleOf(),
    ])
    const { text, tone } = badge(numbers)
    const digest = nextDigest(at, norms.shopZone, norms.settings.notifications)
    const moments = [next, digest].filter((moment) => moment !== undefined)
    await Promise.all([
      browser.action.setBadgeText({ text: trouble && text === '' ? '!' : text }),
      browser.action.setBadgeBackgroundColor({ color: colors[trouble ? 'overdue' : tone] }),
      browser.action.setTitle({ title: trouble ?? title(numbers) }),
      browser.alarms.create(alarm, { when: Math.min(...moments, at + longestSleep) }),
      browser.storage.local.set({ [stamp]: `${at} ${JSON.stringify(numbers)}` }),
    ])
    // A notification that fails is no failure of the ledger.
    await remind(numbers, norms, at).catch(() => undefined)
  } catch {
    // A silent zero would be a lie.
    await browser.action.setBadgeText({ text: '!' })
    await browser.action.setBadgeBackgroundColor({ color: colors.overdue })
    await browser.action.setTitle({
      title: t('background.queueUnreadable'),
    })
    await browser.alarms.create(alarm, { when: at + 60_000 })
  }
}

let running: Promise<void> | undefined
let following: Promise<void> | undefined

/** Resolves when badge and alarm show at least everything that was stored before the call. */
export function reconcile(): Promise<void> {
  if (running) {
    // The run under way may have read already; all who come meanwhile share the one that follows it.
    const follow = () => {
      following = undefined
      return reconcile()
    }
    following ??= running.then(follow, follow)
    return following
  }
  running = reconcileOnce().finally(() => {
    running = undefined
  })
  return running
}
