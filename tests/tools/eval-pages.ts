/**
 * Measures the finder on a folder of saved pages: `npm run -s eval:pages -- DIR [--json]`.
 *
 * DIR holds `labels.json` (`file`, `n_blocks`, `all_text_prefixes`, `all_authors?`, `all_dates?`, `all_ratings?`, and the
 * dates of `first?` and `last?`) and the pages. A field is scored where its label is known.
 * Pages are served to a real Chromium without network. A labelled block is found when a detected block holds its
 * prefix and not its neighbours'; a block without text, when a detected block holds no prefix at all.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hiddenName } from '@/lib/adapters/generic/vocabulary'
import { readDate } from '@/lib/dom/read-date'
import type { FoundBlock } from './in-page'
import { bundle, launch } from './inject'

type Label = {
  file: string
  n_blocks: number
  all_text_prefixes: string[]
  all_authors?: (string | null)[]
  all_dates?: (string | null)[]
  all_ratings?: (number | null)[]
  first?: { date?: string | null }
  last?: { date?: string | null }
}
type Line = {
  file: string
  expected: number
  found: number
  matched: number
  precision: number
  recall: number
  f1: number
  author?: string
  date?: string
  rating?: string
  /** How many of the blocks found have a date, and a rating, at all. */
  dated?: string
  rated?: string
}

const now = Date.UTC(2026, 0, 15, 12)
const args = process.argv.slice(2)
const json = args.includes('--json')
const verbose = args.includes('--verbose')
const directory = args.find((arg) => !arg.startsWith('--'))
const only = args.find((arg) => arg.startsWith('--only='))?.slice(7)
if (!directory) {
  console.error(
    'Usage: npm run -s eval:pages -- DIR [--json]   (DIR holds labels.json and the pages)',
  )
  process.exit(2)
}

const bare = (text: string): string => text.replace(/[\s\u200b\u00ad]+/gu, '')
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

function match(label: Label, found: FoundBlock[]): Line {
  const prefixes = label.all_text_prefixes.map(bare)
  const texts = found.map(({ text }) => bare(text))
  const used = new Set<number>()
  let matched = 0
  const authors = { right: 0, all: 0 }
  const dates = { right: 0, all: 0 }
  const ratings = { right: 0, all: 0 }
  const dateOf = (index: number): string | null | undefined =>
    label.all_dates?.[index] ??
    (index === 0 ? label.first?.date : index === prefixes.length - 1 ? label.last?.date : undefined)
  const score = (
    tally: { right: number; all: number },
    what: string,
    wanted: string | number,
    right: boolean,
    read: unknown,
  ) => {
    tally.all++
    if (right) tally.right++
    else if (verbose) console.error(`  ${what}: «${wanted}» read as «${read}»`)
  }
  prefixes.forEach((prefix, index) => {
    if (!prefix) return
    // A neighbour that says the same cannot tell two blocks apart.
    const others = [prefixes[index - 1], prefixes[index + 1]].filter(
      (other) => other && !prefix.includes(other),
    )
    const at = texts.findIndex(
      (text, block) =>
        !used.has(block) &&
        text.includes(prefix) &&
        !others.some((other) => text.includes(other as string)),
    )
    if (at < 0) {
      if (verbose) console.error(`  missed ${index}: ${prefix}`)
      return
    }
    used.add(at)
    matched++
    const block = found[at]
    const author = label.all_authors?.[index]?.replace(/\s(?:skrev|says|пишет)?:?$/u, '')
    if (author && !hiddenName.test(author)) {
      const right = Boolean(block?.author && bare(author).includes(bare(block.author)))
      score(authors, 'author', author, right, block?.author)
    }
    const date = dateOf(index)
    const wanted = readDate(date, now)
    if (date && wanted) {
      const day = 86_400_000
      const near = wanted.precision === 'relative' ? day : 0
      const right = Math.abs((block?.date ?? 0) - wanted.at) <= near + day - 1
      score(dates, 'date', date, right, block?.date && new Date(block.date).toISOString())
    }
    const rating = label.all_ratings?.[index]
    if (rating) score(ratings, 'rating', rating, block?.rating === rating, block?.rating)
  })
  const textless = prefixes.filter((prefix) => !prefix).length
  const spare = texts.filter(
    (text, at) => !used.has(at) && !prefixes.some((prefix) => prefix && text.includes(prefix)),
  ).length
  matched += Math.min(textless, spare)
  if (verbose) {
    for (const [at, block] of found.entries()) {
      if (used.has(at)) continue
      console.error(`  unmatched ${block.element} ${block.text.replace(/\s+/g, ' ').slice(0, 140)}`)
    }
  }
  const expected = label.n_blocks
  const precision = ratio(matched, found.length)
  const recall = ratio(matched, expected)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  if (args.includes('--fields'))
    for (const b of found)
      console.error(
        `  ${b.author} · ${b.date && new Date(b.date).toISOString().slice(0, 16)} · ${b.rating} · ${b.words?.slice(0, 60).replace(/\s+/g, ' ')}${b.answer ? ` → ${b.answer.slice(0, 40)}` : ''}`,
      )
  return {
    file: label.file,
    expected,
    found: found.length,
    matched,
    precision: expected || found.length ? precision : 1,
    recall,
    f1: expected === 0 ? Number(found.length === 0) : f1,
    ...(authors.all > 0 && { author: `${authors.right}/${authors.all}` }),
    ...(dates.all > 0 && { date: `${dates.right}/${dates.all}` }),
    ...(ratings.all > 0 && { rating: `${ratings.right}/${ratings.all}` }),
    ...(found.length > 0 && {
      dated: `${found.filter(({ date }) => date).length}/${found.length}`,
      rated: `${found.filter(({ rating }) => rating).length}/${found.length}`,
    }),
  }
}

const labels: Label[] = JSON.parse(readFileSync(join(directory, 'labels.json'), 'utf8'))
const script = await bundle('tests/tools/in-page.ts')
const browser = await launch()
const lines: Line[] = []
try {
  const context = await browser.newContext({
    javaScriptEnabled: true,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    viewport: { width: 1280, height: 900 },
  })
  for (const label of labels) {
    if (only && !label.file.includes(only)) continue
    const page = await context.newPage()
    const address = `http://pages.test/${encodeURIComponent(label.file)}`
    await page.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: readFileSync(join(directory, label.file)),
          })
        : route.abort(),
    )
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    await page.addScriptTag({ content: script })
    if (verbose) console.error(label.file)
    lines.push(match(label, await page.evaluate((at) => window.otvetimFind(at), now)))
    await page.close()
  }
} finally {
  await browser.close()
}

const withItems = lines.filter(({ expected }) => expected > 0)
const sum = (name: 'expected' | 'found' | 'matched') =>
  withItems.reduce((all, line) => all + line[name], 0)
const total = {
  file: 'total',
  expected: sum('expected'),
  found: sum('found'),
  matched: sum('matched'),
  precision: ratio(sum('matched'), sum('found')),
  recall: ratio(sum('matched'), sum('expected')),
  f1: withItems.reduce((all, line) => all + line.f1, 0) / (withItems.length || 1),
  blocksOnPagesWithout: lines
    .filter(({ expected }) => expected === 0)
    .reduce((all, line) => all + line.found, 0),
}
if (json) for (const line of [...lines, total]) console.log(JSON.stringify(line))
else {
  console.table(
    Object.fromEntries(
      [...lines, total].map(({ file, ...rest }) => [
        file,
        Object.fromEntries(
          Object.entries(rest).map(([name, value]) => [
            name,
            typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
          ]),
        ),
      ]),
    ),
  )
}
