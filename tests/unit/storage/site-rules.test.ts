import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { SiteRule } from '@/lib/domain/site-rule'
import {
  deleteSiteRule,
  exportSiteRules,
  importSiteRules,
  rulesOfHost,
  saveSiteRule,
  siteRules,
} from '@/lib/storage/site-rules'

const rule = (host: string, changes: Partial<SiteRule> = {}): SiteRule => ({
  host,
  path: ['reviews'],
  kind: 'review',
  item: { self: { tag: 'section', marks: [] }, above: [], shape: ['p', 'em'] },
  taughtAt: 1,
  ...changes,
})

beforeEach(() => fakeBrowser.reset())

describe('rules of sites', () => {
  test('what is taught anew for a page replaces what was taught before', async () => {
    await saveSiteRule(rule('a.example'))
    await saveSiteRule(rule('b.example'))
    await saveSiteRule(rule('a.example', { taughtAt: 2 }))
    expect(await siteRules()).toEqual([rule('b.example'), rule('a.example', { taughtAt: 2 })])
    expect(await rulesOfHost('b.example')).toEqual([rule('b.example')])
  })

  test('rules saved at once are all kept', async () => {
    const hosts = ['a.example', 'b.example', 'c.example', 'd.example']
    await Promise.all(hosts.map((host) => saveSiteRule(rule(host))))
    expect((await siteRules()).map(({ host }) => host)).toEqual(hosts)
  })

  test('a file brings back what was deleted', async () => {
    await saveSiteRule(rule('a.example'))
    const file = await exportSiteRules()
    await deleteSiteRule(rule('a.example'))
    expect(await siteRules()).toEqual([])
    expect(await importSiteRules(file)).toBe(1)
    expect(await siteRules()).toEqual([rule('a.example')])
  })

  test.each([
    'не JSON',
    '{}',
    '{"otvetim-site-rules":1,"rules":[{"host":"a.example","script":"alert(1)"}]}',
    JSON.stringify({
      'otvetim-site-rules': 1,
      rules: [rule('a.example', { item: { ...rule('x').item, self: { tag: 'p,*', marks: [] } } })],
    }),
  ])('a bad file is refused in words and changes nothing: %s', async (text) => {
    await saveSiteRule(rule('kept.example'))
    await expect(importSiteRules(text)).rejects.toThrow(/не файл правил/u)
    expect(await siteRules()).toEqual([rule('kept.example')])
  })
})
