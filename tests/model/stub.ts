import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a request to the stub looked like. */
export type Asked = {
  key: string | undefined
  body: { model: string; stream: boolean; messages: { role: string; content: string }[] }
}

/** How the stub behaves on one request. */
export type Behaviour = (response: ServerResponse, asked: Asked) => void

/** A model on this computer that speaks the chat protocol and does as it is told. */
export async function stubModel(first: Behaviour) {
  const asked: Asked[] = []
  const plan: Behaviour[] = []
  let usual = first
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end()
      return
    }
    void bodyOf(request).then((body) => {
      const one = {
        key: request.headers.authorization?.replace('Bearer ', ''),
        body: JSON.parse(body),
      }
      asked.push(one)
      const behave = plan.shift() ?? usual
      behave(response, one)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    port,
    address: `http://127.0.0.1:${port}/v1`,
    /** What it does on the next requests, one each; afterwards the usual. */
    next: (...behaviours: Behaviour[]) => void plan.push(...behaviours),
    usually: (behaviour: Behaviour) => {
      usual = behaviour
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`
const delta = (content: string) => event({ choices: [{ delta: { content } }] })
const usage = { prompt_tokens: 100, completion_tokens: 50 }

/** Writes the text word by word as server-sent events, with what it cost. */
export const streams =
  (text: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    finish(response, text)
  }

function finish(response: ServerResponse, text: string): void {
  for (const word of text.split(/(?<= )/u)) response.write(delta(word))
  response.write(event({ choices: [{ delta: {}, finish_reason: 'stop' }], usage }))
  response.end('data: [DONE]\n\n')
}

/** Answers in one JSON, as services that stream nothing do. */
export const plainly =
  (text: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ choices: [{ message: { content: text } }], usage }))
  }

export const fails =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, headers).end('{"error":{"message":"no"}}')
  }

/** Writes a beginning and holds its peace. */
export const hangsAfter =
  (text: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(text === '' ? ': wait\n\n' : delta(text))
  }

export const never: Behaviour = () => {}

export const cut =
  (text: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(delta(text), () => response.destroy())
  }

/** Ends in good order, in the middle of the answer. */
export const endsEarly =
  (text: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.end(delta(text))
  }

export const says =
  (type: string, body: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': type }).end(body)
  }

/** Streams the text up to and with `upTo`, and the rest when `go` is called. */
export function held(text: string, upTo: string) {
  let go = () => {}
  const gone = new Promise<void>((resolve) => {
    go = resolve
  })
  const at = text.indexOf(upTo) + upTo.length
  const behaviour: Behaviour = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(delta(text.slice(0, at)))
    void gone.then(() => finish(response, text.slice(at)))
  }
  return { behaviour, go: () => go() }
}
