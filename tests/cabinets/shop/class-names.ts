import { switches } from './switches'

/** Four letters that change with the name and the build. */
function suffix(name: string): string {
  let print = switches.seed * 2_654_435_761
  for (const letter of name) print = Math.imul(print ^ letter.charCodeAt(0), 16_777_619) >>> 0
  return print.toString(36).padStart(5, '0').slice(-5)
}

/** Wildberries: `Rating--active__x4k2a`, readable name, hashed tail. */
export const wbClass = (...names: string[]): string =>
  names.map((name) => `${name}__${suffix(name)}`).join(' ')

/** Ozon: `b1k4-a0`, nothing readable at all. */
export const ozonClass = (name: string): string => `${suffix(name)}-a0`
