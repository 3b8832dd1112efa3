import type { Request, Response } from './contract'
import { pageRuntime } from './page-runtime'
import type { Answer, Handlers, NamesTo } from './transport'

/*
 * The content script's end of the contract. It must stay small, so it carries the types of the messages and not their
 * schemas: what it sends is parsed by the receiver, what it receives was parsed by the sender (`askPage`) or made by us.
 */

/** An answer that is not there after so many ms will not come: a browser may lose a message that starts a worker. */
const answeredWithin = 8_000

/** Asks the background or the sidebar. Throws when refused or unanswered. */
export async function askFromPage<Name extends NamesTo<'background' | 'sidebar'>>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  const answer = (await Promise.race([
    pageRuntime()?.sendMessage({ name, request }),
    new Promise((late) => setTimeout(late, answeredWithin)),
  ])) as Answer | undefined
  if (!answer) throw new Error(`${name}: nobody answered`)
  if (!answer.ok) throw new Error(answer.error)
  return answer.response as Response<Name>
}

/** Answers messages of our own extension pages and background until `signal` aborts; all others are not heard. */
export function listenInPage(handlers: Handlers<'page'>, signal: AbortSignal): void {
  const runtime = pageRuntime()
  if (!runtime) return
  const origin = runtime.getURL('')
  runtime.onMessage.addListener(hear)
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(hear))

  function hear(
    message: unknown,
    sender: { id?: string | undefined; url?: string | undefined },
    respond: (answer: Answer) => void,
  ): true | undefined {
    const { name, request } = (message ?? {}) as { name?: keyof Handlers<'page'>; request?: never }
    if (!name || !Object.hasOwn(handlers, name)) return undefined
    if (sender.id !== runtime?.id || !sender.url?.startsWith(origin)) return undefined
    const handle = handlers[name] as (request: never, sender: never) => Promise<unknown>
    handle(request as never, sender as never).then(
      (response) => respond({ ok: true, response }),
      (error) => respond({ ok: false, error: String(error) }),
    )
    return true
  }
}
