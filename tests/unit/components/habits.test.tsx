// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { EditOffer, type Habits } from '@/components/sidebar/edit-offer'
import type { Offer } from '@/lib/reply/own/edits'
import { root } from './stage'

const phrase = 'Нам жаль, что {trouble}.'
const offer: Offer = {
  edited: {
    phrase,
    step: 'empathy',
    mood: 'complaint',
    dropped: 4,
    kept: 0,
    instead: [{ text: 'Разберёмся.', times: 4 }],
    keptAt: 0,
  },
  instead: 'Разберёмся.',
}
const habits = (): Habits => ({
  retired: [],
  offers: [offer],
  onUsed: vi.fn(),
  onRetire: vi.fn(),
  onKeep: vi.fn(),
  onRestore: vi.fn(),
  onSave: vi.fn(),
  onUnsave: vi.fn(),
})
const sentences = [{ step: 'empathy' as const, because: '', text: 'Нам жаль, что скол.', phrase }]

const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find((one) => one.textContent === name)?.click())

it('asks in plain words, changes only on the word of the seller, and takes it back', () => {
  const made = habits()
  act(() => render(<EditOffer habits={made} sentences={sentences} address="вы" />, root))
  expect(root.textContent?.replaceAll('\u00a0', ' ')).toContain(
    'Вы уже 4 раза убирали «Нам жаль, что ….» и писали «Разберёмся.»',
  )
  expect(made.onRetire).not.toHaveBeenCalled()
  press('Заменить на моё')
  expect(made.onRetire).toHaveBeenCalledWith(offer, 'Разберёмся.')
  press('Отменить')
  expect(made.onRestore).toHaveBeenCalledWith(offer, 'Разберёмся.')
})

it('is silent where the draft does not hold the phrase', () => {
  act(() => render(<EditOffer habits={habits()} sentences={[]} address="вы" />, root))
  expect(root.textContent).toBe('')
})
