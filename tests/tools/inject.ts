import { type Browser, chromium } from '@playwright/test'
import { build } from 'vite'
import { needBrowser } from './browser'

/** A headless Chromium that may reach no network but what a tool serves. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    headless: true,
    executablePath: needBrowser(),
    args: [
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })

/** One self-contained script of a module and all it imports, to be injected into a page. */
export async function bundle(entry: string): Promise<string> {
  const root = new URL('../..', import.meta.url).pathname
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}${entry}`, formats: ['iife'], name: 'injected' },
    },
  })
  const output = [built].flat()[0]
  if (!output || !('output' in output)) throw new Error(`${entry}: nothing was built`)
  return output.output[0].code
}
