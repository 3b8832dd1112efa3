import browser, { type Runtime } from 'webextension-polyfill'
import { type Contract, contract, type MessageName, type Request, type Response } from './contract'

type Place = Contract[MessageName]['to']
export type NamesTo<To extends Place> = {
  [Name in MessageName]: Contract[Name]['to'] extends To ? Name : never
}[MessageName]

/** A handler for every message that is handled in one place; a missing one does not compile. */
export type Handlers<To extends Place> = {
  [Name in NamesTo<To>]: (
    request: Request<Name>,
    sender: Runtime.MessageSender,
  ) => Promise<Response<Name>>
}

/** Is told of an error that a handler threw. */
type Failed = (error: unknown, name: MessageName) => void

type Envelope = { name: MessageName; request: unknown }
/** Errors do not survive `sendMessage` in one shape in both browsers, so they travel as data. */
export type Answer = { ok: true; response: unknown } | { ok: false; error: string }

export const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'name' in message &&
  typeof message.name === 'string' &&
  Object.hasOwn(contract, message.name)

export const fromOurPage = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) ?? false

/**
 * Answers one message, or `undefined` when it is not for this place (another listener will answer).
 * Refuses messages of other extensions, of senders that may not send them, and of a wrong shape.
 */
export function receive<To extends Place>(
  to: To,
  message: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers<To>,
  failed?: Failed,
): Promise<Answer> | undefined {
  if (!isEnvelope(message)) return undefined
  const entry = contract[message.name]
  if (entry.to !== to) return undefined
  if (sender.id !== browser.runtime.id) return undefined
  return answer()

  async function answer(): Promise<Answer> {
    if (entry.from === 'extension' && !fromOurPage(sender)) {
      return { ok: false, error: `${(message as Envelope).name}: not allowed from a page` }
    }
    const request = entry.request.safeParse((message as Envelope).request)
    if (!request.success) return { ok: false, error: `${(message as Envelope).name}: bad request` }
    try {
      const handle = handlers[(message as Envelope).name as NamesTo<To>] as (
        request: unknown,
        sender: Runtime.MessageSender,
      ) => Promise<unknown>
      return { ok: true, response: await handle(request.data, sender) }
    } catch (error) {
      failed?.(error, (message as Envelope).name)
      return { ok: false, error: error instanceof Error ? error.message : String(error) }
    }
  }
}

type ListenOptions = { signal?: AbortSignal; failed?: Failed }

/** Answers messages to this place until `signal` aborts. Call it synchronously at the top of a script. */
export function listen<To extends Place>(
  to: To,
  handlers: Handlers<To>,
  { signal, failed }: ListenOptions = {},
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) =>
    receive(to, message, sender, handlers, failed)
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  )
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    ),
  )
}

export async function unwrap<Name extends MessageName>(
  name: Name,
  sent: Promise<unknown>,
): Promise<Response<Name>> {
  const answer = (await sent) as Answer | undefined
  if (!answer) throw new Error(`${name}: nobody answered`)
  if (!answer.ok) throw new Error(answer.error)
  return contract[name].response.parse(answer.response) as Response<Name>
}

/** Asks the background (or, from a page, the sidebar). Throws when refused, unanswered or answered in a wrong shape. */
export const ask = <Name extends NamesTo<'background' | 'sidebar'>>(
  name: Name,
  request: Request<Name>,
) => unwrap(name, browser.runtime.sendMessage({ name, request }))

/** Asks our content script in a tab. The request is parsed here: the page's end has no room for zod. */
export const askPage = async <Name extends NamesTo<'page'>>(
  tab: number,
  name: Name,
  request: Request<Name>,
) => {
  const parsed = contract[name].request.parse(request)
  return unwrap(name, browser.tabs.sendMessage(tab, { name, request: parsed }, { frameId: 0 }))
}
