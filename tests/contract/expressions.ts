import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { parseAst, transformWithEsbuild } from 'vite'

const sources = ['lib', 'components', 'entrypoints']

/** Every regular expression literal of the project's source: `/…/flags` → the file where it stands. */
export async function expressions(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const folder of sources) {
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.tsx?$/u.test(entry)) continue
      const file = join(folder, entry)
      const { code } = await transformWithEsbuild(readFileSync(file, 'utf8'), file, {
        jsx: 'automatic',
      })
      for (const literal of literals(parseAst(code))) found.set(literal, file)
    }
  }
  return found
}

function literals(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(literals)
  if (typeof node !== 'object' || node === null) return []
  if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string }
    return [`/${pattern}/${flags}`]
  }
  return Object.values(node).flatMap(literals)
}

/**
 * Whether an expression repeats something without a bound. One that does not can look only so far from each place, so
 * its time is linear whatever the text.
 */
export function unbounded(expression: string): boolean {
  const plain = expression.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x')
  return /[*+]|\{\d+,\}/u.test(plain)
}

process.env.RECHECK_BACKEND = 'pure'

/** How long an expression can take on a hostile text: `linear`, `quadratic`, worse, or `undecided` after 1.5 s. */
export function judge(expression: string): string {
  const end = expression.lastIndexOf('/')
  const verdict = checkSync(expression.slice(1, end), expression.slice(end + 1), { timeout: 1500 })
  if (verdict.status === 'safe') return 'linear'
  if (verdict.status === 'unknown') return 'undecided'
  const { complexity } = verdict
  if (complexity.type === 'exponential') return 'exponential'
  return complexity.degree === 2 ? 'quadratic' : complexity.summary
}
