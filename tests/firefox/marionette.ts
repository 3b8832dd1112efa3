import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFirefox, firefoxMissing } from '../tools/browser'

/*
 * Firefox's own remote protocol. WebDriver BiDi does not reach pages of an extension (their address stays `about:blank`
 * and they cannot be opened); Marionette does. A message is `LENGTH:[type, id, …]`.
 */

type Answer = [type: 1, id: number, error: { message: string } | null, result: { value?: unknown }]

/** Chosen here, so that the address of the extension's pages is known. */
const uuid = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'
const addOn = 'otvetim@otvetim.example'

/** A fresh Firefox with the extension, its own pages within reach. */
export async function launchInside(extension: string) {
  const executable = findFirefox()
  if (!executable) throw new Error(firefoxMissing)
  const profile = mkdtempSync(join(tmpdir(), 'otvetim-firefox-'))
  const port = await freePort()
  const preferences = {
    'marionette.port': port,
    'intl.locale.requested': 'ru',
    'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
    // No address outside: the pages of the extension need none.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
  }
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const flags = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access']
  const firefox = spawn(executable, [...flags, '--profile', profile], { stdio: 'ignore' })
  const gone = new Promise<void>((resolve) => firefox.once('exit', () => resolve()))
  const socket = await reach(port, gone)
  const send = talk(socket)
  await send('WebDriver:NewSession', { capabilities: {} })
  await send('Addon:Install', { path: extension, temporary: true })

  const find = async (xpath: string) => {
    const found = await send('WebDriver:FindElement', { using: 'xpath', value: xpath })
    return Object.values(found.value as Record<string, string>)[0] ?? ''
  }
  return {
    /** Opens a page of the extension: `options.html#voice`. */
    open: (page: string) => send('WebDriver:Navigate', { url: `moz-extension://${uuid}/${page}` }),
    /** Runs a script in the page, as a function's body with `arguments`. */
    run: async <Result>(script: string, ...args: unknown[]): Promise<Result> =>
      (await send('WebDriver:ExecuteScript', { script, args })).value as Result,
    click: async (xpath: string) => send('WebDriver:ElementClick', { id: await find(xpath) }),
    type: async (xpath: string, text: string) =>
      send('WebDriver:ElementSendKeys', { id: await find(xpath), text }),
    /** Ends the background page, as Firefox does when it is idle. */
    async endBackground(): Promise<void> {
      await send('Marionette:SetContext', { value: 'chrome' })
      const script =
        'return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground()'
      await send('WebDriver:ExecuteScript', { script, args: [addOn] })
      await send('Marionette:SetContext', { value: 'content' })
    },
    async close(): Promise<void> {
      await send('Marionette:Quit', { flags: ['eForceQuit'] })
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
    },
  }
}

export type Inside = Awaited<ReturnType<typeof launchInside>>

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Firefox opens its port when it is ready. */
async function reach(port: number, gone: Promise<void>): Promise<Socket> {
  let over = false
  void gone.then(() => {
    over = true
  })
  while (!over) {
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const tried = connect(port, '127.0.0.1', () => resolve(tried))
      tried.once('error', () => setTimeout(resolve, 50))
    })
    if (socket) return socket
  }
  throw new Error('Firefox did not start')
}

function talk(socket: Socket) {
  let heard = Buffer.alloc(0)
  let last = 0
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.on('data', (data) => {
    heard = Buffer.concat([heard, data])
    for (;;) {
      const colon = heard.indexOf(':')
      const end = colon + 1 + Number(heard.subarray(0, Math.max(0, colon)))
      if (colon < 0 || heard.length < end) return
      const message = JSON.parse(heard.subarray(colon + 1, end).toString()) as Answer | object
      heard = heard.subarray(end)
      // The first message is a greeting.
      if (Array.isArray(message)) waiting.get(message[1])?.(message as Answer)
    }
  })
  return (name: string, parameters: object): Promise<Answer[3]> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ([, , error, result]) => {
        waiting.delete(id)
        if (error) reject(new Error(`${name}: ${error.message}`))
        else resolve(result)
      })
      const message = Buffer.from(JSON.stringify([0, id, name, parameters]))
      socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]))
    })
}
