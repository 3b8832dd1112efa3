import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import JSZip from 'jszip'
import { defineConfig } from 'wxt'
import { gatherLocales } from './assets/locales/gather'
import { cabinetMatches } from './lib/domain/cabinet-matches'

/** Drawn from `assets/icon.svg` by `assets/render-icons.ts`. */
const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]))

/** Sites that the seller may switch on; the sidebar must be allowed to stand in them. */
const anySite = ['*://*/*']

const htmlFromString =
  '(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[])'

/** Preact can set HTML from a string. We never do: that way is cut out, so that no later mistake can open it. */
const noHtmlStrings = {
  name: 'no-html-strings',
  transform(code: string, id: string) {
    if (!id.endsWith('/preact/dist/preact.mjs')) return
    if (!code.includes(htmlFromString)) throw new Error('Preact changed: look at `htmlFromString`')
    return { code: code.replace(htmlFromString, '(()=>{throw Error("HTML")})()'), map: null }
  },
}

/** A zip that depends on its files' names and bytes alone: the same build gives the same bytes on every machine. */
async function reproducible(path: string): Promise<void> {
  const packed = await JSZip.loadAsync(await readFile(path))
  const zip = new JSZip()
  const always = { date: new Date('2026-01-01T00:00Z'), createFolders: false }
  for (const file of packed.filter((_, { dir }) => !dir).sort((a, b) => (a.name < b.name ? -1 : 1)))
    zip.file(file.name, await file.async('uint8array'), always)
  const compression = { compression: 'DEFLATE', compressionOptions: { level: 9 } } as const
  await writeFile(path, await zip.generateAsync({ type: 'nodebuffer', ...compression }))
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: gatherLocales(['ru', 'en']) },
  // What AMO needs to build the very same package: `npm ci && npm run zip`.
  zip: {
    includeSources: ['.npmrc'],
    excludeSources: ['tests/**', 'assets/{readme,store}/**', 'screenshots/**', 'test-results/**'],
  },
  hooks: {
    'zip:extension:done': (_, path) => reproducible(path),
    'zip:sources:done': (_, path) => reproducible(path),
  },
  vite: () => ({
    plugins: [preact(), noHtmlStrings],
    build: {
      sourcemap: false,
      // The reply engine, for the sidebar and the options' preview: read from the disk, not from a network.
      chunkSizeWarningLimit: 900,
      rollupOptions: {
        onLog: (level, log, report) => {
          // Zod explains its `@__PURE__` marks in comments that Rollup takes for such marks.
          if (log.code !== 'INVALID_ANNOTATION' || !log.id?.includes('/zod/')) report(level, log)
        },
      },
    },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/cabinet.content/context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    short_name: '__MSG_manifest_shortName__',
    description: '__MSG_manifest_description__',
    default_locale: 'ru',
    icons,
    action: { default_icon: icons, default_title: '__MSG_manifest_shortName__' },
    permissions: [
      'storage',
      'alarms',
      // Without it a browser short of space may drop the queue, and Firefox would ask about it in a window of its own.
      'unlimitedStorage',
      // «Включить на этом сайте»: to know the site in front of the seller, and to run there.
      'activeTab',
      'scripting',
    ],
    host_permissions: cabinetMatches,
    // Asked for when the seller switches reminders on.
    optional_permissions: ['notifications'],
    // Asked for one site at a time, on the seller's click.
    optional_host_permissions: anySite,
    commands: {
      'suggest-reply': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_manifest_suggestReply__',
      },
    },
    // The sidebar is an extension page shown in a frame inside the cabinet; `use_dynamic_url` would make Chromium
    // block that frame under COEP (measured, see the platform notes in README).
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: anySite }],
    cross_origin_embedder_policy: { value: 'require-corp' },
    cross_origin_opener_policy: { value: 'same-origin' },
    content_security_policy: {
      extension_pages:
        // connect-src: the seller may choose any language model, so the background must be able to reach any https
        // address and this computer. It asks only the one address that the seller saved and the browser was allowed
        // for; with no model configured nothing is asked at all (every e2e test watches that).
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    // The first with everything that our code asks of the language (iterator helpers).
    ...(browser === 'chrome' && { minimum_chrome_version: '122' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'otvetim@otvetim.example',
          // The first that knows `data_collection_permissions` on every platform; the current ESR is 153.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
