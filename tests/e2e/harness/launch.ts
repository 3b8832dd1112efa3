import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect } from '@playwright/test'
import { browserMute, needBrowser } from '../../tools/browser'

/** The built extension. */
export const extensionPath = join(import.meta.dirname, '../../../.output/chrome-mv3')

type Options = {
  headless?: boolean
  proxy?: string
  /** Hosts that are asked without the proxy. */
  bypass?: string
  colorScheme?: 'light' | 'dark'
  extension?: string
  /** A profile to use again; it is the test's to remove. */
  profile?: string
  /** Leaves the page open that greets a new seller. */
  welcome?: boolean
  /** Keeps a page that was left in memory, for «Назад», as browsers do and Playwright's do not. */
  remembersPages?: boolean
  /** The time zone of the machine, as its browser sees it everywhere. */
  zone?: string
  /** What the browser speaks, and so the extension. */
  language?: 'ru' | 'en'
}

/** A fresh browser with the extension in it, in a profile of its own. */
export async function launch(options: Options = {}) {
  const { headless = true, proxy, colorScheme = 'light', extension = extensionPath } = options
  const { language = 'ru', zone = 'Europe/Moscow' } = options
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'otvetim-'))
  mkdirSync(join(profile, 'Default'), { recursive: true })
  // Without developer mode `runtime.reload()` would leave an unpacked extension switched off.
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  )
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser(),
    headless,
    colorScheme,
    ...(proxy && { proxy: { server: proxy, ...(options.bypass && { bypass: options.bypass }) } }),
    viewport: headless ? { width: 1360, height: 800 } : null,
    locale: language === 'ru' ? 'ru-RU' : 'en-GB',
    ...(options.remembersPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    // Playwright's zone and locale reach pages only; a background lives in the machine's: both are one. On Linux
    // Chromium asks LANGUAGE which language to speak, elsewhere `--lang` tells it.
    ...(headless && { timezoneId: zone }),
    env: { ...process.env, LANGUAGE: language, ...(headless && { TZ: zone }) } as Record<
      string,
      string
    >,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      `--lang=${language}`,
      // Drawing in software costs a small machine a sixth of each test.
      ...(headless ? ['--disable-gpu', '--disable-software-rasterizer'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  if (!options.profile && !options.welcome) await closeWelcome(context, language)
  return {
    context,
    /** Closes the browser and removes its profile. */
    async close() {
      await context.close()
      if (!options.profile)
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
    },
  }
}

declare const chrome: { i18n: { getUILanguage(): string } }

/** A freshly installed extension greets the seller; a test begins when that is over. */
async function closeWelcome(context: BrowserContext, language: string): Promise<void> {
  const greeting = () => context.pages().find((page) => page.url().endsWith('/welcome.html'))
  await expect.poll(() => greeting() !== undefined, { intervals: [20], timeout: 60_000 }).toBe(true)
  const spoken = await greeting()?.evaluate(() => chrome.i18n.getUILanguage())
  await greeting()?.close()
  if (language === 'ru' && !spoken?.startsWith('ru')) throw new Error(browserMute)
}
