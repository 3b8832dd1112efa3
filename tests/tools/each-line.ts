import { readFileSync } from 'node:fs'

type Complain = (message: string) => void

/**
 * Runs a tool over the lines of a JSONL file (or stdin) and prints what `work` makes of each. A bad line is told to
 * stderr with its number and skipped.
 */
export function eachLine(
  path: string | undefined,
  work: (line: string, number: number, complain: Complain) => unknown,
): void {
  const source = readFileSync(path && path !== '-' ? path : 0, 'utf8').replace(/^\uFEFF/u, '')
  const written: string[] = []
  source.split(/\r?\n/u).forEach((line, index) => {
    if (line.trim() === '') return
    const complain = (message: string) => process.stderr.write(`line ${index + 1}: ${message}\n`)
    try {
      written.push(JSON.stringify(work(line, index + 1, complain)))
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error))
    }
  })
  process.stdout.write(written.map((line) => `${line}\n`).join(''))
}
