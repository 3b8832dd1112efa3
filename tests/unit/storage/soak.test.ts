import { expect, test } from 'vitest'
import type { Item } from '@/lib/domain/item'
import type { Action } from '@/lib/queue/action'
import { act, draftOf, markInserted, saveDraft, wake } from '@/lib/storage/items'
import { sections } from '@/lib/storage/items-list'
import { counts } from '@/lib/storage/items-read'
import { random } from '@/lib/text/pick'
import { day, hour, minute, moscow, noon, question, review } from '../queue/an-item'
import { freshLedger, sighted } from './a-ledger'
import { model } from './a-model'

/** SOAK=10000 npx vitest run tests/unit/storage/soak: the long run; SEED repeats one. */
const events = Number(process.env.SOAK ?? 600)
const seed = process.env.SEED ?? String(Date.now())

/** A cabinet, three tabs on it that may be old, a seller, a clock that jumps, and a worker that dies. */
test(`the ledger agrees with a simple model through ${events} random events (seed ${seed})`, async () => {
  const next = random(seed)
  const nat = (below: number) => Math.floor(next() * below)
  const db = freshLedger()
  const simple = model()
  const cabinet: Item[] = []
  const tabs = [1, 2, 3].map((id) => ({ id, openedAt: noon, shows: [] as Item[] }))
  let now = noon
  let made = 0

  const anItem = () => cabinet[nat(cabinet.length)]
  const aTab = () => tabs[nat(tabs.length)] ?? { id: 1, openedAt: noon, shows: [] }

  async function report(): Promise<void> {
    const tab = aTab()
    const items = tab.shows.filter(() => next() < 0.4)
    for (const item of items) simple.sighted(item, now, tab.openedAt)
    const page = { complete: false, openedAt: tab.openedAt }
    await sighted(db, items, now, { tab: tab.id, page })
  }

  const happen: Record<string, () => unknown> = {
    ask() {
      const parts = {
        key: `item-${String(made++).padStart(5, '0')}`,
        date: { at: now, precision: 'minute' as const },
      }
      cabinet.push(next() < 0.5 ? question(parts) : review({ ...parts, rating: 1 + nat(5) }))
      if (cabinet.length > 40) cabinet.shift()
    },
    writeOn() {
      const item = anItem()
      if (item) cabinet[cabinet.indexOf(item)] = { ...item, text: `${item.text} слово${made++}` }
    },
    answer() {
      const item = anItem()
      if (item) {
        const answer = `Ответ ${made++}`
        cabinet[cabinet.indexOf(item)] = { ...item, state: 'answered', answer }
      }
    },
    removeAnswer() {
      const item = anItem()
      if (!item) return
      const { answer: _, ...rest } = item
      cabinet[cabinet.indexOf(item)] = { ...rest, state: 'unanswered' }
    },
    load: () => Object.assign(aTab(), { openedAt: now, shows: [...cabinet] }),
    report,
    both: () => Promise.all([report(), report()]),
    async draft() {
      const item = anItem()
      if (!item) return
      const text = `Черновик ${made++}`
      simple.drafted(item, text, now)
      await saveDraft(db, item, text, now, moscow())
    },
    async insert() {
      const item = anItem()
      if (!item) return
      const text = `Ответ ${made++}`
      const termHours = nat(3) * 12
      simple.inserted(item, text, now, termHours)
      await markInserted(db, { item, text, termHours }, now, moscow())
      // Sometimes the seller sends it.
      if (next() < 0.6)
        cabinet[cabinet.indexOf(item)] = { ...item, state: 'answered', answer: text }
    },
    async act() {
      const key = anItem()?.key
      if (key === undefined) return
      const choices: Action[] = [
        { do: 'snooze', until: now + nat(3 * day) },
        { do: 'wake' },
        { do: 'skip', why: 'повтор' },
        { do: 'done' },
        { do: 'reopen' },
        { do: 'take' },
        { do: 'note', text: 'заметка' },
      ]
      const action = choices[nat(choices.length)] ?? { do: 'wake' }
      simple.acted(key, action, now)
      await act(db, key, action, now, moscow())
    },
    pass: () => {
      now += nat(6 * hour)
    },
    jump: () => {
      now += next() < 0.5 ? 3 * day : -day
    },
    die: () => db.close(),
  }
  const names = Object.keys(happen)

  for (let event = 0; event < events; event++) {
    const name = names[nat(names.length)] ?? 'pass'
    now += nat(3) * minute
    await happen[name]?.()
    simple.woken(now)
    await wake(db, now, moscow())
    const { order, ...numbers } = simple.shown(now)
    const where = `seed ${seed}, event ${event} (${name})`
    expect(await counts(db, now), where).toMatchObject(numbers)
    if (event % 10 > 0) continue
    const queue = (await sections(db, {}, now, now)).slice(0, 3).flatMap(({ keys }) => keys)
    expect(queue, where).toEqual(order)
    const key = anItem()?.key ?? ''
    const draft = simple.draftOf(key)
    if (draft !== undefined) expect(await draftOf(db, key), where).toBe(draft)
  }
}, 600_000)
