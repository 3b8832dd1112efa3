import type { PenSettings } from '@/lib/domain/pen-settings'

/** Tokens of one month, as services count them. `guessed`: some of them by us, where a service told none. */
export type Spent = { in: number; out: number; requests: number; guessed: boolean }

export const nothingSpent: Spent = { in: 0, out: 0, requests: 0, guessed: false }

export type Usage = { in: number; out: number; guessed: boolean }

/** «2026-11» by the given clock and zone. */
export const monthOf = (now: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone, year: 'numeric', month: '2-digit' }).format(now)

/** A token is about three letters of Russian: good for an estimate, where the service does not count. */
export const guessTokens = (text: string): number => Math.ceil(text.length / 3)

/** Takes back what was set aside for a request, and adds what it cost; nothing where it never got through. */
export function settled(spent: Spent, aside: Usage, cost: Usage | undefined): Spent {
  const before = {
    ...spent,
    in: Math.max(0, spent.in - aside.in),
    out: Math.max(0, spent.out - aside.out),
    requests: Math.max(0, spent.requests - 1),
  }
  return cost ? addUsage(before, cost) : before
}

export const addUsage = (spent: Spent, usage: Usage): Spent => ({
  in: spent.in + usage.in,
  out: spent.out + usage.out,
  requests: spent.requests + 1,
  guessed: spent.guessed || usage.guessed,
})

/** Roubles for so many tokens; `undefined` while no price is known. */
export const roubles = (
  { in: given, out }: Pick<Spent, 'in' | 'out'>,
  { priceIn, priceOut }: PenSettings,
): number | undefined =>
  priceIn === 0 && priceOut === 0 ? undefined : (given * priceIn + out * priceOut) / 1_000_000

/** Whether the month allows for this much. */
export const withinLimit = (spent: Spent, pen: PenSettings): boolean =>
  pen.monthlyLimit === 0 || (roubles(spent, pen) ?? 0) <= pen.monthlyLimit
