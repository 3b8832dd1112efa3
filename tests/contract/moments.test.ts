import { describe, expect, it } from 'vitest'
import { foundIn } from '@/lib/reply/moment'
import { moments } from '@/lib/reply/moments'
import { readText } from '@/lib/text/phrases'

describe.each(moments.map((moment) => [moment.id, moment] as const))('moment %s', (_, moment) => {
  it.each(moment.examples.told)('is told by: %s', (text) => {
    expect(foundIn(readText(text), moment)).toBeDefined()
  })
  it.each(moment.examples.untold)('is not told by: %s', (text) => {
    expect(foundIn(readText(text), moment)).toBeUndefined()
  })
  it('has something to say whatever is known of the product', () => {
    expect(moment.says.some((phrase) => !/\{\?|\{item/u.test(phrase))).toBe(true)
  })
})

it('ids are unique', () => {
  expect(new Set(moments.map(({ id }) => id)).size).toBe(moments.length)
})
