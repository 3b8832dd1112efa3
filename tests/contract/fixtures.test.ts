// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Seen } from '@/lib/adapters/adapter'
import { readPage } from '@/lib/adapters/read-page'
import { itemSchema } from '@/lib/domain/item'

const root = join(import.meta.dirname, '../fixtures')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) =>
  f.endsWith('.html'),
)

/** An item as the expectations write it: without its key, the date in the browser's own time. */
function plain({ item, opener, field, uncertain }: Seen) {
  const { key: _, date, deadline, url: __, marketplace: ___, kind: ____, ...rest } = item
  const local = (at: number) =>
    new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  return {
    ...rest,
    ...(date && { date: `${local(date.at)} ${date.precision}` }),
    ...(deadline && { deadline: local(deadline) }),
    ...(opener && { opener: opener.tagName.toLowerCase() }),
    ...(field && { field: field.id }),
    ...(uncertain.length > 0 && { uncertain }),
  }
}

describe.each(files)('%s', (file) => {
  const { url, ...expected } = JSON.parse(
    readFileSync(join(root, file.replace('.html', '.json')), 'utf8'),
  )
  const now = new Date(2026, 1, 20, 12, 30).getTime()
  const html = readFileSync(join(root, file), 'utf8')

  test('is read as expected, and left unchanged', () => {
    document.documentElement.innerHTML = html.replace(/^.*?<html[^>]*>|<\/html>\s*$/gsu, '')
    const before = document.documentElement.outerHTML
    const reading = readPage(document, url, now)
    for (const { item } of reading.rows) itemSchema.parse(item)
    expect({
      status: reading.status,
      rows: reading.rows.map(plain),
      ...(reading.opened && { opened: plain(reading.opened) }),
    }).toEqual(expected)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
