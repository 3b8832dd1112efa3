import type { Item } from '@/lib/domain/item'
import type { QueueSettings } from '@/lib/domain/queue-settings'
import { type Entry, isAnswered, isOpen, openBefore, type State, turned } from './entry'
import { mergeItem, ratingOnly, replyPrint, textPrint, withPrint, wroteOn } from './merge-item'

/** An item as a page showed it. */
export type Sighting = {
  item: Item
  at: number
  tab?: number | undefined
  /** When that page was loaded: what it shows may be as old as that. */
  openedAt?: number | undefined
}

/** What a page says of the reply; `undefined`: it does not tell. */
function claim({ state, answer }: Item): State | undefined {
  if (state === 'answered') return 'published'
  if (state === 'moderated') return 'moderation'
  if (state === 'rejected' || state === 'unanswered') return state
  return answer === undefined ? undefined : 'sent'
}

/** `lastSeen` is written at most this often: known rows must cost no write. */
const seenStep = 3_600_000

/**
 * The entry after a sighting. The same object comes back when nothing is worth a write. What wins is the better
 * evidence, not the later arrival: a list that was loaded before the reply went out still shows «ждёт ответа», and so
 * does the row beside the opened window; neither takes an answer back.
 */
export function seen(old: Entry | undefined, sighting: Sighting, settings: QueueSettings): Entry {
  return old ? seenAgain(old, sighting) : seenFirst(sighting, settings)
}

function seenFirst({ item, at, tab }: Sighting, settings: QueueSettings): Entry {
  const said = claim(item) ?? 'unanswered'
  const skip = said === 'unanswered' && settings.skipRatingOnly && ratingOnly(item)
  const state = skip ? 'skipped' : said
  const stored = mergeItem(undefined, item)
  const entry: Entry = {
    key: item.key,
    item: stored,
    state,
    history: [skip ? { state, at, why: 'только оценка' } : { state, at }],
    firstSeen: at,
    lastSeen: at,
    texts: [textPrint(item)],
  }
  return isAnswered(state) ? answered(entry, { item, at, tab }) : entry
}

function seenAgain(old: Entry, sighting: Sighting): Entry {
  const { item, at } = sighting
  const print = textPrint(item)
  const known = old.texts?.includes(print) ?? false
  const stale = known && textPrint(old.item) !== print
  const merged = mergeItem(old.item, item, stale)
  const same = known && JSON.stringify(merged) === JSON.stringify(old.item)
  const fresh = at - old.lastSeen < seenStep && at >= old.lastSeen
  const { key } = merged
  const kept: Entry =
    same && fresh
      ? old
      : {
          ...old,
          ...withFormerStars(old, merged, at),
          key,
          item: merged,
          lastSeen: at,
          texts: withPrint(old.texts, print),
        }
  return judged(old, kept, sighting, !known && wroteOn(old.item, merged))
}

/** So many changes of the stars are kept. */
const mostStars = 10

/** What the buyer gave before he changed the stars: whether replies change them is counted from this (A1). */
function withFormerStars(old: Entry, { rating }: Item, at: number): Pick<Entry, 'formerStars'> {
  const former = old.item.rating
  if (former === undefined || rating === undefined || rating === former) return {}
  return {
    formerStars: [...(old.formerStars ?? []).slice(1 - mostStars), { rating: former, until: at }],
  }
}

/** `old` is what was known, `kept` the same with the new reading of the item. */
function judged(old: Entry, kept: Entry, sighting: Sighting, edited: boolean): Entry {
  const { item, at, openedAt } = sighting
  const loadedSince = openedAt !== undefined && openedAt > (old.answeredSeen?.at ?? Infinity)
  const said = claim(item)
  if (!isOpen(old.state) && edited && (isAnswered(old.state) || old.state === 'skipped')) {
    return reopened(kept, at, item.answer)
  }
  switch (said) {
    case undefined:
      return old.state === 'gone' ? returned(kept, at) : kept
    case 'unanswered':
      if (old.state === 'gone') return returned(kept, at)
      // The seller may have taken the reply back: believed only of a page loaded after the reply was seen.
      if (old.state !== 'done' && isAnswered(old.state) && loadedSince) {
        return turned(kept, 'unanswered', at, 'ответа больше не видно')
      }
      return kept
    case 'rejected':
      return rejected(old, kept, at, loadedSince)
    default:
      return settled(old, kept, sighting, said, loadedSince)
  }
}

