const local = /^(?:localhost|127\.0\.0\.1)$/u

/**
 * The origin of a model's address: https anywhere, plain http on this computer only, where nobody can listen. Nothing
 * for any other address.
 */
export function originOf(address: string): string | undefined {
  if (!URL.canParse(address.trim())) return undefined
  const url = new URL(address.trim())
  if (url.username || url.password) return undefined
  const fit = url.protocol === 'https:' || (url.protocol === 'http:' && local.test(url.hostname))
  return fit ? url.origin : undefined
}

/** The match pattern that asks for this origin only. Firefox knows no ports in patterns. */
export const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}
