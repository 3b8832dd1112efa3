// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { redesigned, type Tally } from '../../tools/redesigned'

// happy-dom knows no such command; the field's own value is then written.
document.execCommand ??= () => false

const now = new Date(2026, 1, 20, 12, 30).getTime()
const root = join(import.meta.dirname, '../../fixtures')
const pages = [
  'ozon/reviews-split-tables',
  'ozon/questions',
  'ozon/review-modal',
  'ozon/question-drawer',
  'wildberries/not-answered',
  'wildberries/answered',
  'wildberries/drawer',
]

/** REDESIGNS=1000 npx vitest run tests/unit/adapters/redesign: the long run; SEED begins it elsewhere. */
const turns = Number(process.env.REDESIGNS ?? 56)
const seed = Number(process.env.SEED ?? 0)

test(`the same items and fields after ${turns} redesigns from seed ${seed}`, async () => {
  const tallies: Tally[] = []
  for (const [at, name] of pages.entries()) {
    const { url } = JSON.parse(readFileSync(join(root, `${name}.json`), 'utf8'))
    document.body.innerHTML = readFileSync(join(root, `${name}.html`), 'utf8').replace(
      /^.*?<body[^>]*>|<\/body>.*$/gsu,
      '',
    )
    const seeds = Array.from({ length: turns }, (_, turn) => seed + turn)
    const own = seeds.filter((turn) => turn % pages.length === at)
    tallies.push(await redesigned(document.body, url, now, own))
  }
  const all = (part: 'expected' | 'found' | 'matched' | 'fields' | 'reached') =>
    tallies.reduce((sum, tally) => sum + tally[part], 0)
  const lost = tallies.flatMap((tally) => tally.lost).join('\n')
  expect(tallies.flatMap(({ wrong }) => wrong)).toEqual([])
  expect.soft(all('reached'), 'fields').toBeGreaterThanOrEqual(all('fields') * 0.99)
  expect.soft(all('matched') / all('expected'), `recall\n${lost}`).toBeGreaterThanOrEqual(0.99)
  expect(all('matched') / all('found'), 'precision').toBeGreaterThanOrEqual(0.99)
  if (process.env.REDESIGNS)
    console.log({
      expected: all('expected'),
      found: all('found'),
      matched: all('matched'),
      fields: all('fields'),
      reached: all('reached'),
    })
})
