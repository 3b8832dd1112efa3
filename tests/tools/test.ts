/** `npm test`: checks, unit and contract tests, both builds, e2e in Chromium and Firefox; ends with the sum of all of them. */
import { readFileSync, rmSync } from 'node:fs'
import { findFirefox, firefoxMissing, needBrowser } from './browser'
import { run } from './command'

type Count = { passed: number; failed: number; skipped: number }

const reports = {
  unit: 'test-results/unit.json',
  e2e: 'test-results/e2e.json',
  firefox: 'test-results/firefox.json',
}

/** A step that either works or not: types, formatting, a build. */
function step(command: string): Count {
  console.log(`\n▸ ${command}`)
  const worked = run(command)
  return { passed: worked ? 1 : 0, failed: worked ? 0 : 1, skipped: 0 }
}

/** A runner that writes a report; one that died before it could is a failure of its own. */
function suite(command: string, report: string, read: (json: never) => Count): Count {
  rmSync(report, { force: true })
  console.log(`\n▸ ${command}`)
  const worked = run(command)
  try {
    const count = read(JSON.parse(readFileSync(report, 'utf8')) as never)
    return worked || count.failed > 0 ? count : { ...count, failed: 1 }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number }
const vitest = (command: string, report: string) =>
  suite(`${command} --reporter=json --outputFile.json=${report}`, report, (json: VitestReport) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests,
  }))
const unit = () => vitest('vitest run --reporter=dot', reports.unit)

/** The main job in Firefox, where there is one. */
function firefox(): Count {
  if (!findFirefox()) {
    console.log(`\n${firefoxMissing}`)
    return { passed: 0, failed: 0, skipped: 1 }
  }
  const built = step('wxt zip -b firefox --mv3')
  if (built.failed > 0) return built
  return vitest('npm run -s e2e:firefox -- --reporter=verbose', reports.firefox)
}

type E2eReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }
function e2e(): Count {
  try {
    needBrowser()
  } catch (error) {
    console.error(`\n${(error as Error).message}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  return suite('playwright test', reports.e2e, ({ stats }: E2eReport) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }))
}

const counts = [
  step('wxt prepare'),
  step('biome check .'),
  step('tsc --noEmit'),
  step('knip'),
  unit(),
  step('wxt zip'),
  step('npm run -s build:cabinets'),
  e2e(),
  firefox(),
]
const sum = (part: keyof Count) => counts.reduce((total, count) => total + count[part], 0)
const skipped = sum('skipped')
console.log(
  `\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`,
)
process.exitCode = sum('failed') ? 1 : 0
