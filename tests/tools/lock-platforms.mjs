/**
 * Completes package-lock.json with the platform packages (binaries for macOS, Windows, other Linuxes) that a partial
 * registry mirror did not serve when the lock was made. Their exact versions stand in their parents'
 * `optionalDependencies`; without an entry of their own `npm ci` refuses the lock and npm on a Mac would skip them.
 * Run it after every change of dependencies: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
]
const processors = [
  'arm64',
  'arm',
  'ia32',
  'x64',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
]

/** The folders whose `node_modules` a package sees, its own first. */
function* visibleFrom(place) {
  for (let at = place; at; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1)))
    yield `${at}/`
  yield ''
}

const added = []
for (const [parent, { optionalDependencies }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    if (!/^\d/.test(version)) continue
    const parts = name.split(/[-/]/)
    const os = systems.find((system) => parts.includes(system))
    const cpu = processors.find((processor) => parts.includes(processor))
    if (!os || !cpu) continue
    const places = [...visibleFrom(parent)].map((folder) => `${folder}node_modules/${name}`)
    if (places.some((place) => lock.packages[place]?.version === version)) continue
    const place = places.findLast((place) => !lock.packages[place])
    lock.packages[place] = {
      version,
      cpu: [cpu],
      dev: true,
      ...(parts.includes('musl') && { libc: ['musl'] }),
      ...((parts.includes('gnu') || parts.includes('glibc')) &&
        os === 'linux' && { libc: ['glibc'] }),
      optional: true,
      os: [os],
    }
    added.push(`${name}@${version}`)
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(
  added.length ? `added ${added.length}: ${added.join(' ')}\n` : 'the lock is complete\n',
)
