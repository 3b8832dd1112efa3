import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '../..')

/** The built extension in a real Firefox: `npm run build:firefox && npm run build:cabinets` first. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/firefox/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
