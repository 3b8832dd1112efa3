import { expect, it } from 'vitest'
import { asInstrumental, masculine } from '@/lib/text/adjective'

it.each([
  ['тонкий', 'тонким'],
  ['тонкое', 'тонким'],
  ['плохая', 'плохой'],
  ['рыжая', 'рыжей'],
  ['синее', 'синим'],
  ['зимние', 'зимними'],
  ['простой', 'простым'],
  ['жёлтые', 'жёлтыми'],
  ['рвущиеся', 'рвущимися'],
  ['мятая', 'мятой'],
  ['вчера', 'вчера'],
])('%s: оказался %s', (adjective, after) => {
  expect(asInstrumental(adjective)).toBe(after)
})

it.each([
  ['зимние', 'зимний'],
  ['тонкая', 'тонкий'],
  ['жидкое', 'жидкий'],
  ['целые', 'целый'],
  ['стол', undefined],
])('%s is %s in the dictionary', (adjective, lemma) => {
  expect(masculine(adjective)).toBe(lemma)
})
