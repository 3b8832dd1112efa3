import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { type Fault, faultSchema, faultsKept } from '@/lib/domain/fault'

const key = 'faults'
const stored = z.array(faultSchema)

/** The latest faults, newest first; what cannot be read is no fault worth telling. */
export async function listFaults(): Promise<Fault[]> {
  const { [key]: kept } = await browser.storage.local.get(key)
  const read = stored.safeParse(kept)
  return read.success ? read.data : []
}

let last: Promise<unknown> = Promise.resolve()

/** Keeps a fault, one after another: only the background may call this. Never throws. */
export function keepFault(fault: Fault): Promise<void> {
  const kept = last.then(async () => {
    const faults = [fault, ...(await listFaults())].slice(0, faultsKept)
    await browser.storage.local.set({ [key]: faults })
  })
  last = kept.catch(() => undefined)
  return last as Promise<void>
}

export const clearFaults = (): Promise<void> => browser.storage.local.remove(key)
