import { hook } from './hook'
import { hostileEntries } from './hostile'
import { type Entry, manyEntries, shopEntries } from './shop'
import { switches } from './switches'

/** What the practice "server" remembers; kept in the page's storage, so that it outlives a reload. */
type Memory = {
  openedAt: number
  answers: Record<string, Entry['answer']>
  complaints: Record<string, string>
}

const place = 'practice-cabinet'
const memory: Memory = load()
let entries = fresh()
const listeners = new Set<() => void>()

function load(): Memory {
  const kept = localStorage.getItem(place)
  if (kept) return JSON.parse(kept) as Memory
  const first = { openedAt: Date.now(), answers: {}, complaints: {} }
  localStorage.setItem(place, JSON.stringify(first))
  return first
}

function fresh(): Entry[] {
  const written = switches.items
    ? manyEntries(memory.openedAt, switches.items)
    : shopEntries(memory.openedAt)
  const hostile = switches.hostile
    ? (['review', 'question'] as const).flatMap((kind) =>
        written
          .filter((entry) => entry.kind === kind && entry.text)
          .slice(0, 1)
          .flatMap(hostileEntries),
      )
    : []
  return [...hostile, ...written].map((entry) => ({
    ...entry,
    ...(memory.answers[entry.id] && { answer: memory.answers[entry.id] }),
    ...(memory.complaints[entry.id] && { marks: [memory.complaints[entry.id] as string] }),
  }))
}

function changed(): void {
  localStorage.setItem(place, JSON.stringify(memory))
  entries = fresh()
  for (const listener of listeners) listener()
}

/** The same array until something changes, as frameworks' stores want it. */
export const snapshot = (): Entry[] => entries

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Stores a reply after the delay that the switch `send` asks for. Rejects when the cabinet refuses. */
export async function send(id: string, text: string): Promise<void> {
  await hook.delay(switches.send)
  hook.sent.push({ id, text })
  if (switches.send === 'fail') throw new Error('Не удалось отправить, попробуйте позже')
  if (switches.send === 'lost') return
  memory.answers[id] = {
    text,
    state: switches.moderation === 'yes' ? 'moderation' : 'published',
  }
  changed()
}

/** Files a complaint about a review: one per review, as the marketplace has it. */
export async function complain(id: string, reason: number, explanation: string): Promise<void> {
  await hook.delay(switches.send)
  hook.complaints.push({ id, reason, explanation })
  memory.complaints[id] = 'Проверяем жалобу'
  changed()
}

/** The marketplace's decision on a complaint. */
hook.decide = (id, mark) => {
  memory.complaints[id] = mark
  changed()
}
