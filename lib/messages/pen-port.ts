import browser, { type Runtime } from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { Message } from '@/lib/pens/pen'
import { PenTrouble, troubleKinds } from '@/lib/pens/trouble'
import { fromOurPage } from './transport'

/*
 * A model's answer on its way from the background to one of our own pages, piece by piece: a port, because a message
 * has one answer only. Both ends parse. Neither the key nor the address ever passes here.
 */
const portName = 'pen'

const askSchema = z.strictObject({
  messages: z
    .array(
      z.strictObject({
        role: z.enum(['system', 'user', 'assistant']),
        content: z.string().check(z.maxLength(60_000)),
      }),
    )
    .check(z.minLength(1), z.maxLength(6)),
})
const newsSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('piece'), text: z.string() }),
  z.strictObject({ is: z.literal('end') }),
  z.strictObject({
    is: z.literal('trouble'),
    kind: z.enum(troubleKinds),
    waitSeconds: z.optional(z.number()),
  }),
])
type PenNews = z.infer<typeof newsSchema>

/**
 * Asks the configured model, through the background. Throws `PenTrouble`; `stopped` when the background died. Aborting
 * closes the port, which aborts the request.
 */
export async function* completeByPort(
  messages: readonly Message[],
  signal: AbortSignal,
): AsyncGenerator<string> {
  if (signal.aborted) return
  const port = browser.runtime.connect({ name: portName })
  const waiting: PenNews[] = []
  let wake = () => {}
  const hear = (news: PenNews) => {
    waiting.push(news)
    wake()
  }
  port.onMessage.addListener((message) => {
    const news = newsSchema.safeParse(message)
    hear(news.success ? news.data : { is: 'trouble', kind: 'stopped' })
  })
  port.onDisconnect.addListener(() => hear({ is: 'trouble', kind: 'stopped' }))
  const abort = () => {
    port.disconnect()
    hear({ is: 'end' })
  }
  signal.addEventListener('abort', abort, { once: true })
  port.postMessage({ messages })
  try {
    for (;;) {
      const news = waiting.shift()
      if (!news) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      } else if (news.is === 'piece') yield news.text
      else if (news.is === 'end') return
      else throw new PenTrouble(news.kind, news.waitSeconds)
    }
  } finally {
    signal.removeEventListener('abort', abort)
    port.disconnect()
  }
}

type Answer = (messages: readonly Message[], signal: AbortSignal) => AsyncIterable<string>

/** The background's end. Only our own pages are heard; a closed port aborts the work. One request a port. */
export function answerPenPorts(answer: Answer): void {
  browser.runtime.onConnect.addListener((port) => void serve(port, answer))
}

function serve(port: Runtime.Port, answer: Answer): void {
  if (port.name !== portName) return
  if (port.sender?.id !== browser.runtime.id || !fromOurPage(port.sender)) {
    port.disconnect()
    return
  }
  const stop = new AbortController()
  port.onDisconnect.addListener(() => stop.abort())
  let begun = false
  port.onMessage.addListener((message) => {
    const asked = askSchema.safeParse(message)
    if (begun || !asked.success) return port.disconnect()
    begun = true
    void send(asked.data.messages)
  })
  const tell = (news: PenNews) => {
    if (!stop.signal.aborted) port.postMessage(news)
  }
  async function send(messages: readonly Message[]): Promise<void> {
    try {
      for await (const text of answer(messages, stop.signal)) tell({ is: 'piece', text })
      tell({ is: 'end' })
    } catch (error) {
      const known = error instanceof PenTrouble
      tell({
        is: 'trouble',
        kind: known ? error.kind : 'unreachable',
        ...(known && error.waitSeconds !== undefined && { waitSeconds: error.waitSeconds }),
      })
    }
  }
}
