import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bundled, notices } from './licences'

/** What may go into a package under MIT: each asks for no more than its notice, and MPL-2.0 for the place of its source. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MPL-2.0']

const packages = bundled()

it.each(packages)('$name may be bundled: $licence', ({ licence, text }) => {
  expect(allowed).toContain(licence)
  if (licence !== 'MPL-2.0') expect(text).toMatch(/copyright/iu)
})

it('the package carries their notices (`npm run licences` writes them)', () => {
  const kept = readFileSync(new URL('../../assets/public/licences.txt', import.meta.url), 'utf8')
  expect(kept).toBe(notices(packages))
})
