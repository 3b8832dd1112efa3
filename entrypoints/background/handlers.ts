import { t } from '@/lib/i18n/t'
import { recordOf } from '@/lib/insights/record'
import type { Handlers } from '@/lib/messages/transport'
import type { Norms } from '@/lib/queue/deadline'
import { endOfDay } from '@/lib/queue/zone'
import { keepFault } from '@/lib/storage/faults'
import {
  act,
  draftOf,
  entry,
  left,
  markInserted,
  recentReplies,
  saveCase,
  saveDraft,
} from '@/lib/storage/items'
import { around } from '@/lib/storage/items-around'
import { mergePart, planPart, readPart } from '@/lib/storage/items-backup'
import { facets, nextKey, rows, sections } from '@/lib/storage/items-list'
import { countItems, entriesWithOpinions } from '@/lib/storage/items-opinions'
import { counts } from '@/lib/storage/items-read'
import { report } from '@/lib/storage/items-report'
import { now } from './clock'
import { knowledgeHandlers, learn, learnFromPage } from './knowledge'
import { currentNorms, ledger, understand } from './ledger'
import { open } from './open'
import { pageHandlers } from './page-choices'
import { penHandlers } from './pen/handlers'
import { reconcile } from './reconcile'
import { tellFresh } from './reminders'
import { storing, troubleOf } from './trouble'

/** Changes the ledger; whether that succeeds or not, badge and alarm say how it stands before the answer is given. */
async function change<Result>(work: (norms: Norms) => Promise<Result>): Promise<Result> {
  try {
    return await storing(async () => work(await currentNorms()))
  } finally {
    await reconcile()
  }
}

/** What the background answers. */
export const handlers: Handlers<'background'> = {
  async 'items/report'({ items, page }, sender) {
    const sighting = { items, page, tab: sender.tab?.id, at: now() }
    const fresh = await change((norms) => report(ledger, sighting, norms, understand))
    await Promise.all([tellFresh(fresh).catch(() => undefined), learnFromPage(items)])
    return { unanswered: (await counts(ledger, now())).open }
  },

  async 'items/left'({ keys }) {
    await change((norms) => left(ledger, keys, now(), norms))
    return {}
  },

  async 'drafts/save'({ item, text }) {
    await change((norms) => saveDraft(ledger, item, text, now(), norms))
    return {}
  },

  async 'drafts/get'({ key }) {
    const text = await draftOf(ledger, key)
    return text === undefined ? {} : { text }
  },

  async 'items/inserted'(insertion) {
    await change((norms) => markInserted(ledger, insertion, now(), norms))
    await learn([{ item: insertion.item, answer: insertion.text, at: now() }])
    return {}
  },

  async 'items/get'({ key }) {
    const known = await entry(ledger, key)
    return known ? { entry: known } : {}
  },

  'doubt/around': ({ item }) => around(ledger, item),

  async 'complaint/save'({ item, case: kept }) {
    await change((norms) => saveCase(ledger, item, kept, now(), norms))
    return {}
  },

  async 'replies/recent'() {
    return { replies: await recentReplies(ledger) }
  },

  async 'queue/list'({ filter, first }) {
    const at = now()
    const { shopZone } = await currentNorms()
    const parts = await sections(ledger, filter, at, endOfDay(shopZone, at))
    const keys = parts.flatMap(({ keys }) => keys).slice(0, first)
    const [lines, trouble] = await Promise.all([rows(ledger, keys, at), troubleOf()])
    return trouble === undefined
      ? { sections: parts, rows: lines }
      : { sections: parts, rows: lines, trouble }
  },

  async 'queue/rows'({ keys }) {
    return { rows: await rows(ledger, keys, now()) }
  },

  'queue/facets': () => facets(ledger),

  async 'queue/act'({ key, action }) {
    await change((norms) => act(ledger, key, action, now(), norms))
    const [row] = await rows(ledger, [key], now())
    return row ? { row } : {}
  },

  async 'queue/open'({ key }) {
    const known = await entry(ledger, key)
    if (!known) throw new Error(t('background.gone'))
    await open(known.item)
    return {}
  },

  ...pageHandlers,

  ...knowledgeHandlers,

  ...penHandlers,

  async 'queue/next'({ after }) {
    const key = await nextKey(ledger, after)
    const [row] = key === undefined ? [] : await rows(ledger, [key], now())
    return row ? { row } : {}
  },

  async 'insights/records'({ after }) {
    const norms = await currentNorms()
    // A count takes its time for every item: one for a whole reading, not one for each part.
    const total = after === undefined ? await countItems(ledger) : undefined
    const { entries, next } = await entriesWithOpinions(ledger, after, understand)
    const records = entries.map((entry) => recordOf(entry, norms))
    return {
      records,
      zone: norms.shopZone,
      ...(total !== undefined && { total }),
      ...(next !== undefined && { next }),
    }
  },

  async 'faults/note'({ fault }) {
    await keepFault(fault)
    return {}
  },

  'backup/read': ({ after }) => readPart(ledger, after),

  'backup/merge': ({ part, dry }) =>
    dry ? planPart(ledger, part) : change((norms) => mergePart(ledger, part, norms)),
}
