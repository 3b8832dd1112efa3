import type { PageReading } from '@/lib/adapters/read-page'
import type { SiteRule } from '@/lib/domain/site-rule'
import { askFromPage } from '@/lib/messages/page-transport'
import type { complaintWriter } from '../complaint.content/complaint-form'
import type { pick } from '../picker.content/pick'

/** What only some pages need, each in a script of its own that the background runs in this page when asked. */
export type Parts = {
  /** By the rules that the seller taught, else by the finder. */
  finder?: (
    page: Document,
    url: string,
    now: number,
    options: { rules: readonly SiteRule[]; signal: AbortSignal },
  ) => Promise<PageReading>
  picker?: typeof pick
  complaint?: typeof complaintWriter
}

const shared = globalThis as { otvetimParts?: Parts }

/** What has been loaded so far. Of the content scripts alone: the page has other globals. */
export function loadedParts(): Parts {
  shared.otvetimParts ??= {}
  return shared.otvetimParts
}

/** A part, loaded when it is first asked for. Throws when the background cannot be reached. */
export async function part<Name extends keyof Parts>(
  name: Name,
): Promise<NonNullable<Parts[Name]>> {
  const parts = loadedParts()
  if (!parts[name]) await askFromPage('page/part', { part: name })
  const loaded = parts[name]
  if (!loaded) throw new Error(`${name}: not loaded`)
  return loaded as NonNullable<Parts[Name]>
}
