import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Pages and pens keep state of their own: each of their files begins in a fresh world. */
const stateful =
  'tests/unit/{components,sidebar,pens,storage,messages,dom,adapters}/**/*.test.{ts,tsx}'

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['tests/tools/speak-russian.ts'],
    restoreMocks: true,
    // A slow or busy machine is no failure.
    testTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'stateful', include: [stateful] } },
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/{contract,unit,corpus}/**/*.test.{ts,tsx}'],
          exclude: [stateful],
          // The engine is pure: loading it once for all files halves the time.
          isolate: false,
        },
      },
    ],
  },
})
