import type { Extension } from './extension'

type Dying = { died?: boolean; asks?: number }

/**
 * Makes the running background die at its `at`-th call of the database or of the browser (counted from 1): from there on
 * no call of either comes back, and the transaction under way is undone – as when the browser ends a worker in between.
 * The worker itself is still to be stopped by the test.
 */
export const dieAt = (extension: Extension, at: number): Promise<void> =>
  extension.worker().evaluate((at) => {
    const state = globalThis as Dying
    state.asks = 0
    state.died = false
    const gone = () => {
      state.asks = (state.asks ?? 0) + 1
      state.died ||= state.asks >= at
      return state.died
    }
    const silent = () =>
      Object.assign(Object.create(IDBRequest.prototype) as object, {
        addEventListener() {},
        removeEventListener() {},
      })
    type Method = (this: unknown, ...given: unknown[]) => unknown
    const replace = (holder: object, name: string, dead: (self: unknown) => unknown) => {
      const methods = holder as Record<string, Method>
      const real = methods[name]
      if (!real) throw new Error(`no ${name}`)
      methods[name] = function (...given) {
        return gone() ? dead(this) : real.apply(this, given)
      }
    }
    const undo = (transaction: IDBTransaction) => {
      try {
        transaction.abort()
      } catch {
        // Over already: what it wrote is stored.
      }
      return silent()
    }
    for (const name of [
      'get',
      'put',
      'delete',
      'getAllKeys',
      'openCursor',
      'openKeyCursor',
      'count',
    ])
      replace(IDBObjectStore.prototype, name, (store) =>
        undo((store as IDBObjectStore).transaction),
      )
    for (const name of ['get', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'])
      replace(IDBIndex.prototype, name, (index) =>
        undo((index as IDBIndex).objectStore.transaction),
      )
    const { action, alarms, storage } = (
      globalThis as unknown as { chrome: Record<string, object> }
    ).chrome as Record<'action' | 'alarms' | 'storage', object>
    const { local } = storage as { local: object }
    for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle'])
      replace(action, name, () => new Promise(() => {}))
    replace(alarms, 'create', () => new Promise(() => {}))
    for (const name of ['get', 'set']) replace(local, name, () => new Promise(() => {}))
  }, at)

/** Whether the background has died of `dieAt`. */
export const died = (extension: Extension): Promise<boolean> =>
  extension.worker().evaluate(() => (globalThis as Dying).died === true)
