import type { ComponentChildren } from 'preact'
import type { MessageKey, Values } from '@/lib/i18n/messages'
import { t } from '@/lib/i18n/t'

type Parts<Given> = Given extends [values: infer Named]
  ? { [Name in keyof Named]: ComponentChildren }
  : never

/** A message with elements in it: `rich('welcome.kept', { link: <a href="…">…</a> })` puts the link where {link} stands. */
export function rich<Key extends MessageKey>(
  key: Key,
  parts: Parts<Values<Key>>,
): ComponentChildren[] {
  const message = (t as (key: MessageKey) => string)(key)
  const given = parts as Record<string, ComponentChildren>
  return message
    .split(/(\{[a-zA-Z]+\})/u)
    .map((piece) => (piece.startsWith('{') ? given[piece.slice(1, -1)] : piece))
}
