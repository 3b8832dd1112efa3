import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { complaintCaseSchema } from '@/lib/domain/complaint-case'
import { type Item, itemSchema } from '@/lib/domain/item'

/** The one item that the seller pasted last, with the reply and the complaint begun for it. It is no part of the queue. */
const pastedSchema = z.strictObject({
  item: itemSchema,
  text: z.string(),
  case: z.optional(complaintCaseSchema),
})
export type Pasted = z.infer<typeof pastedSchema>

const key = 'pasted'

/** Keeps what is begun for a pasted item; the rest of what is kept for it stays. */
export async function keepPasted(
  item: Item,
  parts: Partial<Pick<Pasted, 'text' | 'case'>>,
): Promise<void> {
  const before = await lastPasted()
  const same = before?.item.key === item.key ? before : { text: '' }
  await browser.storage.local.set({ [key]: { ...same, item, ...parts } })
}

/** What was pasted last; `undefined` when nothing was, or it cannot be read any more. */
export async function lastPasted(): Promise<Pasted | undefined> {
  const { [key]: stored } = await browser.storage.local.get(key)
  const parsed = pastedSchema.safeParse(stored)
  return parsed.success ? parsed.data : undefined
}
