import { expect, it } from 'vitest'
import { type Item, longestText } from '@/lib/domain/item'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import { suggest } from '@/lib/reply/suggest'
import { foreign, hostileTexts } from './hostile'

const item: Item = {
  key: 'ozon:review:1',
  marketplace: 'ozon',
  kind: 'review',
  rating: 2,
  text: 'Молния сломалась на второй день.',
  author: 'Анна',
  product: { name: 'Куртка зимняя' },
  state: 'unanswered',
  url: '',
}

/** As every reader cuts it. */
const long = (text: string) => text.slice(0, longestText)
const short = (text: string) => text.slice(0, 500)

const fields: Record<string, (text: string) => Partial<Item>> = {
  text: (text) => ({ text: long(text) }),
  'a question': (text) => ({ kind: 'question', text: long(text) }),
  pros: (text) => ({ pros: long(text), rating: 5 }),
  cons: (text) => ({ cons: long(text) }),
  author: (text) => ({ author: short(text) }),
  product: (text) => ({ product: { name: short(text) } }),
  brand: (text) => ({ product: { name: 'Куртка', brand: short(text) } }),
  'a fact': (text) => ({
    kind: 'question',
    text: 'Какой цвет?',
    product: { name: 'Куртка', facts: [{ name: 'Цвет', value: short(text) }] },
  }),
  tags: (text) => ({ tags: [short(text)] }),
}

it.each(Object.entries(fields))('a hostile %s breaks nothing and is not repeated', (_, field) => {
  const broken = hostileTexts.filter((text) => {
    const hostile: Item = { ...item, ...field(text) }
    const draft = suggest(hostile, {
      analysis: analyse(hostile),
      voice: defaultVoice,
      facts: [],
      recent: [],
      attempt: 0,
      seed: 'hostile',
    })
    return draft.text === '' || draft.text.length > 3000 || foreign.test(draft.text)
  })
  expect(broken).toEqual([])
})

it('there are more than 200 of them, all different', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThan(200)
})
