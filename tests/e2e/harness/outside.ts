import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Chromium's own errands (updates, safe browsing, hints), which no switch stops for good. */
const browsersOwn = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent)\.com$/u

/**
 * A proxy that lets nothing through and remembers who was asked for. Unlike a page's request events it sees all of the
 * browser: workers, extension pages, preconnects. Chromium preconnects to every page's host, so the `served` ones pass.
 */
export async function watchOutside(served: readonly string[]) {
  const asked: string[] = []
  const note = (target: string | undefined) => {
    const host = target?.replace(/^\w+:\/\//u, '').split(/[:/]/u)[0]
    if (host && !served.includes(host) && !browsersOwn.test(host)) asked.push(target as string)
  }
  const server = createServer((request, response) => {
    note(request.url)
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    note(request.url)
    // A browser that closes while it still asks resets the connection; unheard, that would fail whatever test runs.
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    asked,
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  }
}
