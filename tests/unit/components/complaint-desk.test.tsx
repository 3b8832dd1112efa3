// @vitest-environment happy-dom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { ComplaintDesk, type ComplaintProps } from '@/components/sidebar/complaint/complaint-desk'
import type { Filing } from '@/components/sidebar/complaint/filing'
import { type ComplaintCase, noCase } from '@/lib/domain/complaint-case'
import type { Item } from '@/lib/domain/item'
import { examine } from '@/lib/doubt/examine'
import { root } from './stage'

const now = Date.UTC(2026, 4, 12, 9)
const day = 86_400_000
const review = (text: string, parts: Partial<Item> = {}): Item => ({
  key: 'wildberries:review:1',
  marketplace: 'wildberries',
  kind: 'review',
  rating: 1,
  text,
  author: 'Анна',
  product: { name: 'Термос «Север», 1 л', article: '187450312' },
  state: 'unanswered',
  url: 'https://seller.wildberries.ru/',
  ...parts,
})
const unpleasant = review('Крышка протекает, чай остыл через час. Деньги на ветер!')
const elsewhere = review('Колонки ужасные, басов нет, хрипят на половине громкости')
const breach = review('Ищу людей в команду, доход от 5000 в день, пишите в личку')

type Options = Partial<Omit<ComplaintProps, 'item' | 'kept'>> & { kept?: Partial<ComplaintCase> }

/** The tab with the seller's work kept, as the sidebar does. */
const open = async (item: Item, { kept: given, ...props }: Options = {}) => {
  const insert = vi.fn(async (): Promise<Filing> => ({ step: 'inserted' }))
  const onReply = vi.fn()
  const onCheck = vi.fn()
  function Tab() {
    const [kept, keep] = useState<ComplaintCase>({ ...noCase, ...given })
    return (
      <ComplaintDesk
        item={item}
        verdict={examine(item, undefined, kept.answers)}
        kept={kept}
        company="Тайга Дом"
        now={now}
        insert={insert}
        onChange={(parts) =>
          keep(
            Object.fromEntries(
              Object.entries({ ...kept, ...parts }).filter(([, value]) => value !== undefined),
            ) as ComplaintCase,
          )
        }
        onCheck={onCheck}
        onReply={onReply}
        {...props}
      />
    )
  }
  await act(() => render(<Tab />, root))
  return { insert, onReply, onCheck }
}
const field = () => root.querySelector('textarea') as HTMLTextAreaElement
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)
const press = (name: string) => act(async () => button(name)?.click())
const labelled = (name: string) =>
  [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === name)
const tick = (name: string) =>
  act(() => {
    const label = labelled(name)
    const input = label?.htmlFor
      ? root.querySelector<HTMLInputElement>(`[id="${label.htmlFor}"]`)
      : label?.querySelector('input')
    input?.click()
  })
const type = (text: string) =>
  act(() => {
    field().value = text
    field().dispatchEvent(new Event('input', { bubbles: true }))
  })

describe('a review that is true but unpleasant', () => {
  it('has no complaint: the seller is led to the draft, or to the questions', async () => {
    const { onReply, onCheck } = await open(unpleasant)
    expect(root.querySelector('h2')?.textContent).toBe('Оснований для жалобы нет, лучше ответить')
    expect(root.querySelector('textarea')).toBeNull()
    expect(button('Вставить в форму')).toBeUndefined()
    await press('К черновику ответа')
    expect(onReply).toHaveBeenCalledOnce()
    await press('Вопросы проверки')
    expect(onCheck).toHaveBeenCalledOnce()
  })

  it('still shows what became of a complaint that was filed all the same', async () => {
    await open({ ...unpleasant, tags: ['Жалоба отклонена'] })
    expect(root.textContent).toContain('Жалоба отклонена.')
  })
})

describe('a doubtful review', () => {
  it('gets a text, and the warning that it is only a doubt so far', async () => {
    const { onCheck } = await open(elsewhere)
    expect(root.textContent).toContain('Пока это только повод проверить')
    expect(field().value).toContain('Отзыв должен рассказывать о купленном товаре')
    await press('К проверке')
    expect(onCheck).toHaveBeenCalledOnce()
  })
})

