// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { Insertion } from '@/components/sidebar/insert-outcome'
import { type DeskProps, ReplyDesk } from '@/components/sidebar/reply-desk'
import type { Item } from '@/lib/domain/item'
import { defaultVoice } from '@/lib/domain/voice'
import { root } from './stage'

const item: Item = {
  key: 'ozon:review:1',
  marketplace: 'ozon',
  kind: 'review',
  rating: 2,
  text: 'Чашка пришла со сколом, коробка мятая. <img src=x onerror=alert(1)>',
  author: 'Анна',
  product: { name: 'Чашка «Утро»' },
  state: 'unanswered',
  url: 'https://seller.ozon.ru/app/reviews',
}

const show = async (props: Partial<DeskProps> = {}) => {
  const onText = vi.fn()
  const insert = vi.fn(async (): Promise<Insertion> => ({ step: 'inserted' }))
  const all: DeskProps = {
    item,
    voice: defaultVoice,
    facts: [],
    recent: [],
    saved: undefined,
    due: undefined,
    insert,
    undo: async () => ({ step: 'undone' }),
    onText,
    ...props,
  }
  await act(() => render(<ReplyDesk {...all} />, root))
  return { onText, insert }
}
const field = () => root.querySelector('textarea') as HTMLTextAreaElement
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)
const press = (name: string) => act(async () => button(name)?.click())
const type = (text: string) =>
  act(() => {
    field().value = text
    field().dispatchEvent(new Event('input', { bubbles: true }))
  })

describe('the reply desk', () => {
  it('offers a draft at once and shows hostile text as text', async () => {
    await show()
    expect(field().value.length).toBeGreaterThan(40)
    expect(root.querySelector('.buyer-words')?.textContent).toContain(
      '<img src=x onerror=alert(1)>',
    )
    expect(root.querySelector('.buyer-words img')).toBeNull()
  })

  it('follows every keystroke with the checklist and keeps what was typed', async () => {
    const { onText } = await show()
    const before = root.querySelector('.checklist')?.textContent
    await type('Это вина курьера, пишите ему на почту shop@mail.ru')
    expect(root.querySelector('.checklist')?.textContent).not.toBe(before)
    expect(root.querySelectorAll('.said-error').length).toBeGreaterThan(0)
    expect(onText).toHaveBeenLastCalledWith('Это вина курьера, пишите ему на почту shop@mail.ru')
  })

  it('starts from the text that was kept, and a new variant has a way back to it', async () => {
    await show({ saved: 'Мой начатый ответ.' })
    expect(field().value).toBe('Мой начатый ответ.')
    await press('Другой вариант')
    expect(field().value).not.toBe('Мой начатый ответ.')
    await press('Вернуть прежний текст')
    expect(field().value).toBe('Мой начатый ответ.')
  })

  it('gives many variants and never the same twice in a row', async () => {
    await show()
    const seen = [field().value]
    for (let round = 0; round < 8; round++) {
      await press('Другой вариант')
      expect(seen).not.toContain(field().value)
      seen.push(field().value)
    }
  })

  it('applies a fix in place and takes it back', async () => {
    await show()
    const text = 'Здравствуйте! Спасибо за отзыв!!! Разберёмся. Разберёмся.'
    await type(text)
    const fix = root.querySelector<HTMLButtonElement>('.finding-fixes button')
    await act(async () => fix?.click())
    expect(field().value).not.toBe(text)
    await press('Вернуть прежний текст')
    expect(field().value).toBe(text)
  })

  it('asks before it inserts blanks, and goes ahead when told so', async () => {
    const { insert } = await show()
    await type('Здравствуйте! Срок годности ▢ месяцев.')
    await press('Вставить')
    expect(insert).not.toHaveBeenCalled()
    expect(root.textContent).toContain('пустые места')
    await press('Вставить с пустыми местами')
    expect(insert).toHaveBeenCalledOnce()
    expect(root.textContent).toContain('Вставлено')
  })

  it('warns of serious findings, and the seller decides', async () => {
    const { insert } = await show()
    await type('Это вина курьера, а не наша.')
    await press('Вставить')
    expect(insert).not.toHaveBeenCalled()
    await press('Вставить как есть')
    expect(insert).toHaveBeenCalledOnce()
  })

  it.each([
    ['Заменить', 'replace'],
    ['Дописать', 'append'],
  ] as const)('«%s» answers a field with words in it', async (name, over) => {
    const insert = vi.fn(
      async (_text: string, _term: number, how?: string): Promise<Insertion> =>
        how ? { step: 'inserted' } : { step: 'occupied', held: 'Уже написано' },
    )
    await show({ insert })
    const { value } = field()
    await press('Вставить')
    expect(root.textContent).toContain('Уже написано')
    await press(name)
    expect(insert).toHaveBeenLastCalledWith(value, 0, over)
    await press('Отменить вставку')
    expect(root.textContent).toContain('Вставка отменена')
  })

  it('shows what the field holds when that differs', async () => {
    await show({ insert: async () => ({ step: 'differs', held: 'обрезанный текст' }) })
    await press('Вставить')
    expect(root.textContent).toContain('обрезанный текст')
  })

  it('follows what the page tells later, until the seller uses the draft', async () => {
    const { author: _hidden, ...nameless } = item
    await show({ item: nameless })
    expect(field().value).not.toContain('Анна')
    await show({ item })
    expect(field().value).toContain('Анна')
    render(null, root)

    await show({ item: nameless })
    const used = field().value
    await press('Вставить')
    await show({ item })
    expect(field().value).toBe(used)
  })

  it('offers to copy when there is no field to write into', async () => {
    await show({ insert: undefined })
    expect(button('Вставить')).toBeUndefined()
    expect(button('Скопировать')).toBeDefined()
  })

  it('promises a term only when one is picked', async () => {
    await show()
    expect(field().value).not.toMatch(/сут|24|дня|часов/)
    const term = [...root.querySelectorAll('select')].find((one) =>
      one.textContent?.includes('в течение суток'),
    )
    await act(() => {
      if (!term) return
      term.value = '24'
      term.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(field().value).toMatch(/сут|24/)
  })

  it('says how like a recent reply the text is', async () => {
    const text =
      'Анна, здравствуйте! Жаль, что чашка пришла со сколом. Заменим её, напишите нам в чат.'
    await show({ saved: text, recent: [{ text, at: Date.UTC(2026, 10, 3) }] })
    expect(root.textContent).toMatch(/Похоже на ваш ответ от .*ноября: 100/)
  })
})
