import { describe, expect, it } from 'vitest'
import { intentIds } from '@/lib/reply/intent'
import { intents, intentsOf } from '@/lib/reply/intents'

describe('intents', () => {
  it('has one file for every id', () => {
    expect(intents.map(({ id }) => id).sort()).toEqual([...intentIds].sort())
  })

  describe.each(intents.map((intent) => [intent.id, intent] as const))('%s', (id, { examples }) => {
    it.each(examples.asks)('is asked in «%s»', (question) => {
      expect(intentsOf(question)).toContain(id)
    })
    it.each(examples.not)('is not asked in «%s»', (question) => {
      expect(intentsOf(question)).not.toContain(id)
    })
  })
})