describe('a review that breaks the rules', () => {
  it('gets the reason of the marketplace, the words at issue, and what to prepare', async () => {
    await open(breach)
    const reason = root.querySelector('select') as HTMLSelectElement
    expect(reason.selectedOptions[0]?.textContent).toBe('Спам-реклама в тексте')
    expect(root.textContent).toContain('Почему: реклама')
    expect(root.textContent).not.toContain('только повод проверить')
    expect(field().value).toContain('пишите в личку')
    expect(root.textContent).toContain('Доказательства: готово 0 из 1')
    await tick('Скриншот отзыва')
    expect(root.textContent).toContain('готово 1 из 1')
    expect(field().value).toContain('Прилагаем: скриншот отзыва.')
  })

  it('follows another reason, unless the seller wrote his own text', async () => {
    await open(breach)
    const choose = (id: string) =>
      act(() => {
        const reason = root.querySelector('select') as HTMLSelectElement
        reason.value = id
        reason.dispatchEvent(new Event('change', { bubbles: true }))
      })
    await choose('wb-20')
    expect(field().value).toContain('запрещены угрозы и оскорбления')
    expect(root.textContent).toContain('Проверка ничего для этой причины не нашла')
    await type('Мой текст жалобы.')
    await choose('wb-13')
    expect(field().value).toBe('Мой текст жалобы.')
    await press('Составить заново')
    expect(field().value).toContain('запрещены реклама, контакты и ссылки')
  })

  it('is checked at every keystroke, and serious findings are asked about', async () => {
    const { insert } = await open(breach)
    expect(root.textContent).toContain('Замечаний нет')
    await type('Автор – хам, это фейковый отзыв.')
    expect(root.textContent).toContain('Без оскорблений')
    expect(root.textContent).toContain('Не обвиняем без доказательств')
    await press('Вставить в форму')
    expect(insert).not.toHaveBeenCalled()
    await press('Вставить как есть')
    expect(insert).toHaveBeenCalledWith(13, 'Автор – хам, это фейковый отзыв.', undefined)
    expect(root.textContent).toContain('отправьте её сами')
  })

  it.each([
    ['Заменить', 'replace'],
    ['Дописать', 'append'],
  ] as const)('«%s» answers a form with words in it', async (name, over) => {
    const insert = vi.fn(
      async (_code: number, _text: string, how?: string): Promise<Filing> =>
        how ? { step: 'inserted' } : { step: 'occupied', held: 'Уже написано' },
    )
    await open(breach, { insert })
    const { value } = field()
    await press('Вставить в форму')
    expect(root.textContent).toContain('Уже написано')
    await press(name)
    expect(insert).toHaveBeenLastCalledWith(13, value, over)
  })

  it.each([
    ['the page’s mark', { ...breach, tags: ['Проверяем жалобу'] }, {}],
    ['the seller’s note', breach, { status: 'filed', filedAt: now - day }],
  ] as const)('a second complaint is warned of: %s', async (_, item, kept) => {
    const { insert } = await open(item as Item, { kept })
    await press('Вставить в форму')
    expect(insert).not.toHaveBeenCalled()
    expect(root.textContent).toContain('уже подавалась')
    await press('Всё равно вставить')
    expect(insert).toHaveBeenCalledOnce()
  })
})

describe('where the cabinet has no form that we know', () => {
  const ozon = { ...breach, marketplace: 'ozon' } as Item
  it('the text is to be copied, with the steps and a letter to the support', async () => {
    await open(ozon, { insert: undefined })
    expect(button('Вставить в форму')).toBeUndefined()
    expect(button('Скопировать')).toBeDefined()
    expect(root.textContent).toContain('Список примерный')
    expect(root.querySelector('.path')?.textContent).toContain('«Обжаловать»')
    const letter = [...root.querySelectorAll('textarea')].at(-1)?.value
    expect(letter).toContain('Обращение для службы поддержки Ozon')
    expect(letter).toContain('«Тайга Дом»')
  })

  it('the seller notes what became of it, and is reminded when he wishes', async () => {
    await open(ozon, { insert: undefined })
    await tick('Подана')
    expect(root.textContent).toContain('Жалоба на рассмотрении. Подана 12 мая.')
    await press('через 3 дня')
    expect(root.textContent).toContain('Напомним проверить 15 мая')
    await press('Не напоминать')
    expect(root.textContent).toContain('Напомнить проверить решение')
    await tick('Отклонена')
    expect(root.textContent).toContain('Жалоба отклонена')
    expect(root.textContent).not.toContain('Напомнить')
  })

  it('the order beyond the marketplace is information and says so', async () => {
    await open(ozon, { insert: undefined })
    expect(root.textContent).toContain('Справка, а не юридический совет')
    expect(root.textContent).toContain('В открытом ответе покупателю о суде и законе не пишут')
  })
})
