import { describe, expect, test } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { readCase } from '@/lib/reply/case/read-case'
import { inCase } from '@/lib/reply/product/noun-phrase'
import { thing } from '@/lib/reply/things/lexicon'
import { products } from '@/lib/reply/things/products'
import { productKinds } from '@/lib/reply/things/thing'

const good = { m: 'Хороший', f: 'Хорошая', n: 'Хорошее', pl: 'Хорошие' }
const verdict = /понравил|устроил|порадовал|хорош|отлично|оправдал/u

/** «Хорошая швабра» once praised her seams: a name of goods must not be taken for a merit that it resembles. */
describe('a bare verdict on goods tells no merit of theirs', () => {
  test.each(productKinds)('%s', (kind) => {
    for (const word of products[kind].split(/\s+/u).filter(Boolean)) {
      const { lemma, gender } = thing(word.split(':')[0] ?? '')
      const item: ReplyItem = {
        marketplace: 'ozon',
        kind: 'review',
        rating: 5,
        text: `${good[gender]} ${lemma}, советую.`,
        product: { name: lemma },
      }
      const { praise, complaints } = readCase(item, {
        analysis: analyse(item),
        voice: defaultVoice,
        facts: [],
        recent: [],
        seed: lemma,
        attempt: 0,
      })
      const told = praise.flatMap((one) => {
        const said = 'clause' in one ? one.clause : inCase(one.phrase, 'nom')
        return verdict.test(said) || said.includes(lemma) ? [] : said
      })
      expect([...told, ...complaints.map(({ topic }) => topic)], item.text).toEqual([])
    }
  })
})
