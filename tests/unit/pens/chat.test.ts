import { createServer as createTls } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chat, type Endpoint, type Patience } from '@/entrypoints/background/pen/chat'
import type { PenPresetId } from '@/lib/domain/pen-settings'
import { presets } from '@/lib/pens/presets'
import type { Usage } from '@/lib/pens/spending'
import { PenTrouble, type TroubleKind } from '@/lib/pens/trouble'
import {
  type Behaviour,
  cut,
  endsEarly,
  fails,
  hangsAfter,
  never,
  plainly,
  says,
  streams,
  stubModel,
} from '../../model/stub'

let stub: Awaited<ReturnType<typeof stubModel>>
const usages: Usage[] = []
const canary = 'canary-key-1234567890'

beforeAll(async () => {
  stub = await stubModel(streams('Здравствуйте! Спасибо.'))
})
afterAll(() => stub.close())
beforeEach(() => {
  usages.length = 0
  stub.asked.length = 0
})

const endpoint = (
  parts: Partial<Endpoint> = {},
  id: Exclude<PenPresetId, 'none'> = 'other',
): Endpoint => ({
  address: stub.address,
  model: 'stub',
  key: canary,
  preset: presets[id],
  ollama: false,
  ...parts,
})

/** For a service that never answers; a busy machine takes its time over all others. */
const short: Patience = { first: 300, next: 300, whole: 900 }
const patient: Patience = { first: 20_000, next: 20_000, whole: 60_000 }

async function answer(
  to = endpoint(),
  patience: Patience = patient,
  signal = new AbortController().signal,
) {
  let text = ''
  const messages = [{ role: 'user', content: 'Отзыв' }] as const
  for await (const piece of chat(to, messages, signal, (usage) => usages.push(usage), patience))
    text += piece
  return text
}

async function trouble(to?: Endpoint, patience?: Patience): Promise<PenTrouble> {
  const error = await answer(to, patience).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof PenTrouble)) throw new Error(`no trouble: ${error}`)
  expect(error.message, 'says what to do, in Russian').toMatch(/^[А-ЯЁOM].*[.*]$/su)
  expect(error.message).not.toContain(canary)
  return error
}

describe('an answer', () => {
  it('comes as a stream, with what it cost', async () => {
    expect(await answer()).toBe('Здравствуйте! Спасибо.')
    expect(usages).toEqual([{ in: 100, out: 50, guessed: false }])
    expect(stub.asked.map(({ key, body }) => [key, body.model])).toEqual([[canary, 'stub']])
  })

  it('comes in one piece where nothing is streamed', async () => {
    stub.next(plainly('Здравствуйте!'))
    expect(await answer()).toBe('Здравствуйте!')
  })

  it('is asked for as JSON where the service understands a schema', async () => {
    await answer(endpoint({}, 'openai'))
    expect(stub.asked[0]?.body).toMatchObject({ response_format: { type: 'json_schema' } })
    await answer(endpoint({}, 'deepseek'))
    expect(stub.asked[1]?.body).not.toHaveProperty('response_format')
  })

  it('one byte at a time is an answer too', async () => {
    stub.next((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      const bytes = Buffer.from(
        'data: {"choices":[{"delta":{"content":"Ёж"},"finish_reason":"stop"}]}\n\n',
      )
      const feed = (at: number) => {
        if (at === bytes.length) return void response.end()
        response.write(bytes.subarray(at, at + 1), () => setImmediate(feed, at + 1))
      }
      feed(0)
    })
    expect(await answer()).toBe('Ёж')
  })

  it('that is no longer wanted ends at once and in silence', async () => {
    const stop = new AbortController()
    const closed = new Promise<void>((resolve) => {
      stub.next((response) => {
        response.on('close', resolve)
        hangsAfter('Здрав')(response, {
          key: undefined,
          body: { model: '', stream: true, messages: [] },
        })
        setImmediate(() => stop.abort())
      })
    })
    await answer(endpoint(), patient, stop.signal)
    await closed
  })
})

describe('trouble', () => {
  const statuses: [TroubleKind, Behaviour][] = [
    ['key', fails(401)],
    ['payment', fails(402)],
    ['forbidden', fails(403)],
    ['model', fails(404)],
    ['busy', fails(429)],
    ['refused', fails(400)],
    ['server', fails(500)],
    ['server', fails(503)],
    ['not-json', says('text/html', '<h1>Вход</h1>')],
    ['not-json', says('application/json', '{"choices": [')],
    ['not-json', says('text/event-stream', 'data: {"choices": [\n\n')],
    ['not-json', says('application/json', '{"choices": "нет"}')],
    ['server', says('application/json', '{"error": {"message": "overloaded"}}')],
    ['cut', cut('Здравствуйте! Спа')],
    ['cut', endsEarly('Здравствуйте! Спа')],
    ['empty', says('application/json', '{"choices":[{"message":{"content":""}}]}')],
    ['empty', streams('')],
    ['empty', says('text/event-stream', '')],
    [
      'too-long',
      says('application/json', `{"choices":[{"message":{"content":"${'а'.repeat(10_000_000)}"}}]}`),
    ],
    ['too-long', streams('слово '.repeat(2000).repeat(20))],
    ['redirected', fails(307, { location: 'http://127.0.0.1:9/v1/chat/completions' })],
    ['slow', never],
    ['slow', hangsAfter('Здрав')],
  ]
  it.each(statuses)('%s', async (kind, behaviour) => {
    stub.next(behaviour)
    const patience = kind === 'slow' ? short : patient
    expect((await trouble(endpoint(), patience)).kind).toBe(kind)
    expect(stub.asked.length, 'asked once, never again by itself').toBe(1)
  })

  it('tells how long a busy service asks to wait', async () => {
    stub.next(fails(429, { 'retry-after': '17' }))
    expect((await trouble()).message).toContain('через 17 с')
  })

  it('knows that Ollama refuses extensions', async () => {
    stub.next(fails(403))
    expect((await trouble(endpoint({ ollama: true }))).message).toContain('OLLAMA_ORIGINS')
  })

  it('knows that a token of GigaChat runs out', async () => {
    stub.next(fails(401))
    expect((await trouble(endpoint({}, 'gigachat'))).message).toContain('живёт 30 минут')
  })

  it('refused connection and unknown host', async () => {
    const gone = await stubModel(never)
    gone.close()
    expect((await trouble(endpoint({ address: gone.address }))).kind).toBe('unreachable')
    const nowhere = endpoint({ address: 'https://no-such-host.invalid/v1' })
    expect((await trouble(nowhere)).kind).toBe('unreachable')
  })

  it('a certificate that is not trusted', async () => {
    // A server without a certificate at all fails every handshake.
    const server = createTls({}, () => {})
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as AddressInfo
    expect((await trouble(endpoint({ address: `https://127.0.0.1:${port}/v1` }))).kind).toBe(
      'unreachable',
    )
    server.close()
  })
})
