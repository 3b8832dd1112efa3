/**
 * `npm run bench [-- --json | --readme] [NAME…]`: every module of `tests/bench` that exports `figures()`, as a table or
 * as a line of JSON per figure; with `--readme` the table of README is written anew as well. NAME picks modules by a part
 * of their file's name. Builds first, so that no figure is of an older build; fails when one is over its budget.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Figure } from '../bench/figure'
import { run } from './command'

const asked = process.argv.slice(2)
const json = asked.includes('--json')
const readme = asked.includes('--readme')
const names = asked.filter((argument) => !argument.startsWith('--'))
const folder = join(import.meta.dirname, '../bench')

// What is printed are the figures alone: the builders speak to the error stream.
for (const build of ['build', 'build:firefox', 'build:cabinets'])
  if (!run(`npm run -s ${build}`, 'errors')) throw new Error(`npm run ${build} failed`)

const print = ({ name, value, unit, budget, ok }: Figure) =>
  `${ok ? '✓' : '✗'} ${name.padEnd(64)} ${format(value).padStart(10)} ≤ ${format(budget)} ${unit}`

const format = (value: number) => value.toLocaleString('ru-RU', { maximumSignificantDigits: 3 })

const measured: Figure[] = []
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.ts') || (names.length && !names.some((name) => file.includes(name))))
    continue
  const module: { figures?: () => Promise<Figure[]> } = await import(
    pathToFileURL(join(folder, file)).href
  )
  for (const figure of (await module.figures?.()) ?? []) {
    measured.push(figure)
    console.log(json ? JSON.stringify(figure) : print(figure))
    if (!figure.ok) process.exitCode = 1
  }
}

if (readme) {
  const path = join(import.meta.dirname, '../../README.md')
  const place = /(?<=<!-- bench -->)[\s\S]*?(?=<!-- \/bench -->)/u
  const rows = measured.map(
    ({ name, value, unit, budget, ok }) =>
      `| ${name} | ${format(value)} ${unit} | ${format(budget)} | ${ok ? 'yes' : '**no**'} |`,
  )
  const machine = `Measured ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} cores.`
  const table = ['| figure | measured | budget | within |', '|---|---:|---:|---|', ...rows]
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text.replace(place, () => `\n${[machine, '', ...table].join('\n')}\n`),
  )
}
