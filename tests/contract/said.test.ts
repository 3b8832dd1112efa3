import { describe, expect, it } from 'vitest'
import { stepIds } from '@/lib/reply/draft'
import { saidSteps } from '@/lib/reply/said'
import { readText } from '@/lib/text/phrases'
import { exampleContext, exampleName, unmark } from './example'

describe.each(stepIds.map((id) => [id, saidSteps[id]] as const))('step %s', (id, recogniser) => {
  const find = (
    example: Parameters<typeof unmark>[0],
    own: Parameters<typeof exampleContext>[1],
  ) => {
    const { reply, spans } = unmark(example)
    const found = recogniser.find(readText(reply), exampleContext(reply, own))
    return { spans, found: found.map(({ start, end }) => `${start}:${reply.slice(start, end)}`) }
  }
  const cases = (examples: readonly Parameters<typeof exampleName>[0][]) =>
    examples.map((example) => [exampleName(example), example] as const)

  it.each(cases(recogniser.examples.said))('is said by: %s', (_, example) => {
    const [reply, own] = typeof example === 'string' ? [example, {}] : example
    const { spans, found } = find(reply, own)
    expect(found).toEqual(spans)
    expect(spans).not.toHaveLength(0)
  })
  it.each(cases(recogniser.examples.unsaid))('is not said by: %s', (_, example) => {
    const [reply, own] = typeof example === 'string' ? [example, {}] : example
    expect(find(reply, own).found).toEqual([])
  })
  it('stands under its own name', () => {
    expect(recogniser.step).toBe(id)
  })
})
