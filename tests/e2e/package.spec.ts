import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { cabinetMatches } from '@/lib/domain/cabinet-matches'
import { unsafeIn } from '../contract/unsafe-code'
import { extensionPath } from './harness/launch'

const files = readdirSync(extensionPath, { recursive: true, encoding: 'utf8' }).filter((path) =>
  statSync(join(extensionPath, path)).isFile(),
)
const read = (path: string) => readFileSync(join(extensionPath, path))
const scripts = files.filter((path) => path.endsWith('.js'))
const manifest = JSON.parse(read('manifest.json').toString())
const text = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')

test.describe('the built package', () => {
  test('is small: 25 kB for a cabinet’s page, 1.5 MB as a package', () => {
    const always = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js)
    const inPage = always.map((path: string) => gzipSync(read(path), { level: 9 }).length)
    expect(inPage.reduce((all: number, size: number) => all + size, 0)).toBeLessThan(25_000)
    const packed = files.map((path) => deflateRawSync(read(path)).length)
    expect(packed.reduce((all, size) => all + size, 0)).toBeLessThan(1_500_000)
  })

  test('shows the queue without loading the reply engine', () => {
    const loaded = new Set<string>()
    const load = (path: string) => {
      if (loaded.has(path)) return
      loaded.add(path)
      const code = read(path).toString()
      for (const [, name] of code.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/gu))
        load(`chunks/${name}`)
    }
    for (const page of ['popup.html', 'queue.html']) {
      for (const [, path] of read(page)
        .toString()
        .matchAll(/(?:src|href)="\/([^"]+\.js)"/gu))
        load(path as string)
    }
    expect(loaded.size).toBeGreaterThan(2)
    const kB = [...loaded].reduce((all, path) => all + read(path).length, 0) / 1000
    expect(kB, [...loaded].join(', ')).toBeLessThan(150)
  })

  test('holds no source map, no code or markup from strings, and nothing from elsewhere', () => {
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([])
    for (const path of [...scripts, ...files.filter((file) => file.endsWith('.html'))]) {
      const code = read(path).toString()
      expect(unsafeIn(code), path).toEqual([])
      expect(code, path).not.toContain('sourceMappingURL')
    }
  })

  test('lets its pages load and run nothing but their own files', () => {
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages
        .split('; ')
        .map((line: string) => [line.split(' ')[0], line.split(' ').slice(1).join(' ')]),
    )
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    })
    // A language model of the seller's choice: any https address, or this computer. Nothing else reaches out.
    const { 'connect-src': reaches, ...others } = policy
    expect(reaches).toBe("'self' https: http://localhost:* http://127.0.0.1:*")
    expect(Object.values(others).join(' ')).not.toMatch(/unsafe|\*|https?:/u)
  })

  test('asks for no permission that is not explained to the stores', () => {
    const explained = text('assets/store/permissions.md')
    const asked = [...manifest.permissions, ...manifest.optional_permissions]
    for (const permission of asked) expect(explained).toContain(`\`${permission}\``)
    for (const site of manifest.optional_host_permissions)
      expect(explained).toContain(`\`${site}\``)
    expect(manifest.host_permissions).toEqual(cabinetMatches)
    // A page may show the sidebar's frame, and load nothing else of ours.
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['sidebar.html'], matches: ['*://*/*'] },
    ])
    expect(manifest.externally_connectable).toBeUndefined()
  })

  test('carries the version that the changelog speaks of, and the notices of what it bundles', () => {
    expect(text('CHANGELOG.md')).toContain(`## ${manifest.version}`)
    expect(files).toContain('licences.txt')
  })
})
