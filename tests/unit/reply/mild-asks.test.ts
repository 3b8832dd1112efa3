import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

const drafts = (text: string, name: string): string =>
  Array.from({ length: 6 }, (_, attempt) => {
    const item: ReplyItem = {
      marketplace: 'ozon',
      kind: 'review',
      rating: 4,
      text,
      product: { name },
    }
    return suggest(item, {
      analysis: analyse(item),
      voice: defaultVoice,
      facts: [],
      recent: [],
      attempt,
      seed: 'mild',
    }).text
  }).join('\n')

describe('what is asked lightly under many stars', () => {
  it('is not what was told', () => {
    const said = drafts('Понравилась, но коробка мятая. Сама ваза целая', 'Ваза')
    expect(said).not.toMatch(/внутри что-то|пострадало и|досталось/u)
    expect(drafts('Понравилась, но коробка мятая', 'Ваза')).toMatch(
      /внутри что-то|пострадало и|досталось/u,
    )
  })

  it('is another size only where the size was amiss', () => {
    expect(drafts('Платье хорошее, немного короткое', 'Платье')).toMatch(/размер/u)
    expect(drafts('Хорошее платье, но фасон не мой', 'Платье')).not.toMatch(/размер/u)
  })
})
