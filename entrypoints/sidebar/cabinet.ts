import type { Filing } from '@/components/sidebar/complaint/filing'
import type { Insertion, Over } from '@/components/sidebar/insert-outcome'
import type { Item } from '@/lib/domain/item'
import { t } from '@/lib/i18n/t'
import type { PageState, Response } from '@/lib/messages/contract'
import { askOwnPage, ownTab } from '@/lib/messages/own-page'
import { ask, listen } from '@/lib/messages/transport'
import { stubbornly } from './stubbornly'

export const pageState = (): Promise<PageState> => stubbornly(() => askOwnPage('page/current', {}))

/** Calls back whenever the page of this frame shows another item. */
export function watchPage(callback: (page: PageState) => void, signal: AbortSignal): void {
  const own = ownTab()
  listen(
    'sidebar',
    {
      'sidebar/show': async (page, { tab }) => {
        // Every sidebar hears every cabinet, except in Firefox, where only our own tab's word comes through.
        if (tab?.id === (await own)) callback(page)
        return {}
      },
    },
    { signal },
  )
}

const lost = t('sidebar.cabinet.lost')

/** Writes into the cabinet's own field; counts what was written (N11: the term with it). */
export async function insert(
  item: Item,
  text: string,
  termHours: number,
  over?: Over,
): Promise<Insertion> {
  let result: Response<'page/insert'>
  try {
    result = await askOwnPage('page/insert', { key: item.key, text, ...(over && { over }) })
  } catch {
    return { step: 'failed', reason: lost }
  }
  const { outcome, held = '', reason } = result
  if (outcome === 'inserted') {
    const told = { item, text, ...(termHours > 0 && { termHours }) }
    // The words stand in the field already; a count that fails must not look like an insertion that did.
    await stubbornly(() => ask('items/inserted', told)).catch(() => {})
    return { step: 'inserted' }
  }
  if (outcome === 'differs' || outcome === 'occupied') return { step: outcome, held }
  if (outcome === 'refused') {
    return { step: 'refused', reason: reason ?? t('sidebar.cabinet.refused') }
  }
  return { step: outcome }
}

/** Fills the cabinet's own complaint form. */
export async function complain(
  item: Item,
  code: number,
  text: string,
  over?: Over,
): Promise<Filing> {
  try {
    const request = { key: item.key, code, text, ...(over && { over }) }
    const { outcome, held = '', reason } = await askOwnPage('page/complain', request)
    if (outcome === 'inserted') return { step: 'inserted' }
    if (outcome === 'occupied' || outcome === 'differs') return { step: outcome, held }
    return { step: 'failed', reason: reason ?? t('sidebar.cabinet.formRefused') }
  } catch {
    return { step: 'failed', reason: lost }
  }
}

export async function undo(item: Item): Promise<Insertion> {
  try {
    const { undone } = await askOwnPage('page/undo', { key: item.key })
    if (undone) return { step: 'undone' }
    return {
      step: 'failed',
      reason: t('sidebar.cabinet.notUndone'),
    }
  } catch {
    return { step: 'failed', reason: lost }
  }
}

/** «Покажите мне»: how many items the shown one is like; `undefined` when the seller gave up. */
export async function showMe(): Promise<number | undefined> {
  const { found } = await askOwnPage('page/pick', {})
  return found
}

/** Asks the page to close the frame; as a tab of its own it closes itself. */
export async function close(): Promise<void> {
  try {
    await askOwnPage('page/close', {})
  } catch {
    window.close()
  }
}
