import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { KnownFact } from '@/lib/knowledge/fact'
import { knowledgeStore } from '@/lib/storage/knowledge'

const fact = (id: string, ask: string, say: string, more: Partial<KnownFact> = {}): KnownFact => ({
  id,
  form: 'pair',
  scope: {},
  ask,
  say,
  at: 1,
  ...more,
})
const washing = fact('w', 'Можно стирать в машинке?', 'Да, при 30 °C.')
const question = { question: 'Можно ли стирать в машинке?', now: 5 }

let names = 0
const name = () => `knowledge-${++names}`
const opened: { close(): Promise<void> }[] = []
const store = (at: string) => {
  const made = knowledgeStore(at)
  opened.push(made)
  return made
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

describe('what the seller knows', () => {
  it('is there again after the worker was stopped', async () => {
    const at = name()
    await store(at).save([washing])
    const hits = (await store(at).base()).find(question)
    expect(hits.map(({ fact }) => fact.say)).toEqual(['Да, при 30 °C.'])
  })

  it('fails in time when the browser leaves it hanging, and works when that is over', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { open } = indexedDB
    try {
      indexedDB.open = () => new IDBOpenDBRequest()
      const known = store(name())
      const failed = expect(known.base()).rejects.toThrow('did not open')
      await vi.advanceTimersByTimeAsync(6000)
      await failed
      indexedDB.open = open
      vi.useRealTimers()
      expect((await known.base()).size).toBe(0)
    } finally {
      indexedDB.open = open
      vi.useRealTimers()
    }
  })

  it('gives back what a change replaced and what was removed, so that both can be undone', async () => {
    const known = store(name())
    await known.save([washing])
    const changed = { ...washing, say: 'Нет, только вручную.' }
    expect(await known.save([changed])).toEqual([washing])
    expect(await known.remove(['w', 'not there'])).toEqual([changed])
    expect((await known.base()).find(question)).toEqual([])
  })

  it('keeps an own answer once, and the newer one when it was edited', async () => {
    const known = store(name())
    const own = fact('own:1', 'Есть капюшон?', 'Да, съёмный.', { form: 'own', at: 10 })
    await known.remember([own])
    await known.remember([{ ...own, at: 99 }])
    expect((await known.base()).get('own:1')?.at).toBe(10)
    await known.remember([{ ...own, say: 'Да, на молнии.', at: 99 }])
    expect((await known.base()).get('own:1')).toMatchObject({ say: 'Да, на молнии.', at: 99 })
  })

  it('holds facts from many tables, changed and removed, each once', async () => {
    const at = name()
    const known = store(at)
    const many = (from: number, say: string) =>
      Array.from({ length: 900 }, (_, index) => fact(`f${from + index}`, 'Вес?', say))
    await known.save(many(0, '1 кг'))
    await known.save(many(600, '2 кг'))
    await known.remove(many(0, '').map(({ id }) => id))
    await known.save([fact('f5', 'Вес?', '3 кг'), fact('f1400', 'Вес?', '4 кг')])
    const base = await store(at).base()
    expect(base.size).toBe(601)
    expect(['f5', 'f899', 'f900', 'f1400'].map((id) => base.get(id)?.say)).toEqual([
      '3 кг',
      undefined,
      '2 кг',
      '4 кг',
    ])
  })

  it('is kept from the first version, where each fact was a record', async () => {
    const at = name()
    const old = await openDB(at, 1, {
      upgrade(db) {
        db.createObjectStore('facts', { keyPath: 'id' })
        db.createObjectStore('charts', { keyPath: 'id' })
        db.createObjectStore('gaps', { keyPath: 'key' }).createIndex('at', 'at')
      },
    })
    for (let index = 0; index < 500; index++)
      await old.put('facts', { ...washing, id: `w${index}` })
    old.close()
    const known = store(at)
    expect((await known.base()).size).toBe(500)
    await known.remove(['w499'])
    expect((await store(at).base()).size).toBe(499)
  })

  it('is gone at once when the seller erases everything', async () => {
    const at = name()
    const known = store(at)
    await known.save([washing])
    await new Promise((done, failed) => {
      const request = indexedDB.deleteDatabase(at)
      request.onsuccess = done
      request.onerror = failed
    })
    expect((await known.base()).size).toBe(0)
  })

  it('counts an unanswered question once an item, and no longer when it is answered', async () => {
    const known = store(name())
    const gap = { key: 'q1', question: 'Какой вес?', intents: ['spec' as const], at: 1 }
    await known.note('q1', gap)
    await known.note('q1', { ...gap, at: 2 })
    expect(await known.gaps()).toHaveLength(1)
    await known.note('q1', undefined)
    expect(await known.gaps()).toEqual([])
  })
})
