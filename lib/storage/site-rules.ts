import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { type SiteRule, siteRuleSchema } from '@/lib/domain/site-rule'
import { t } from '@/lib/i18n/t'

/** In `storage.local`: `{ version, rules }`. A rule that cannot be read is left out and told of, not guessed. */
const key = 'site-rules'
const version = 1

const stored = z.strictObject({ version: z.literal(version), rules: z.array(z.unknown()) })
const file = z.strictObject({
  'otvetim-site-rules': z.literal(version),
  rules: z.array(siteRuleSchema).check(z.maxLength(500)),
})

/** One rule a page and kind: what is taught anew replaces what was taught before. */
const place = ({ host, path, kind }: SiteRule) => [host, ...path, kind].join('/')

/** All rules the seller taught, in the order of teaching. */
export async function siteRules(): Promise<SiteRule[]> {
  const { [key]: kept } = await browser.storage.local.get(key)
  const read = stored.safeParse(kept)
  if (!read.success) return []
  return read.data.rules.flatMap((rule) => {
    const parsed = siteRuleSchema.safeParse(rule)
    return parsed.success ? [parsed.data] : []
  })
}

export const rulesOfHost = async (host: string): Promise<SiteRule[]> =>
  (await siteRules()).filter((rule) => rule.host === host)

let last: Promise<unknown> = Promise.resolve()

/** One change after another: a reader that writes back what it read would lose the others' rules. */
function change(edit: (rules: SiteRule[]) => SiteRule[]): Promise<void> {
  const mine = last.then(async () => {
    await browser.storage.local.set({ [key]: { version, rules: edit(await siteRules()) } })
  })
  last = mine.catch(() => {})
  return mine
}

const withRule = (rules: SiteRule[], rule: SiteRule) => [
  ...rules.filter((one) => place(one) !== place(rule)),
  rule,
]

export const saveSiteRule = (rule: SiteRule): Promise<void> =>
  change((rules) => withRule(rules, rule))

export const deleteSiteRule = (rule: SiteRule): Promise<void> =>
  change((rules) => rules.filter((one) => place(one) !== place(rule)))

/** All rules as the text of a file. Nothing of any buyer is in it. */
export const exportSiteRules = async (): Promise<string> =>
  JSON.stringify({ 'otvetim-site-rules': version, rules: await siteRules() }, null, 2)

/** Adds the rules of a file and gives their number. Throws in words for the seller, changing nothing, for a bad file. */
export async function importSiteRules(text: string): Promise<number> {
  const parsed = file.safeParse(parseJson(text))
  if (!parsed.success) {
    throw new Error(t('settingsFile.notRules'))
  }
  await change((rules) => parsed.data.rules.reduce(withRule, rules))
  return parsed.data.rules.length
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Calls back when some rule changes, until the returned function is called. */
export function watchSiteRules(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) callback()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
