import type { Page } from '@playwright/test'
import type { Browser } from 'webextension-polyfill'
import { type Item, longestText } from '@/lib/domain/item'
import type { MessageName, Request, Response } from '@/lib/messages/contract'
import { hostileTexts } from '../../corpus/hostile'
import type { Extension } from './extension'

declare const chrome: Browser

const day = 86_400_000

/** Questions asked two days ago, so all of them are overdue. */
export const questions = (count: number, parts: Partial<Item> = {}): Item[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `wildberries:question:${at}`,
    marketplace: 'wildberries',
    kind: 'question',
    text: `Подойдёт ли крышка к кастрюле № ${at}?`,
    author: 'Ольга',
    date: { at: Date.now() - 2 * day - at * 60_000, precision: 'minute' },
    product: { name: 'Крышка стеклянная' },
    state: 'unanswered',
    url: 'https://seller.wildberries.ru/feedbacks/questions-tab/not-answered',
    ...parts,
  }))

/** A question with each hostile text in every field; the queue shows the first of the texts first. */
export const hostileQuestions = (): Item[] =>
  questions(hostileTexts.length).map((item, at) => {
    // The queue shows the oldest first: the last of these.
    const text = hostileTexts[hostileTexts.length - 1 - at] as string
    const short = text.slice(0, 500)
    return {
      ...item,
      text: text.slice(0, longestText),
      author: short,
      shop: short,
      tags: [short],
      product: { name: short, brand: short, article: short },
    }
  })

/** Sends a message from one of our own pages, as the sidebar and the popup do. */
export async function send<Name extends MessageName>(
  page: Page,
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  const answer = (await page.evaluate(
    (message) => chrome.runtime.sendMessage(message) as Promise<unknown>,
    { name, request },
  )) as { ok: boolean; response: Response<Name>; error?: string }
  if (!answer.ok) throw new Error(answer.error)
  return answer.response
}

export const report = (page: Page, items: Item[], complete = false) =>
  send(page, 'items/report', { items, page: { url: 'x', kind: 'question', complete } })

/** Moves the background's clock until it is stopped. */
export const moveClock = (extension: Extension, by: number): Promise<void> =>
  extension.worker().evaluate((by) => {
    const { now } = Date
    Date.now = () => now() + by
  }, by)
