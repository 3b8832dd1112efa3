import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

type Described = {
  license?: string
  version: string
  homepage?: string
  dependencies?: Record<string, string>
}
const described = (folder: string): Described =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

export type Bundled = { name: string; version: string; licence: string; home: string; text: string }

/** Not dependencies at run time: WXT's few lines that start each script, and the dictionary whose stems we know. */
const carried = ['wxt', 'dictionary-ru']

/** What the built extension carries of others: our dependencies, theirs, and `carried`. */
export function bundled(): Bundled[] {
  const names = new Set([...Object.keys(described(root).dependencies ?? {}), ...carried])
  const found = [...names].map((name) => {
    const folder = join(root, 'node_modules', name)
    const { license, version, homepage = '', dependencies } = described(folder)
    if (!carried.includes(name))
      for (const deeper of Object.keys(dependencies ?? {})) names.add(deeper)
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry))
    const text =
      file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : ''
    return { name, version, licence: license ?? '', home: homepage, text: text.trim() }
  })
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The notices that these licences ask for; MPL-2.0 also asks where the source is. */
export const notices = (packages: readonly Bundled[]): string =>
  packages
    .map(({ name, version, licence, home, text }) =>
      [
        [`${name} ${version}`, licence, home].filter(Boolean).join(' – '),
        licence === 'MPL-2.0' ? 'https://www.mozilla.org/MPL/2.0/' : text,
      ].join('\n\n'),
    )
    .join(`\n\n${'='.repeat(80)}\n\n`)
    .concat('\n')
