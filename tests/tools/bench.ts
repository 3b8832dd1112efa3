/**
 * `npm run bench [-- --json] [NAME…]`: every module of `tests/bench` that exports `figures()`, as a table or as a line
 * of JSON per figure. NAME picks modules by a part of their file's name. Fails when a figure is over its budget.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Figure } from '../bench/figure'

const asked = process.argv.slice(2)
const json = asked.includes('--json')
const names = asked.filter((argument) => !argument.startsWith('--'))
const folder = join(import.meta.dirname, '../bench')

const print = ({ name, value, unit, budget, ok }: Figure) =>
  `${ok ? '✓' : '✗'} ${name.padEnd(64)} ${format(value).padStart(10)} ≤ ${format(budget)} ${unit}`

const format = (value: number) => value.toLocaleString('ru-RU', { maximumSignificantDigits: 3 })

for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.ts') || (names.length && !names.some((name) => file.includes(name))))
    continue
  const module: { figures?: () => Promise<Figure[]> } = await import(
    pathToFileURL(join(folder, file)).href
  )
  for (const figure of (await module.figures?.()) ?? []) {
    console.log(json ? JSON.stringify(figure) : print(figure))
    if (!figure.ok) process.exitCode = 1
  }
}
