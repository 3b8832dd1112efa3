import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { siteRuleSchema } from '@/lib/domain/site-rule'
import { factsFromTable } from '@/lib/knowledge/import-facts'
import { phrasesFrom } from '@/lib/knowledge/import-phrases'
import { factsFromText } from '@/lib/knowledge/pasted-facts'
import { readBackupFile } from '@/lib/queue/backup'
import { readSettingsFile } from '@/lib/storage/settings-file'
import { importSiteRules, siteRules } from '@/lib/storage/site-rules'
import { hostileTexts } from '../../corpus/hostile'

const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
const polluting = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'

/** Files that no export of ours made, each with our own mark in front of it where there is one. */
const files = [
  '',
  'null',
  '7',
  '"text"',
  '[]',
  '{}',
  deep,
  polluting,
  '\ufeff{"a":1}',
  '{"app":"otvetim-settings"}',
  '{"app":"otvetim-settings","version":"1","value":[]}',
  '{"app":"otvetim-settings","version":1e99,"value":{}}',
  `{"app":"otvetim-settings","version":1,"value":${polluting}}`,
  `{"app":"otvetim-settings","version":1,"value":{"voice":${deep}}}`,
  '{"app":"otvetim-backup","version":1,"parts":{"length":1e9}}',
  `{"app":"otvetim-backup","version":1,"made":1,"parts":[${polluting}]}`,
  '{"otvetim-site-rules":1,"rules":[{}]}',
  `{"otvetim-site-rules":1,"rules":[${polluting}]}`,
  '{"otvetim-site-rules":1,"rules":"*"}',
  ...hostileTexts,
]

beforeEach(() => fakeBrowser.reset())
afterEach(() => {
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

describe('a file that is not ours', () => {
  it('is no settings file: refused in words for the seller', () => {
    for (const file of files) {
      const read = readSettingsFile(file)
      expect(read, file.slice(0, 80)).toMatchObject({ ok: false })
      if (!read.ok) expect(read.message).toMatch(/[а-яё]/u)
    }
  })

  it('is no backup: refused in words for the seller', () => {
    for (const file of files) {
      const read = readBackupFile(file)
      expect(read, file.slice(0, 80)).toMatchObject({ ok: false })
      if (!read.ok) expect(read.message).toMatch(/[а-яё]/u)
    }
  })

  it('is no file of site rules: refused, and the rules stay as they were', async () => {
    for (const file of files) await expect(importSiteRules(file)).rejects.toThrow(/[а-яё]/u)
    expect(await siteRules()).toEqual([])
  })

  it('is no table of facts: refused in words, or read as text and nothing else', () => {
    for (const file of files) {
      try {
        factsFromTable(file)
      } catch (error) {
        expect((error as Error).message).toMatch(/[а-яё]/u)
      }
      const { facts } = factsFromTable(`Вопрос;Ответ\nРазмер;"${file.replaceAll('"', '""')}"`)
      for (const { say } of facts) expect(say.length).toBeLessThanOrEqual(file.length)
    }
  })

  it('as text with facts or phrases is text and nothing else', () => {
    for (const file of files) {
      for (const { say } of factsFromText(file).facts) expect(file).toContain(say.slice(0, 20))
      for (const phrase of phrasesFrom(file)) expect(phrase.text.length).toBeLessThan(30_000)
    }
  })
})

describe('a rule for a site', () => {
  const rule = {
    host: 'a.example',
    path: ['reviews'],
    kind: 'review',
    item: { self: { tag: 'section', marks: [] }, above: [], shape: ['p'] },
    taughtAt: 1,
  }
  it('is data: names and values', () => expect(siteRuleSchema.safeParse(rule).success).toBe(true))

  it.each([
    ['a selector', { ...rule.item, self: { tag: 'section:has(script)', marks: [] } }],
    ['a list of selectors', { ...rule.item, self: { tag: 'section, body', marks: [] } }],
    ['an attribute that is none', { ...rule.item, self: { tag: 'p', marks: [{ name: 'a]b' }] } }],
    ['a pattern', { ...rule.item, pattern: '(a+)+$' }],
    ['code', { ...rule.item, run: 'alert(1)' }],
  ])('with %s in it is refused', (_, item) => {
    expect(siteRuleSchema.safeParse({ ...rule, item }).success).toBe(false)
  })
})
