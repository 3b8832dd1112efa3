import browser from 'webextension-polyfill'
import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'
import type { Counts } from '@/lib/queue/badge'
import { dueKind, type Norms } from '@/lib/queue/deadline'
import { type Entry, isOpen } from '@/lib/queue/entry'
import { apart, digestDue, digestText, quietAt } from '@/lib/queue/reminder'
import { entry } from '@/lib/storage/items'
import { now } from './clock'
import { currentNorms, ledger } from './ledger'

/** In `storage.local`: when the last notification and the last digest were shown. */
const key = 'notified'
type Notified = { at: number; digestAt: number }

const day = 86_400_000
/** One of each kind at most: a newer one takes the place of the older. */
type Id = 'digest' | 'fresh'

const allowed = () => browser.permissions.contains({ permissions: ['notifications'] })

async function notified(): Promise<Notified> {
  const { [key]: stored } = await browser.storage.local.get(key)
  return { at: 0, digestAt: 0, ...(stored as Partial<Notified> | undefined) }
}

/** Written before it is shown: a worker killed in between loses one notification and never shows it twice. */
async function show(id: Id, message: string, note: Notified): Promise<void> {
  await browser.storage.local.set({ [key]: note })
  await browser.notifications.create(id, {
    type: 'basic',
    title: t('manifest.shortName'),
    message,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
  })
}

/** Whether a notification may be shown now; a clock that was set back does not silence us for long. */
const mayShow = (last: number, at: number, { settings, shopZone }: Norms) =>
  Math.abs(at - last) >= apart && !quietAt(at, shopZone, settings.notifications)

/** The digest, when its time has come. */
export async function remind(counts: Counts, norms: Norms, at: number): Promise<void> {
  const { settings, shopZone } = norms
  if (!settings.notifications.digest) return
  const note = await notified()
  if (!digestDue(note.digestAt, at, shopZone, settings.notifications)) return
  if (!mayShow(note.at, at, norms) || !(await allowed())) return
  const text = digestText(counts, at, shopZone)
  if (text) await show('digest', text, { at, digestAt: at })
  else await browser.storage.local.set({ [key]: { ...note, digestAt: at } })
}

const isFresh = (known: Entry | undefined, at: number): known is Entry =>
  known !== undefined &&
  isOpen(known.state) &&
  dueKind(known) !== 'review' &&
  (known.item.date?.at ?? at) > at - day

/** One notification for what has just been written: a complaint or a question among the items seen for the first time. */
export async function tellFresh(keys: readonly string[]): Promise<void> {
  const norms = await currentNorms()
  const at = now()
  if (!norms.settings.notifications.fresh || keys.length === 0) return
  const note = await notified()
  if (!mayShow(note.at, at, norms) || !(await allowed())) return
  const known = await Promise.all(keys.slice(0, 100).map((key) => entry(ledger, key)))
  const fresh = known.filter((one) => isFresh(one, at))
  const [first] = fresh
  if (!first) return
  const what =
    first.item.kind === 'question' ? t('background.newQuestion') : t('background.newComplaint')
  const one = `${what}: ${(first.item.text ?? first.item.cons ?? '').slice(0, 120)}`
  const many = counted('background.fresh', fresh.length)
  await show('fresh', fresh.length === 1 ? one : many, { ...note, at })
}

function openQueue(id: string): void {
  void browser.notifications.clear(id)
  void browser.tabs.create({ url: browser.runtime.getURL('/queue.html') })
}

/** A click on a notification opens the queue. To be called while the worker starts; more than once does no harm. */
export function openQueueOnClick(): void {
  // The API is there only once the seller has allowed notifications.
  browser.notifications?.onClicked.addListener(openQueue)
}
