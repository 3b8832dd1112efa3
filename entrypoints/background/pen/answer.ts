import browser from 'webextension-polyfill'
import { type PenSettings, penReady } from '@/lib/domain/pen-settings'
import { originOf, patternOf } from '@/lib/pens/origin'
import type { Message } from '@/lib/pens/pen'
import { presets } from '@/lib/pens/presets'
import {
  addUsage,
  guessTokens,
  monthOf,
  nothingSpent,
  settled,
  type Usage,
  withinLimit,
} from '@/lib/pens/spending'
import { PenTrouble } from '@/lib/pens/trouble'
import { changeSpent, keyFor } from '@/lib/storage/pen-keys'
import { loadSettings } from '@/lib/storage/settings'
import { browserZone, now } from '../clock'
import { chat, type Endpoint, mostTokens } from './chat'

/** Firefox stops an idle background at 30 s, a running request or not; a call of its API keeps it awake. */
const beat = 15_000

/** The way to the configured model. Throws `PenTrouble` when something is missing. */
export async function endpointOf({ preset: id, address, model }: PenSettings): Promise<Endpoint> {
  const origin = originOf(address)
  if (id === 'none' || id === 'browser' || !origin) throw new PenTrouble('not-json')
  const allowed = await browser.permissions.contains({ origins: [patternOf(origin)] })
  if (!allowed) throw new PenTrouble('permission')
  const preset = presets[id]
  const key = await keyFor(origin)
  if (preset.key === 'needed' && !key) throw new PenTrouble('no-key')
  return {
    address,
    model,
    key,
    preset,
    ollama: id === 'ollama' || new URL(address).port === '11434',
  }
}

/** Asks the configured model what one of our pages asks, within the seller's limit, and counts what it costs. */
export async function* answerByModel(
  messages: readonly Message[],
  signal: AbortSignal,
): AsyncGenerator<string> {
  const read = await loadSettings()
  if (read.state === 'broken' || !penReady(read.settings.pen)) throw new PenTrouble('not-agreed')
  yield* counted(read.settings.pen, messages, signal)
}

/** One request, with its cost counted whatever becomes of it. */
export async function* counted(
  pen: PenSettings,
  messages: readonly Message[],
  signal: AbortSignal,
): AsyncGenerator<string> {
  const endpoint = await endpointOf(pen)
  const prompt = messages.map(({ content }) => content).join('\n')
  const month = monthOf(now(), browserZone())
  // Set aside at its longest before it goes out: two tabs at once, or a background that dies over it, cannot pass the
  // limit together.
  const aside = { in: guessTokens(prompt), out: mostTokens, guessed: false }
  const fits = await changeSpent(month, (before = nothingSpent) => {
    const after = addUsage(before, aside)
    return withinLimit(after, pen) ? after : undefined
  })
  if (!fits) throw new PenTrouble('limit')
  let usage: Usage | undefined
  let written = ''
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), beat)
  try {
    for await (const piece of chat(endpoint, messages, signal, (told) => {
      usage = told
    })) {
      written += piece
      yield piece
    }
  } finally {
    clearInterval(awake)
    const guess = { in: aside.in, out: guessTokens(written), guessed: true }
    const cost = usage ?? (written === '' ? undefined : guess)
    await changeSpent(month, (spent = nothingSpent) => settled(spent, aside, cost)).catch(
      () => undefined,
    )
  }
}
