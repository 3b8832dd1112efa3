import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { stubbornly } from '@/entrypoints/sidebar/stubbornly'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('a question whose answer never comes is asked again', async () => {
  const answers = [new Promise<string>(() => {}), Promise.resolve('вот')]
  const answer = stubbornly(() => answers.shift() ?? Promise.reject(new Error('asked too often')))
  await vi.advanceTimersByTimeAsync(5000)
  expect(await answer).toBe('вот')
})

it('a question that nobody ever answers fails in the end', async () => {
  const answer = stubbornly(() => new Promise<string>(() => {}))
  const failed = expect(answer).rejects.toThrow('no answer')
  await vi.advanceTimersByTimeAsync(20_000)
  await failed
})
