import type { Item } from '@/lib/domain/item'
import { defaultQueueSettings, type QueueSettings } from '@/lib/domain/queue-settings'
import { type Norms, norms } from '@/lib/queue/deadline'

/** 1 June 2026, 12:00 in Moscow, a Monday. */
export const noon = Date.UTC(2026, 5, 1, 9)
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

export const question = (parts: Partial<Item> = {}): Item => ({
  key: 'wildberries:question:1',
  marketplace: 'wildberries',
  kind: 'question',
  text: 'Подойдёт ли к чайнику другая подставка?',
  author: 'Анна',
  date: { at: noon - hour, precision: 'minute' },
  product: { name: 'Чайник «Ромашка»', article: '100' },
  state: 'unanswered',
  url: 'https://seller.wildberries.ru/feedbacks/questions-tab/not-answered',
  ...parts,
})

export const review = (parts: Partial<Item> = {}): Item => ({
  ...question(),
  key: 'wildberries:review:1',
  kind: 'review',
  rating: 5,
  text: 'Чайник хороший, греет быстро.',
  url: 'https://seller.wildberries.ru/feedbacks/feedbacks-tab/not-answered',
  ...parts,
})

export const moscow = (settings: Partial<QueueSettings> = {}): Norms =>
  norms({ ...defaultQueueSettings, ...settings }, 'Europe/Moscow')
