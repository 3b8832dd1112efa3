import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{contract,unit,corpus}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/tools/speak-russian.ts'],
    restoreMocks: true,
    // A slow or busy machine is no failure.
    testTimeout: 60_000,
  },
})
