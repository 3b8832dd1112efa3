/** An adjective in the nominative as the dictionary has it: «жидкая» as «жидкий». */
export function masculine(adjective: string): string | undefined {
  const [, stem = '', ending = ''] = /^(.+?)(ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u.exec(adjective) ?? []
  if (!stem) return undefined
  if (/^(?:ый|ий|ой)$/u.test(ending)) return adjective
  return stem + (/[гкхжшчщ]$/u.test(stem) || /^(?:яя|ее)$/u.test(ending) ? 'ий' : 'ый')
}
