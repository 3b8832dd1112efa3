import { type ComplaintCase, decided, statusOf } from '@/lib/domain/complaint-case'
import type { Item } from '@/lib/domain/item'
import type { Action } from './action'
import { type Entry, isOpen, openBefore, turned } from './entry'
import { mergeItem, textPrint } from './merge-item'
import { outdated } from './sighting'

const hour = 3_600_000

/** An entry for an item that no page has reported yet: the seller began to write at once. */
export const begun = (item: Item, at: number): Entry => ({
  key: item.key,
  item: mergeItem(undefined, item),
  state: 'unanswered',
  history: [{ state: 'unanswered', at }],
  firstSeen: at,
  lastSeen: at,
  texts: [textPrint(item)],
})

/** The entry after an action; the same object when the action changes nothing. */
export function acted(entry: Entry, action: Action, now: number): Entry {
  const next = { ...entry }
  switch (action.do) {
    case 'snooze':
      return isOpen(entry.state) && action.until > now
        ? { ...entry, snoozedUntil: action.until }
        : entry
    case 'wake':
      if (entry.snoozedUntil === undefined) return entry
      delete next.snoozedUntil
      return next
    case 'note':
      delete next.note
      return action.text.trim() === '' ? next : { ...entry, note: action.text }
    case 'take':
      return isOpen(entry.state) ? { ...entry, takenAt: now } : entry
    case 'leave':
      delete next.takenAt
      return next
    case 'skip':
      return isOpen(entry.state) || entry.state === 'gone'
        ? turned(entry, 'skipped', now, action.why)
        : entry
    case 'done':
      return entry.state === 'done' ? entry : turned(entry, 'done', now, 'отмечено вручную')
    case 'reopen':
      return isOpen(entry.state) ? entry : turned(entry, openBefore(entry), now, 'возвращено')
  }
}

/** Why an entry waits for the seller again although it is answered. */
export const complaintDue = 'пора узнать о жалобе'

/** The seller worked on a complaint. When to look what became of it is a follow-up, like a promised term. */
export function withCase(entry: Entry, kept: ComplaintCase): Entry {
  const next: Entry = { ...entry, case: kept }
  const before = entry.case?.lookAt
  if (before !== undefined && entry.followUpAt === before) delete next.followUpAt
  const { lookAt } = kept
  if (lookAt !== undefined) next.followUpAt = Math.min(lookAt, next.followUpAt ?? lookAt)
  return next
}

/** The seller edited a draft, or emptied it. */
export function drafted(entry: Entry, text: string, now: number): Entry {
  if (entry.state === 'unanswered' && text !== '') return turned(entry, 'draft', now)
  if (entry.state === 'draft' && text === '') return turned(entry, 'unanswered', now)
  return entry
}

/**
 * The reply is in the cabinet's field. It stays open until the page shows it as stored. A promised term in hours makes
 * a follow-up (N11).
 */
export function inserted(
  entry: Entry,
  text: string,
  now: number,
  termHours: number | undefined,
): Entry {
  const next: Entry = {
    ...turned(entry, 'inserted', now),
    insertedAt: now,
    reply: { text, at: now },
  }
  if (termHours !== undefined && termHours > 0) next.followUpAt = now + termHours * hour
  return next
}

/** An inserted reply that no page has shown as stored after so long was probably not saved. */
export const storedWithin = 15 * 60_000

export const unsaved = ({ state, insertedAt }: Entry, now: number): boolean =>
  state === 'inserted' && insertedAt !== undefined && insertedAt + storedWithin <= now

/** Whether a promised term still counts: not while the item is open, nor when the seller skipped it. */
export const waits = ({ state, followUpAt }: Entry): boolean =>
  followUpAt !== undefined && !isOpen(state) && state !== 'skipped'

/** What the passing of time alone changes: a snooze ends, a promised term comes (R). */
export function awake(entry: Entry, now: number): Entry {
  if (entry.snoozedUntil !== undefined && entry.snoozedUntil <= now) {
    const next = { ...entry }
    delete next.snoozedUntil
    return awake(next, now)
  }
  const { followUpAt } = entry
  if (followUpAt === undefined || followUpAt > now || !waits(entry)) return entry
  const lookAt = entry.case?.lookAt
  if (lookAt === followUpAt) {
    const rest: Entry = { ...entry }
    delete rest.followUpAt
    return decided(statusOf(entry.item.tags, entry.case))
      ? rest
      : { ...turned(rest, 'follow-up', followUpAt, complaintDue), promisedAt: followUpAt }
  }
  const next: Entry = { ...turned(entry, 'follow-up', followUpAt, 'обещанный срок') }
  delete next.followUpAt
  // The complaint is looked after when the promise is kept.
  if (lookAt !== undefined && lookAt > followUpAt) next.followUpAt = lookAt
  next.promisedAt = followUpAt
  return outdated(next, now)
}
