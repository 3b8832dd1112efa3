import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

const drafts = (text: string, product?: string) =>
  Array.from({ length: 24 }, (_, attempt) => {
    const item: ReplyItem = {
      marketplace: 'ozon',
      kind: 'review',
      rating: 1,
      text,
      ...(product && { product: { name: product } }),
    }
    return suggest(item, {
      analysis: analyse(item),
      voice: defaultVoice,
      facts: [],
      recent: [],
      attempt,
      seed: text,
    })
  })

describe('sympathy', () => {
  it('is tied to the kind of thing', () => {
    const said = (text: string, product?: string) =>
      drafts(text, product)
        .map((draft) => draft.text)
        .join('\n')
    expect(said('Кабель перестал заряжать через день', 'Кабель USB')).toMatch(
      /нужна (?:каждый день|постоянно)/u,
    )
    expect(said('Шов на рукаве разошёлся', 'Рубашка')).toMatch(/не чинить|надеть такую вещь/u)
    expect(said('Пришёл вскрытый, уже пользовались', 'Крем для лица')).toMatch(/гигиен|надевать/u)
    expect(said('Посеяли вовремя, ничего не взошло', 'Семена перца')).toMatch(/всходов|посадки/u)
    expect(said('Витамины протухли', 'Витамин D')).toMatch(/принимать такое/u)
    expect(said('Витамины протухли', 'Витамин D')).not.toMatch(/есть такое|продукты/u)
    expect(said('Творог просрочен', 'Творог')).toMatch(/есть такое|продукты/u)
    expect(said('Корм протух', 'Корм для кошек')).not.toMatch(/есть такое|продукты/u)
    expect(said('Ручка отвалилась', 'Ковш')).not.toMatch(/гигиен|всходов|маникюр|каждый день/u)
    expect(said('Приехал холст мятый')).not.toMatch(/книг/u)
  })

  it('is left out now and then, and never both general and own', () => {
    const all = drafts('Ручка отвалилась на второй день', 'Ковш')
    expect(all.some(({ sentences }) => sentences.every(({ step }) => step !== 'empathy'))).toBe(
      true,
    )
    for (const { text } of all) expect(text.match(/понимаем/giu)?.length ?? 0).toBeLessThan(2)
  })
})

describe('the hope to win back', () => {
  it('is not pressed on whoever takes leave', () => {
    for (const text of ['Ручка отвалилась. Больше у вас не куплю.', 'Брак, не буду больше брать'])
      for (const { sentences } of drafts(text, 'Ковш'))
        expect(sentences.map(({ step }) => step)).not.toContain('win-back')
  })

  it('is said in some of the others', () => {
    const said = drafts('Ручка отвалилась на второй день', 'Ковш').filter(({ sentences }) =>
      sentences.some(({ step }) => step === 'win-back'),
    )
    expect(said.length).toBeLessThan(8)
  })
})

describe('a short reply with all that may be set', () => {
  it('does without a second introduction', () => {
    const item: ReplyItem = {
      marketplace: 'ozon',
      kind: 'review',
      rating: 1,
      text: 'Замок заедает',
    }
    const { text } = suggest(item, {
      analysis: analyse(item),
      voice: {
        ...defaultVoice,
        length: 'short',
        introduce: true,
        agent: 'Ольга',
        company: 'Лён',
        inHand: 'Передали случай на склад.',
        prevention: 'Проверим всю партию.',
      },
      facts: [],
      recent: [],
      attempt: 0,
      seed: 'short',
      termHours: 24,
    })
    expect(text).not.toMatch(/Меня зовут|Это Ольга|Проверим/u)
    expect(text).toMatch(/Передали случай на склад/u)
    expect(text.length).toBeLessThan(290)
  })
})
