import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../..')

/** Runs a command line of the project, its output to ours or to our error stream. True when it succeeded. */
export function run(command: string, output: 'inherit' | 'errors' = 'inherit'): boolean {
  const bin = join(project, 'node_modules/.bin')
  const separator = process.platform === 'win32' ? ';' : ':'
  const { status } = spawnSync(command, {
    cwd: project,
    shell: true,
    stdio: ['inherit', output === 'errors' ? process.stderr : 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${bin}${separator}${process.env.PATH}` },
  })
  return status === 0
}