/** Its replies so far – `shown` among them – settle the entry no more. */
export function outdated(entry: Entry, at: number, shown?: string): Entry {
  const replies = [entry.reply?.text, shown].filter((text) => text !== undefined)
  const answers = replies.map(replyPrint).reduce(withPrint, entry.answers ?? [])
  const next: Entry = { ...entry, answers, reopenedAt: at }
  delete next.answeredSeen
  delete next.snoozedUntil
  delete next.takenAt
  return next
}

function reopened(kept: Entry, at: number, shown: string | undefined): Entry {
  return outdated(turned(kept, 'unanswered', at, 'покупатель дополнил'), at, shown)
}

/** Back in a list from which it had gone. */
const returned = (kept: Entry, at: number): Entry =>
  turned(kept, openBefore(kept), at, 'снова в списке')

function rejected(old: Entry, kept: Entry, at: number, loadedSince: boolean): Entry {
  if (old.state === 'rejected') return kept
  // An old «отклонён» beside a new reply on its way is known already.
  const since = old.history.findLastIndex(({ state }) => isAnswered(state))
  const known = old.history.slice(since + 1).some(({ state }) => state === 'rejected')
  if (isOpen(old.state) && known) return kept
  const shown = old.state === 'published' || old.state === 'done'
  return shown && !loadedSince ? kept : turned(kept, 'rejected', at)
}

function settled(
  old: Entry,
  kept: Entry,
  { item, at, tab }: Sighting,
  said: State,
  loadedSince: boolean,
): Entry {
  if (!answersAgain(old, item)) return kept
  if (isAnswered(old.state)) {
    const sameTab = tab !== undefined && tab === old.answeredSeen?.tab
    const better = old.state === 'done' || said === 'published' || sameTab || loadedSince
    if (old.state === said || said === 'sent' || !better) {
      const shown = item.answer !== undefined && !old.answers?.includes(replyPrint(item.answer))
      return shown && better ? answered(kept, { item, at, tab }) : kept
    }
  }
  return answered(turned(kept, said, at), { item, at, tab })
}

/** Whether the page shows another reply than those that the buyer wrote on after. */
function answersAgain(
  { answers, insertedAt, reopenedAt, reply }: Entry,
  { answer }: Item,
): boolean {
  if (reopenedAt === undefined) return true
  if (answer !== undefined && !answers?.includes(replyPrint(answer))) return true
  // The list may tell no more than that there is a reply; and the seller may have sent the same words again.
  const insertedSince = insertedAt !== undefined && insertedAt >= reopenedAt
  return (
    insertedSince && (answer === undefined || replyPrint(answer) === replyPrint(reply?.text ?? ''))
  )
}

function answered(entry: Entry, { item, at, tab }: Sighting): Entry {
  const next: Entry = { ...entry, answeredSeen: tab === undefined ? { at } : { at, tab } }
  if (item.answer !== undefined) {
    // An answer found at first sight is older than today: it is dated by the item at best.
    const written = entry.insertedAt ?? (entry.history.length > 1 ? at : (item.date?.at ?? at))
    next.reply = { text: item.answer, at: Math.min(written, at) }
    next.answers = withPrint(entry.answers, replyPrint(item.answer))
  }
  delete next.reopenedAt
  delete next.promisedAt
  delete next.insertedAt
  delete next.snoozedUntil
  delete next.takenAt
  return next
}

/** No longer in a list that was seen whole: not an answer, and no reason to forget it. */
export const missing = (entry: Entry, at: number): Entry =>
  isOpen(entry.state) && entry.state !== 'follow-up'
    ? turned(entry, 'gone', at, 'пропал из списка')
    : entry
