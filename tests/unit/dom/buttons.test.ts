// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { placeButtons } from '@/lib/dom/buttons'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A page of one row, and a way to look at it again. */
function page() {
  document.body.innerHTML = '<table><tr><td></td></tr></table>'
  const anchor = document.querySelector('td') as HTMLElement
  const buttons = placeButtons({ add() {} }, () => {})
  const look = () => buttons.show([{ anchor, key: 'one' }])
  const take = () => anchor.replaceChildren()
  return { anchor, buttons, look, take }
}

test('a page that takes the button away each time gets its way, however late we look', () => {
  for (const late of [0, 40, 5000]) {
    const { anchor, buttons, look, take } = page()
    let taken = 0
    for (let turn = 0; turn < 10; turn++) {
      look()
      taken += anchor.childElementCount
      take()
      vi.advanceTimersByTime(late)
    }
    expect({ late, taken, unwelcome: buttons.unwelcome }).toEqual({
      late,
      taken: 3,
      unwelcome: true,
    })
  }
})

test('a page that redraws its row now and then keeps its button', () => {
  const { anchor, buttons, look, take } = page()
  for (let turn = 0; turn < 10; turn++) {
    look()
    vi.advanceTimersByTime(1500)
    take()
    look()
    expect(anchor.childElementCount).toBe(1)
    vi.advanceTimersByTime(1500)
  }
  expect(buttons.unwelcome).toBe(false)
})

test('a few redraws while a page loads are forgotten as soon as a button has stood', () => {
  const { anchor, buttons, look, take } = page()
  for (let load = 0; load < 5; load++) {
    for (let redraw = 0; redraw < 2; redraw++) {
      look()
      take()
    }
    look()
    vi.advanceTimersByTime(1500)
    expect(anchor.childElementCount).toBe(1)
    take()
  }
  expect(buttons.unwelcome).toBe(false)
})

test('buttons that stand are not touched again', () => {
  const { anchor, look } = page()
  look()
  const button = anchor.firstChild
  look()
  expect(anchor.firstChild).toBe(button)
  expect(vi.getTimerCount()).toBe(1)
})
