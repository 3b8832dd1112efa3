import { oppositeOf } from './opposites'

const denied = (yes: string) => {
  if (/^возмож(?:ен|на|ны)$/u.test(yes)) return `не${yes}`
  return /^(?:можно|возможно)$/u.test(yes) ? 'нельзя' : (oppositeOf(yes) ?? `не ${yes}`)
}

/** Both answers after the blank, for the seller to choose one. */
export const either = (yes: string, no = denied(yes)) => `▢ (${yes} / ${no})`

/** Of what the buyer hopes is not there, in its genitive: «сахара». */
export const noneOf = (thing: string) => `▢ (Да, ${thing} нет / Нет, есть)`
