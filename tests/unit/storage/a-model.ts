import type { Item } from '@/lib/domain/item'
import type { Action } from '@/lib/queue/action'
import { day, hour, minute } from '../queue/an-item'

type Known = {
  kind: Item['kind']
  rating: number | undefined
  written: number
  state: 'open' | 'answered' | 'done' | 'skipped'
  /** How many words of the buyer are known; he only ever adds. */
  words: number
  replies: Set<string>
  reply?: string | undefined
  /** When the buyer wrote on, or a promise came: known replies settle nothing any more. */
  outdatedAt?: number | undefined
  promisedAt?: number | undefined
  followUpAt?: number | undefined
  answeredAt?: number | undefined
  insertedAt?: number | undefined
  snoozedUntil?: number | undefined
  draft?: string | undefined
}

const wordCount = (item: Item) => (item.text ?? '').split(' ').length

/** What the ledger should know, told simply: a map in memory, and every number found by looking at everything. */
export function model() {
  const known = new Map<string, Known>()

  const made = (item: Item, at: number): Known => ({
    kind: item.kind,
    rating: item.rating,
    // A date far ahead of the first sight is misread, or the clock was set back.
    written: item.date && item.date.at <= at + day ? item.date.at : at,
    state: 'open',
    words: wordCount(item),
    replies: new Set(),
  })
  const of = (item: Item, at: number): Known => {
    const one = known.get(item.key) ?? made(item, at)
    known.set(item.key, one)
    return one
  }
  const outdate = (one: Known, at: number) => {
    one.state = 'open'
    one.outdatedAt = at
    one.answeredAt = undefined
    if (one.reply !== undefined) one.replies.add(one.reply)
  }
  const settle = (one: Known, answer: string, at: number) => {
    one.state = 'answered'
    one.answeredAt = at
    one.reply = answer
    one.replies.add(answer)
    one.outdatedAt = one.promisedAt = one.insertedAt = one.snoozedUntil = one.draft = undefined
  }

  return {
    sighted(item: Item, at: number, openedAt: number) {
      const first = !known.has(item.key)
      const one = of(item, at)
      const wroteOn = wordCount(item) > one.words
      one.words = Math.max(one.words, wordCount(item))
      const { answer } = item
      if (!first && wroteOn && one.state !== 'open') {
        if (answer !== undefined) one.replies.add(answer)
        outdate(one, at)
        one.snoozedUntil = undefined
      } else if (answer !== undefined) {
        const resent =
          one.insertedAt !== undefined &&
          one.insertedAt >= (one.outdatedAt ?? 0) &&
          answer === one.reply
        // Seen again, it is no new evidence.
        if (one.state === 'answered' && one.replies.has(answer)) return
        if (one.outdatedAt === undefined || !one.replies.has(answer) || resent) {
          settle(one, answer, at)
        }
      } else if (one.state === 'answered' && openedAt > (one.answeredAt ?? Infinity)) {
        one.state = 'open'
      }
    },
    drafted(item: Item, text: string, at: number) {
      of(item, at).draft = text
    },
    inserted(item: Item, text: string, at: number, termHours: number) {
      const one = of(item, at)
      one.state = 'open'
      one.insertedAt = at
      one.reply = one.draft = text
      if (termHours > 0) one.followUpAt = at + termHours * hour
    },
    acted(key: string, action: Action, at: number) {
      const one = known.get(key)
      if (!one) return
      const open = one.state === 'open'
      if (action.do === 'snooze' && open && action.until > at) one.snoozedUntil = action.until
      if (action.do === 'wake') one.snoozedUntil = undefined
      if (action.do === 'skip' && open) one.state = 'skipped'
      if (action.do === 'done') one.state = 'done'
      if (action.do === 'reopen' && !open) one.state = 'open'
    },
    woken(at: number) {
      for (const one of known.values()) {
        if (one.state === 'open' && (one.snoozedUntil ?? Infinity) <= at) {
          one.snoozedUntil = undefined
        }
        const promised = one.followUpAt ?? Infinity
        if (promised > at || one.state === 'open' || one.state === 'skipped') continue
        outdate(one, at)
        one.promisedAt = promised
        one.followUpAt = undefined
        one.snoozedUntil = undefined
      }
    },
    /** What the seller sees: the keys in the order of work, and the numbers of the badge. */
    shown(at: number) {
      const due = (one: Known) => {
        const calm = one.kind === 'review' && (one.rating ?? 3) >= 4
        const norm = (one.outdatedAt ?? one.written) + (calm ? 3 : 1) * day
        return Math.floor((one.promisedAt ?? norm) / minute) * minute
      }
      const rank = (one: Known) => (one.kind === 'question' ? 0 : (one.rating ?? 3) >= 4 ? 2 : 1)
      const open = [...known]
        .filter(([, one]) => one.state === 'open' && one.snoozedUntil === undefined)
        .sort(([a, x], [b, y]) => due(x) - due(y) || rank(x) - rank(y) || (a < b ? -1 : 1))
      const questions = open.filter(([, { kind }]) => kind === 'question')
      return {
        order: open.map(([key]) => key),
        open: open.length,
        overdue: open.filter(([, one]) => due(one) <= at).length,
        overdueQuestions: questions.filter(([, one]) => due(one) <= at).length,
      }
    },
    draftOf: (key: string) => known.get(key)?.draft,
  }
}
