import { describe, expect, it } from 'vitest'
import { defaultVoice, remedies, type Voice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

const drafts = (text: string, product: string, voice: Partial<Voice> = {}): string[] =>
  Array.from({ length: 6 }, (_, attempt) => {
    const item: ReplyItem = {
      marketplace: 'ozon',
      kind: 'review',
      rating: 1,
      text,
      product: { name: product },
    }
    return suggest(item, {
      voice: { ...defaultVoice, ...voice },
      facts: [],
      recent: [],
      seed: 'remedies',
      attempt,
      analysis: analyse(item),
    }).text
  })

describe('an allowed remedy fits the trouble', () => {
  it.each([
    ['Платье мало в плечах', 'Платье', /размер/u, /экземпляр|фото/u],
    ['Вместо кружки прислали тарелку', 'Кружка', /замен/iu, /новый экземпляр/u],
    ['Духи совсем не стойкие', 'Духи', /[Нн]апи[шс]/u, /фото|замен|экземпляр/u],
    ['Крышка не подошла к кастрюле', 'Крышка для кастрюли', /подойдёт|подходящ/u, /экземпляр/u],
  ])('%s', (text, product, wanted, never) => {
    for (const draft of drafts(text, product, { remedies: ['replacement'] })) {
      expect(draft).toMatch(wanted)
      expect(draft).not.toMatch(never)
    }
  })

  it('what is missing was told and is not asked again', () => {
    for (const draft of drafts('Не положили винты', 'Стеллаж', { remedies: [...remedies] })) {
      expect(draft).toMatch(/[Дд]ошлём|дослать|[Оо]тправим/u)
      expect(draft).not.toMatch(/чего не хватает/u)
    }
  })
})

describe('sympathy is near to what the buyer tells', () => {
  it.each([
    ['Брала в подарок брату, шов разошёлся', 'Куртка', /подар/u],
    ['Купили дочке, колесо отвалилось', 'Самокат', /ребёнка|детей/u],
    ['Всегда заказываю эту муку, в этот раз с жучками', 'Мука', /не в первый раз|доверял|прежних/u],
  ])('%s', (text, product, wanted) => {
    expect(drafts(text, product).some((draft) => wanted.test(draft))).toBe(true)
  })
})
