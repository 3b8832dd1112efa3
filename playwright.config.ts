import { defineConfig } from '@playwright/test'

/** The built extension in Chromium. No retries: a flaky test is a failed test. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A test waits as long as it works: twice as many as a small machine has cores.
  workers: 4,
  retries: 0,
  // A slow or busy machine is no failure: nothing here waits longer than it must.
  timeout: 120_000,
  expect: { timeout: 40_000 },
  use: { actionTimeout: 40_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
})
