import type { Complete, Message } from './pen'
import { PenTrouble } from './trouble'

/** `LanguageModel` of the Prompt API, as far as we use it. */
type Session = {
  promptStreaming(prompt: string, options: { signal: AbortSignal }): AsyncIterable<string>
  destroy(): void
}
type Monitor = {
  addEventListener(name: 'downloadprogress', heard: (event: { loaded: number }) => void): void
}
export type BrowserModel = {
  availability(options: typeof russian): Promise<string>
  create(
    options: typeof russian & {
      signal?: AbortSignal
      initialPrompts?: readonly Message[]
      monitor?: (monitor: Monitor) => void
    },
  ): Promise<Session>
}

const russian = {
  expectedInputs: [{ type: 'text', languages: ['ru'] }],
  expectedOutputs: [{ type: 'text', languages: ['ru'] }],
}

const built = (): BrowserModel | undefined =>
  (globalThis as { LanguageModel?: BrowserModel }).LanguageModel

/** Whether this browser's own model can write Russian; `downloadable`: after a download. */
export async function browserModel(model = built()): Promise<'no' | 'ready' | 'downloadable'> {
  const state = await model?.availability(russian).catch(() => 'unavailable')
  if (state === 'available') return 'ready'
  return state === 'downloadable' || state === 'downloading' ? 'downloadable' : 'no'
}

/** Has the browser fetch its model; `onProgress` hears shares of 1. To be called in a click. */
export async function downloadModel(onProgress: (share: number) => void, model = built()) {
  const session = await model?.create({
    ...russian,
    monitor: (monitor) =>
      monitor.addEventListener('downloadprogress', ({ loaded }) => onProgress(loaded)),
  })
  session?.destroy()
}

/** The browser's own model as a way to an answer: nothing leaves this computer. */
export const completeByBrowser = (model = built()): Complete =>
  async function* (messages, signal) {
    if ((await browserModel(model)) !== 'ready' || !model) throw new PenTrouble('model')
    const prompt = messages.at(-1)?.content ?? ''
    const session = await model.create({
      ...russian,
      signal,
      initialPrompts: messages.slice(0, -1),
    })
    try {
      yield* session.promptStreaming(prompt, { signal })
    } finally {
      session.destroy()
    }
  }
