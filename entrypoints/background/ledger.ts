import type { Item } from '@/lib/domain/item'
import { defaultQueueSettings } from '@/lib/domain/queue-settings'
import { type Norms, norms } from '@/lib/queue/deadline'
import { analyse } from '@/lib/reply/analyse'
import type { Polarity } from '@/lib/reply/topic'
import { connect } from '@/lib/storage/items-db'
import { makingRoom } from '@/lib/storage/items-maintain'
import type { Understood } from '@/lib/storage/items-report'
import { loadSettings } from '@/lib/storage/settings'
import { browserZone } from './clock'

/** The ledger: everything the timer knows. Only the background opens it. */
export const ledger = makingRoom(connect())

/** The seller's norms; the defaults when the settings cannot be read – the options page tells about that. */
export async function currentNorms(): Promise<Norms> {
  const read = await loadSettings()
  const settings = read.state === 'ok' ? read.settings.queue : defaultQueueSettings
  return norms(settings, browserZone())
}

/** What is understood of a text. A text that breaks the engine must still be timed. */
export function understand(item: Item): Understood {
  try {
    const { situation, mentions } = analyse(item)
    const topics = [...new Set(mentions.map(({ topic }) => topic))]
    // A guessed topic helps a draft; a count of guesses would mislead.
    const told = (polarity: Polarity) => [
      ...new Set(
        mentions.flatMap((one) => (one.polarity === polarity && !one.guess ? one.topic : [])),
      ),
    ]
    return { situation, topics, complaints: told('complaint'), praise: told('praise') }
  } catch {
    const situation = item.kind === 'question' ? 'Q' : 'N'
    return { situation, topics: [], complaints: [], praise: [] }
  }
}
