/**
 * Draws `icon.svg` as PNG in the sizes that browsers ask for: `npx tsx assets/render-icons.ts`. The PNG are committed;
 * run it after a change of the SVG. `CHROMIUM_PATH` names the browser.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const svg = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8')
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  )
  const png = await page.screenshot({ omitBackground: true })
  writeFileSync(new URL(`./public/icon/${size}.png`, import.meta.url), png)
}
await browser.close()
