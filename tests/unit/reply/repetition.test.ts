import { expect, it } from 'vitest'
import { defaultVoice, type Voice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { repeats, tiringIn } from '@/lib/reply/drafting/repetition'
import { suggest } from '@/lib/reply/suggest'

it.each([
  ['Очень жаль, что так вышло. Извините, что так вышло.', 1],
  ['Жаль, что не подошло. Сожалеем.', 1],
  ['Напишите нам. Напишем в ответ.', 1],
  ['Рады, что чашка порадовала.', 1],
  ['«Рады, рады, рады» – спасибо за отзыв.', 0],
  ['Простая чашка, просто чашка.', 0],
])('%s says %i thoughts again', (text, count) => {
  expect(repeats(tiringIn(text))).toBe(count)
})

const drafts = (item: Partial<ReplyItem>, voice: Partial<Voice>) => {
  const whole: ReplyItem = { marketplace: 'ozon', kind: 'review', ...item }
  return Array.from(
    { length: 12 },
    (_, attempt) =>
      suggest(whole, {
        analysis: analyse(whole),
        voice: { ...defaultVoice, ...voice },
        facts: [],
        recent: [],
        attempt,
        seed: 'again',
      }).text,
  )
}

it.each(['restrained', 'warm', 'heartfelt'] as const)(
  'no regret, apology or thanks is said twice (%s)',
  (warmth) => {
    for (const text of drafts({ rating: 1, text: 'Чайник течёт с первого дня.' }, { warmth }))
      for (const tired of [/жаль|сожале/giu, /прости|прощени|извин/giu, /спасибо|благодар/giu])
        expect(text.match(tired)?.length ?? 0, text).toBeLessThan(2)
  },
)

it('a thing just named is not named again', () => {
  const item = {
    rating: 4,
    text: 'Мешки неплохие, но порвались.',
    product: { name: 'Мешки для мусора' },
  }
  for (const text of drafts(item, {})) expect(text).not.toMatch(/мешки [^.]*\. [^.]*, что мешки/iu)
})

it('nor where the trouble lasts', () => {
  const item = { rating: 4, text: 'Лампа красивая, но плохо светит.', product: { name: 'Лампа' } }
  for (const text of drafts(item, {})) expect(text).not.toMatch(/лампа [^.]*\. [^.]*, что лампа/iu)
})

it('a part that gave way is not called missing', () => {
  const item = { rating: 1, text: 'Молния на рюкзаке сломалась', product: { name: 'Рюкзак' } }
  for (const text of drafts(item, { remedies: ['spare_part'] }))
    expect(text).not.toMatch(/недоста|не хват/u)
})

it.each([
  ['магазин «Сова»', 'магазина «Сова»'],
  ['Сова', '«Сова»'],
  ['ООО «Сова»', 'ООО «Сова»'],
  ['фабрика Сова', 'фабрики Сова'],
])('%s introduces itself in the right case', (company, said) => {
  const item = { rating: 5, text: 'Хороший чайник, спасибо' }
  const texts = drafts(item, { company, agent: 'Анна', introduce: true })
  const named = texts.filter((text) => /из команды/u.test(text))
  expect(named.length).toBeGreaterThan(0)
  for (const text of named) expect(text).toMatch(new RegExp(`команды ${said}`, 'u'))
})

it('an entrepreneur is not put into a case that we cannot tell', () => {
  const item = { rating: 5, text: 'Хороший чайник, спасибо' }
  for (const text of drafts(item, { company: 'ИП Сорокин', agent: 'Анна', introduce: true }))
    expect(text).not.toMatch(/из команды/u)
})

it('who answers a question answers no review', () => {
  const voice = { agent: 'Анна', introduce: true }
  for (const text of drafts({ kind: 'question', text: 'Корпус из металла?' }, voice))
    expect(text).not.toMatch(/на отзывы/u)
})

it('offers no longer warranty for a dress and mends no book', () => {
  const voice: Partial<Voice> = { remedies: ['repair', 'extended_warranty'] }
  const torn = [
    ['Платье порвалось по шву', 'Платье летнее'],
    ['Книга порвалась, страницы выпали', 'Книга детская'],
  ] as const
  for (const [text, name] of torn)
    for (const draft of drafts({ rating: 1, text, product: { name } }, voice))
      expect(draft).not.toMatch(/гаранти|[Рр]емонт.*[Кк]ниг/u)
})
