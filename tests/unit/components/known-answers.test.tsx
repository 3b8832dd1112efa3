// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { type DeskProps, ReplyDesk } from '@/components/sidebar/reply-desk'
import type { Item } from '@/lib/domain/item'
import { defaultVoice } from '@/lib/domain/voice'
import { root } from './stage'

const item: Item = {
  key: 'wildberries:question:1',
  marketplace: 'wildberries',
  kind: 'question',
  text: 'Можно ли мыть термос в посудомойке?',
  product: { name: 'Термос стальной 1 л', article: 'T-1' },
  state: 'unanswered',
  url: 'https://seller.wildberries.ru/feedbacks/questions-tab/not-answered',
}

const show = async (props: Partial<DeskProps> = {}) => {
  const onRemember = vi.fn(async () => {})
  const all: DeskProps = {
    item,
    voice: defaultVoice,
    facts: [],
    recent: [],
    saved: undefined,
    due: undefined,
    insert: async () => ({ step: 'inserted' }),
    undo: async () => ({ step: 'undone' }),
    onText: () => {},
    onRemember,
    ...props,
  }
  await act(() => render(<ReplyDesk {...all} />, root))
  return onRemember
}
const field = () => root.querySelector('textarea') as HTMLTextAreaElement
const press = (name: string, at = 0) =>
  act(async () =>
    [...root.querySelectorAll('button')]
      .filter(({ textContent }) => textContent?.trim() === name)
      [at]?.click(),
  )
const known = () => root.querySelector('[aria-label="Откуда ответ"]')?.textContent

it('leaves a place, tells whom to ask, and offers to keep what the seller fills in', async () => {
  const onRemember = await show()
  expect(field().value).toContain('▢')
  expect(known()).toContain('Можно ли мыть термос в посудомойке')
  expect(known()).toContain('инструкции')
  await act(() => {
    field().value = field().value.replace(/▢ \([^)]*\)/u, 'нельзя, только вручную')
    field().dispatchEvent(new Event('input', { bubbles: true }))
  })
  expect(known()).toBeUndefined()
  await press('Для этого товара')
  expect(onRemember).toHaveBeenCalledWith(
    [
      {
        ask: 'Можно ли мыть термос в посудомойке?',
        say: 'Мыть термос в посудомойке нельзя, только вручную.',
      },
    ],
    'product',
  )
  await act(async () => {})
  expect(root.textContent).toContain('Запомнили.')
})

it('fills a blank by a click on one of the answers that it offers', async () => {
  await show()
  await press('нельзя')
  expect(field().value).toMatch(/посудомойке нельзя\./u)
})

it('says where the answer comes from, shows both facts that contradict each other and asks before it inserts one', async () => {
  const insert = vi.fn(async () => ({ step: 'inserted' }) as const)
  await show({
    insert,
    facts: [
      {
        text: 'Нет, только вручную.',
        ask: 'Можно мыть в посудомойке?',
        source: 'base',
        sourceNote: 'из базы',
      },
      {
        text: 'Да, можно.',
        ask: 'Можно ли мыть в посудомойке?',
        source: 'own-answer',
        sourceNote: 'вы отвечали так 12 марта',
      },
    ],
  })
  expect(known()).toContain('Известно разное')
  expect(known()).toContain('вы отвечали так 12 марта')
  await press('Вставить')
  expect(insert).not.toHaveBeenCalled()
  expect(root.textContent).toContain('Сведения о товаре расходятся')
  await press('Выбрать')
  expect(document.activeElement?.textContent).toBe('Верно это')
  const at = field().value.includes('только вручную') ? 1 : 0
  const wanted = at ? 'Да, можно.' : 'Нет, только вручную.'
  await press('Верно это', 1)
  expect(field().value).toContain(wanted)
  expect(known()).not.toContain('Известно разное')
  await press('Вставить')
  expect(insert).toHaveBeenCalledOnce()
})

it('keeps what is filled into each of two blanks for its own question', async () => {
  const onRemember = await show({
    item: { ...item, text: 'Ручки складываются? Сколько держит тепло?' },
  })
  await act(() => {
    field().value = field()
      .value.replace(/▢ \([^)]*\)/u, 'складываются')
      .replace('▢', '6 часов. Зимой меньше')
    field().dispatchEvent(new Event('input', { bubbles: true }))
  })
  await press('Для этого товара')
  expect(onRemember).toHaveBeenCalledWith(
    [
      { ask: 'Ручки складываются?', say: 'Ручки складываются.' },
      { ask: 'Сколько держит тепло?', say: 'Тепло держит 6 часов. Зимой меньше.' },
    ],
    'product',
  )
})

it('offers both answers of a yes-or-no question beside it', async () => {
  await show()
  const offered = [...root.querySelectorAll('[aria-label="Откуда ответ"] button')]
  expect(offered.map(({ textContent }) => textContent)).toEqual(['можно', 'нельзя'])
  await act(async () => (offered[1] as HTMLButtonElement).click())
  expect(field().value).toMatch(/в посудомойке нельзя\.$/u)
  expect(root.querySelector('[aria-label="Откуда ответ"] button')).toBeNull()
})

it('tells the seller that a question is in another language', async () => {
  await show({ item: { ...item, text: 'Су өткізбейді ме?' } })
  expect(field().value).toContain('▢')
  expect(known()).toContain('не на русском')
})
