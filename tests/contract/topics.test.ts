import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/reply/analyse'
import { topicIds } from '@/lib/reply/topic'
import { topics } from '@/lib/reply/topics'

/** The topics of one polarity that a text alone yields, brackets around the words left out. */
function read(text: string, polarity: 'complaint' | 'praise'): string[] {
  return analyse({ marketplace: 'ozon', kind: 'review', text })
    .mentions.filter((mention) => mention.polarity === polarity)
    .map(({ topic }) => topic)
}

describe('topics', () => {
  it('has each id once', () => {
    expect(topics.map(({ id }) => id).sort()).toEqual([...topicIds].sort())
  })
})

describe.each(topics)('$id', (topic) => {
  const { complaint, praise, neither } = topic.examples

  it.each(complaint)('complains: «%s»', (text) => {
    expect(read(text, 'complaint')).toContain(topic.id)
  })

  it.each(praise)('praises: «%s»', (text) => {
    expect(read(text, 'praise')).toContain(topic.id)
  })

  it.each(neither)('is no complaint: «%s»', (text) => {
    expect(read(text, 'complaint')).not.toContain(topic.id)
  })

  it('has examples', () => {
    expect(complaint.length + praise.length + neither.length).toBeGreaterThan(0)
  })
})
