import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Comes with `@axe-core/playwright`, which itself cannot reach a frame in a closed shadow root. */
const source = readFileSync(
  join(import.meta.dirname, '../../../node_modules', 'axe-core', 'axe.min.js'),
  'utf8',
)

type Axe = {
  run(): Promise<{ violations: { id: string; nodes: { target: string[]; html: string }[] }[] }>
}

/** What axe finds in a page or frame, frames in closed shadow roots included; also that nothing is cut off sideways. */
export async function expectAccessible(place: Page | Frame, state: string): Promise<void> {
  await place.evaluate(source)
  const faults = await place.evaluate(async () => {
    // Colours are judged when they stand still.
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})))
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' · ')}`)
  })
  expect.soft(faults, state).toEqual([])
}

/** How many px of the page lie beyond its right edge. */
export const tooWide = (place: Page | Frame): Promise<number> =>
  place.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
