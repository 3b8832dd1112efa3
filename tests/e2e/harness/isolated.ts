import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { build } from 'vite'

const root = join(import.meta.dirname, '../../..')

const bundles = new Map<string, Promise<string>>()

/** A module of ours as one script that leaves its exports in `ours`. */
export function bundle(entry: string): Promise<string> {
  const made = bundles.get(entry) ?? make(entry)
  bundles.set(entry, made)
  return made
}

async function make(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'ours' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error(`${entry}: nothing was built`)
  return `${output.output[0].code}; globalThis.ours = ours`
}

/**
 * Runs a module in the page the way the browser runs a content script: same document, other globals. `call` evaluates
 * an expression there, with the module's exports as `ours`.
 */
export async function isolated(page: Page, entry: string) {
  const session: CDPSession = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'ours',
  })
  await session.send('Runtime.evaluate', {
    contextId,
    expression: await bundle(entry),
  })
  return async <Result>(expression: string): Promise<Result> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed')
    return result.value as Result
  }
}
