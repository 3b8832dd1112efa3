import type { Analysis, Mention } from '../analysis'

/** Mentions of one polarity, a group a clause; the weightiest clause first, the text's order among equals. */
export function byClause(
  { mentions }: Pick<Analysis, 'mentions'>,
  polarity: Mention['polarity'],
): [Mention, ...Mention[]][] {
  const groups = new Map<string, [Mention, ...Mention[]]>()
  for (const mention of mentions) {
    if (mention.polarity !== polarity) continue
    const key = `${mention.words.field}:${mention.words.start}:${mention.amount?.id ?? ''}`
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  const weight = (group: readonly Mention[]) => Math.max(...group.map(({ strength }) => strength))
  return [...groups.values()].sort((a, b) => weight(b) - weight(a))
}
