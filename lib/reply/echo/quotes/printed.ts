import { edited } from './edited'
import { isPrintable } from './printable'

/** The buyer's words as an editor prints them in «…»; nothing where they must not stand there. */
export function printed(said: string | undefined, bare = false): string | undefined {
  const text = said && edited(said.replace(/^[\s,.]{1,90}(?:но|а|однако)?\s/iu, ''))
  return text && isPrintable(text, bare) ? text.charAt(0).toUpperCase() + text.slice(1) : undefined
}
