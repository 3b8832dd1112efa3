import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('Mozilla’s own linter has nothing against the package', () => {
  const linter = join(root, 'node_modules/addons-linter/bin/addons-linter')
  const built = join(root, '.output/firefox-mv3')
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', built], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  const { errors, warnings, notices } = JSON.parse(stdout)
  expect([...errors, ...warnings, ...notices]).toEqual([])
})
