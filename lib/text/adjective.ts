import { declineAdjective, type Gender } from './inflect'

const form = /^(.+?)(?:(ый|ий|ой)|(ая|яя)|(ое|ее)|(ые|ие))$/u

type Read = { masculine: string; gender: Gender }

function read(adjective: string): Read | undefined {
  if (adjective.endsWith('ся')) {
    const bare = read(adjective.slice(0, -2))
    return bare && { ...bare, masculine: `${bare.masculine}ся` }
  }
  const [, stem = '', m, f, n, pl] = form.exec(adjective) ?? []
  if (!stem) return undefined
  const gender = m ? 'm' : f ? 'f' : n ? 'n' : 'pl'
  if (m) return { masculine: adjective, gender }
  const isSoft = /[гкхжшчщ]$/u.test(stem) || f === 'яя' || n === 'ее' || pl === 'ие'
  return { masculine: stem + (isSoft ? 'ий' : 'ый'), gender }
}

/** An adjective in the nominative as the dictionary has it: «жидкая» as «жидкий»; nothing for another word. */
export const masculine = (adjective: string): string | undefined => read(adjective)?.masculine

/** Which thing an adjective in the nominative is said of. */
export const genderOfAdjective = (adjective: string): Gender | undefined => read(adjective)?.gender

/** An adjective in the nominative as it stands after «оказался», in its own gender; another word as it is. */
export function asInstrumental(adjective: string): string {
  const known = read(adjective)
  return known ? declineAdjective(known.masculine, known.gender, 'ins') : adjective
}
