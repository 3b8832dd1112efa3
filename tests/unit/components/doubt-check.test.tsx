// @vitest-environment happy-dom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { DoubtCheck } from '@/components/sidebar/complaint/doubt-check'
import type { Answer } from '@/lib/domain/complaint-case'
import type { Item } from '@/lib/domain/item'
import { examine } from '@/lib/doubt/examine'
import type { Surroundings } from '@/lib/doubt/surroundings'
import { root } from './stage'

const review = (text: string): Item => ({
  key: 'wildberries:review:1',
  marketplace: 'wildberries',
  kind: 'review',
  rating: 1,
  text,
  author: 'Анна',
  date: { at: Date.UTC(2026, 4, 1), precision: 'minute' },
  product: { name: 'Термос «Север», 1 л' },
  state: 'unanswered',
  url: 'https://seller.wildberries.ru/',
})
const around: Surroundings = {
  alike: [],
  sameDay: 1,
  usual: 0.2,
  others: { count: 40, unhappy: 9, mean: 4.1 },
}
const unpleasant = 'Крышка протекает, чай остыл через час. Деньги на ветер!'
const elsewhere = 'Колонки ужасные, басов нет, хрипят на половине громкости'
const breach = 'Ищу людей в команду, доход от 5000 в день, пишите в личку'

/** The tab with the seller's answers kept, as the sidebar does. */
const open = async (text: string) => {
  const onReply = vi.fn()
  const onComplain = vi.fn()
  const item = review(text)
  function Tab() {
    const [answers, keep] = useState<Record<string, Answer>>({})
    return (
      <DoubtCheck
        item={item}
        verdict={examine(item, around, answers)}
        onAnswer={(sign, answer) => keep({ ...answers, [sign]: answer })}
        onReply={onReply}
        onComplain={onComplain}
      />
    )
  }
  await act(() => render(<Tab />, root))
  return { onReply, onComplain }
}
const grade = () => root.querySelector('h2')?.textContent?.trim()
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)
const press = (name: string) => act(async () => button(name)?.click())
const folds = () => [...root.querySelectorAll('details')]
const fold = (words: string) =>
  folds().find((one) => one.querySelector('summary')?.textContent?.includes(words))
/** What is in sight without opening anything. */
const inSight = (text: string) => {
  const places = [...root.querySelectorAll('li, legend, q, p')].filter((one) =>
    one.textContent?.includes(text),
  )
  return places.some((one) => !one.closest('details:not([open])'))
}
const choose = (question: string, label: string) =>
  act(() => {
    const set = [...root.querySelectorAll('fieldset')].find((one) =>
      one.textContent?.includes(question),
    )
    const option = [...(set?.querySelectorAll('label') ?? [])].find(
      ({ textContent }) => textContent === label,
    )
    option?.querySelector('input')?.click()
  })

describe('the check of a review', () => {
  it('that is unpleasant but true finds no grounds and leads to the draft', async () => {
    const { onReply } = await open(unpleasant)
    expect(grade()).toBe('Оснований нет')
    expect(root.textContent).toContain('Оснований для жалобы нет, лучше ответить')
    expect(button('Составить жалобу')).toBeUndefined()
    await press('К черновику ответа')
    expect(onReply).toHaveBeenCalledOnce()
  })

  it('with a doubt says what to check, shows the words at issue, and offers both ways', async () => {
    const { onComplain } = await open(elsewhere)
    expect(grade()).toBe('Стоит проверить')
    expect(inSight('Отзыв о другом товаре')).toBe(true)
    expect(inSight('Отзыв и правда о другом товаре?')).toBe(true)
    expect(root.querySelector('mark')?.textContent).toBe('Колонки')
    expect(button('К черновику ответа')).toBeDefined()
    await press('Составить жалобу')
    expect(onComplain).toHaveBeenCalledOnce()
  })

  it('with a breach has grounds, in the very words, and still advises to answer', async () => {
    await open(breach)
    expect(grade()).toBe('Есть основания')
    expect(inSight('пишите в личку')).toBe(true)
    expect([...root.querySelectorAll('q')].map(({ textContent }) => textContent)).toContain(
      'пишите в личку',
    )
    expect(root.textContent).toContain('Отзыву всё равно стоит спокойно ответить')
    expect(button('К черновику ответа')).toBeDefined()
  })

  it.each([unpleasant, elsewhere, breach])('accuses nobody: %s', async (text) => {
    await open(text)
    expect(root.textContent).not.toMatch(/фейк|поддел|лжёт|врёт|заказной|обманщик/iu)
  })
})

describe('the length of the check', () => {
  it.each([unpleasant, elsewhere, breach])(
    'keeps in sight only what was found; the rest is counted and folded: %s',
    async (text) => {
      await open(text)
      const { lines } = examine(review(text), around, {})
      const found = lines.filter(({ state }) => state === 'found')
      const asked = lines.filter(({ state }) => state === 'open')
      const clear = lines.filter(({ state }) => state === 'clear')
      for (const { title } of found) expect(inSight(title)).toBe(true)
      for (const { question } of asked) expect(inSight(question ?? '')).toBe(false)
      expect(fold('Вопросы к вам')?.querySelector('summary')?.textContent).toContain(
        String(asked.length),
      )
      expect(fold('Вопросы к вам')?.querySelectorAll('fieldset')).toHaveLength(asked.length)
      expect(fold('не найдено')?.querySelector('summary')?.textContent).toContain(
        String(clear.length),
      )
    },
  )

  it('an answer changes the grade, the count of answers, and moves no line from under the hand', async () => {
    await open(unpleasant)
    const question = 'такого заказа у вас не было?'
    const places = () =>
      [...root.querySelectorAll('legend')].map(({ textContent }) => textContent ?? '')
    const before = places()
    await choose(question, 'Да')
    expect(grade()).toBe('Есть основания')
    expect(places()).toEqual(before)
    expect(fold('Вопросы к вам')?.querySelector('summary')?.textContent).toContain('отвечено 1')
    await choose(question, 'Нет')
    expect(grade()).toBe('Оснований нет')
    expect(places()).toEqual(before)
    await choose(question, 'Не знаю')
    expect(grade()).toBe('Оснований нет')
  })

  it('a doubt that the seller denies stays in its place as answered', async () => {
    await open(elsewhere)
    await choose('Отзыв и правда о другом товаре?', 'Нет')
    expect(grade()).toBe('Оснований нет')
    expect(inSight('Отзыв и правда о другом товаре?')).toBe(true)
  })
})
