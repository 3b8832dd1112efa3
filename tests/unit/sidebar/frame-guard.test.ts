import { describe, expect, it } from 'vitest'
import { refusal } from '@/entrypoints/sidebar/frame-guard'

const seen = { visible: true, since: 1000 }

describe('a press in the frame', () => {
  it('acts on a button that has been in sight for a moment', () => {
    expect(refusal({ trusted: true, at: 1300 }, seen)).toBeUndefined()
  })
  it.each([
    ['forged by the page', { trusted: false, at: 5000 }, seen, 'forged'],
    ['on a button that has just appeared', { trusted: true, at: 1299 }, seen, 'unsettled'],
    ['on a button that was never seen', { trusted: true, at: 5000 }, undefined, 'unsettled'],
    ['on a covered button', { trusted: true, at: 5000 }, { visible: false, since: 0 }, 'covered'],
  ] as const)('%s is refused', (_, press, sight, why) => {
    expect(refusal(press, sight)).toBe(why)
  })
})
