import type { Message } from '@/lib/pens/pen'
import type { Preset } from '@/lib/pens/presets'
import type { Usage } from '@/lib/pens/spending'
import { PenTrouble } from '@/lib/pens/trouble'
import { readAnswer } from './read-answer'

/** Where and how a model is asked. */
export type Endpoint = {
  address: string
  model: string
  key: string | undefined
  preset: Preset
  /** A service of this computer that answers 403 to extensions. */
  ollama: boolean
}

/** How long we wait, in ms: for the first byte, for the next one, and in all. */
export type Patience = { first: number; next: number; whole: number }

/** A slow model on a home computer loads for half a minute before its first word. */
export const patience: Patience = { first: 90_000, next: 30_000, whole: 240_000 }

/** The longest answer asked for, in tokens. */
export const mostTokens = 1500

const chatUrl = (address: string): string =>
  `${address.trim().replace(/\/{1,5}$/u, '')}/chat/completions`

const headersOf = ({ key, preset }: Endpoint) => ({
  'content-type': 'application/json',
  accept: 'text/event-stream, application/json',
  ...(key && { authorization: `Bearer ${key}` }),
  ...preset.headers,
})

/** The shape of a structured answer. */
const answerSchema = {
  type: 'object',
  properties: { reply: { type: 'string' } },
  required: ['reply'],
  additionalProperties: false,
} as const

const bodyOf = ({ model, preset }: Endpoint, messages: readonly Message[]) =>
  JSON.stringify({
    model: model.trim(),
    messages,
    stream: true,
    max_tokens: mostTokens,
    ...(preset.structured && {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'reply', strict: true, schema: answerSchema },
      },
      stream_options: { include_usage: true },
    }),
  })

function troubleOf(response: Response, { ollama, preset }: Endpoint): PenTrouble {
  const { status, headers } = response
  if (status === 401) return new PenTrouble(preset.shortLived ? 'token' : 'key')
  if (status === 402) return new PenTrouble('payment')
  if (status === 403) return new PenTrouble(ollama ? 'ollama-origins' : 'forbidden')
  if (status === 404) return new PenTrouble('model')
  if (status === 429) return new PenTrouble('busy', secondsOf(headers.get('retry-after')))
  return new PenTrouble(status >= 500 ? 'server' : 'refused')
}

/** `Retry-After` in whole seconds; a date counts from now. */
function secondsOf(value: string | null): number | undefined {
  if (!value) return undefined
  const seconds = /^\d{1,6}$/u.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined
}

/**
 * Asks a chat endpoint once; nothing is ever repeated. The key goes to the given address only: a redirection is an
 * error. Throws `PenTrouble`; an aborted signal ends it silently.
 */
export async function* chat(
  endpoint: Endpoint,
  messages: readonly Message[],
  signal: AbortSignal,
  onUsage: (usage: Usage) => void,
  { first, next, whole }: Patience = patience,
): AsyncGenerator<string> {
  const clock = stopClock(signal, whole)
  try {
    clock.within(first)
    const response = await fetch(chatUrl(endpoint.address), {
      method: 'POST',
      headers: headersOf(endpoint),
      body: bodyOf(endpoint, messages),
      signal: clock.signal,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    })
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      throw new PenTrouble('redirected')
    if (!response.ok) throw troubleOf(response, endpoint)
    const type = response.headers.get('content-type') ?? ''
    if (/html/iu.test(type)) throw new PenTrouble('not-json')
    yield* readAnswer(
      textOf(response, () => clock.within(next)),
      /event-stream/iu.test(type),
      onUsage,
    )
  } catch (error) {
    if (signal.aborted) return
    if (error instanceof PenTrouble) throw error
    if (clock.late()) throw new PenTrouble('slow')
    throw new PenTrouble(
      clock.begun() ? 'cut' : globalThis.navigator?.onLine === false ? 'offline' : 'unreachable',
    )
  } finally {
    clock.stop()
  }
}

async function* textOf(response: Response, heard: () => void): AsyncGenerator<string> {
  const reader = response.body?.getReader()
  if (!reader) return
  const decoder = new TextDecoder()
  try {
    for (;;) {
      heard()
      const { done, value } = await reader.read()
      if (done) return
      yield decoder.decode(value, { stream: true })
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** Aborts when the given time passes without a further `within`, or the whole time is up. */
function stopClock(outer: AbortSignal, whole: number) {
  const stop = new AbortController()
  let late = false
  let beats = 0
  const expire = () => {
    late = true
    stop.abort()
  }
  const end = setTimeout(expire, whole)
  let wait: ReturnType<typeof setTimeout> | undefined
  const leave = () => stop.abort()
  if (outer.aborted) leave()
  outer.addEventListener('abort', leave)
  return {
    signal: stop.signal,
    within(time: number) {
      beats++
      clearTimeout(wait)
      wait = setTimeout(expire, time)
    },
    late: () => late,
    /** The answer had begun. */
    begun: () => beats > 1,
    stop() {
      clearTimeout(end)
      clearTimeout(wait)
      outer.removeEventListener('abort', leave)
      stop.abort()
    },
  }
}
