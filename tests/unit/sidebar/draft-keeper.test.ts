import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftKeeper, type Keeping } from '@/entrypoints/sidebar/draft-keeper'
import type { Item } from '@/lib/domain/item'

const item = (key: string): Item => ({
  key,
  marketplace: 'ozon',
  kind: 'review',
  state: 'unanswered',
  url: '',
})

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A store that fails while `down`, and what it holds. */
const store = () => {
  const held = new Map<string, string>()
  const state = { down: false }
  const save = vi.fn(async ({ key }: Item, text: string) => {
    if (state.down) throw new Error('no worker')
    held.set(key, text)
  })
  return { held, state, save }
}

describe('drafts', () => {
  it('are written after a pause in typing, once', async () => {
    const { held, save } = store()
    const keeper = draftKeeper(save, () => {})
    for (const text of ['Д', 'До', 'Добрый день!']) {
      keeper.put(item('a'), text)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(save).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(400)
    expect(save).toHaveBeenCalledOnce()
    expect(held.get('a')).toBe('Добрый день!')
  })

  it('are written at once when the page goes away, of every item', async () => {
    const { held, save } = store()
    const keeper = draftKeeper(save, () => {})
    keeper.put(item('a'), 'Первый')
    keeper.put(item('b'), 'Второй')
    await keeper.flush()
    expect([...held]).toEqual([
      ['a', 'Первый'],
      ['b', 'Второй'],
    ])
  })

  it('survive a dead worker: tried again until kept, and the seller is told meanwhile', async () => {
    const { held, state, save } = store()
    const told: Keeping[] = []
    const keeper = draftKeeper(save, (keeping) => told.push(keeping))
    state.down = true
    keeper.put(item('a'), 'Не потеряйте')
    await vi.advanceTimersByTimeAsync(3000)
    expect(told).toContain('failing')
    expect(keeper.unsaved('a')).toBe('Не потеряйте')
    keeper.put(item('a'), 'Не потеряйте это')
    state.down = false
    await vi.advanceTimersByTimeAsync(20_000)
    expect(held.get('a')).toBe('Не потеряйте это')
    expect(told.at(-1)).toBe('kept')
  })

  it('that change while they are written are written again', async () => {
    const held: string[] = []
    let finish = () => {}
    const keeper = draftKeeper(
      (_, text) =>
        new Promise<void>((resolve) => {
          finish = () => {
            held.push(text)
            resolve()
          }
        }),
      () => {},
    )
    keeper.put(item('a'), 'старое')
    void keeper.flush()
    keeper.put(item('a'), 'новое')
    finish()
    await vi.advanceTimersByTimeAsync(500)
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(held).toEqual(['старое', 'новое'])
    expect(keeper.unsaved('a')).toBeUndefined()
  })

  it('are written again when an answer never comes', async () => {
    const held: string[] = []
    const save = vi.fn((_: Item, text: string) => {
      if (save.mock.calls.length === 1) return new Promise<void>(() => {})
      held.push(text)
      return Promise.resolve()
    })
    const keeper = draftKeeper(save, () => {})
    keeper.put(item('a'), 'Добрый день!')
    await vi.advanceTimersByTimeAsync(5000)
    expect(held).toEqual(['Добрый день!'])
  })
})
