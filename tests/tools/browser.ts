import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/**
 * Browsers that load an unpacked extension from the command line. Google Chrome itself is not among them: since version
 * 137 it ignores `--load-extension`.
 */
const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  chromium.executablePath(),
]

/** The first browser on this machine that can run the extension. */
export const findBrowser = (): string | undefined =>
  places.find((place) => place !== undefined && existsSync(place))

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** What to do when there is none, in one sentence. */
export const browserMissing = mayInstall()
  ? 'Не найден браузер для расширения: поставьте его командой «apt-get install -y chromium chromium-l10n».'
  : 'Не найден браузер для расширения: поставьте его командой «npx playwright install chromium» или укажите путь в CHROMIUM_PATH.'

/** What to do when it speaks no Russian: Debian keeps that apart, on a Mac it is the system that tells. */
export const browserMute =
  process.platform === 'darwin'
    ? 'Браузер не говорит по-русски: выполните «defaults write org.chromium.Chromium AppleLanguages "(ru)"».'
    : 'Браузер не говорит по-русски: поставьте его язык командой «apt-get install -y chromium-l10n».'

const speaksRussian = (browser: string) =>
  browser !== '/usr/bin/chromium' ||
  !existsSync('/usr/lib/chromium/locales') ||
  existsSync('/usr/lib/chromium/locales/ru.pak')

/**
 * A browser that speaks Russian, as the tests read it: installed by apt when this is root on Debian. Throws
 * `browserMissing` or `browserMute`.
 */
export function needBrowser(): string {
  const found = findBrowser()
  if (found && speaksRussian(found)) return found
  if (mayInstall()) {
    console.log('Ставлю Chromium: apt-get install -y chromium chromium-l10n …')
    const quiet = {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    } as const
    try {
      execFileSync('apt-get', ['update'], quiet)
      execFileSync('apt-get', ['install', '-y', 'chromium', 'chromium-l10n'], quiet)
    } catch {
      throw new Error(found ? browserMute : browserMissing)
    }
  }
  const installed = findBrowser()
  if (!installed) throw new Error(browserMissing)
  if (!speaksRussian(installed)) throw new Error(browserMute)
  return installed
}

const firefoxes = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** The first Firefox on this machine. */
export const findFirefox = (): string | undefined =>
  firefoxes.find((place) => place !== undefined && existsSync(place))

export const firefoxMissing =
  'Firefox не найден, проверка в нём пропущена: поставьте его (на Debian «apt-get install -y firefox-esr firefox-esr-l10n-ru») или укажите путь в FIREFOX_PATH.'

export const firefoxMute =
  'Firefox не говорит по-русски: поставьте его язык (на Debian «apt-get install -y firefox-esr-l10n-ru») или возьмите русскую сборку.'
