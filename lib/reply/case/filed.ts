import { labelledRanges } from '../analyse/fields'
import type { Mention, ReplyItem } from '../analysis'

/** Longer texts are stories, not lists. */
const longest = 3000

/** A text with its own «Плюсы: … Минусы: …» as the form with fields that it stands for. */
export function filed(item: ReplyItem): ReplyItem {
  const { text = '', pros, cons } = item
  if (pros || cons || text.length > longest) return item
  const parts = labelledRanges(text)
  const under = (sign: 1 | -1) =>
    parts
      .filter((part) => part.sign === sign)
      .map(({ from, to }) => text.slice(from, to).trim())
      .filter(Boolean)
      .join('. ')
  const [merits, flaws] = [under(1), under(-1)]
  return merits || flaws
    ? { ...item, ...(merits && { pros: merits }), ...(flaws && { cons: flaws }) }
    : item
}

/** The text with blanks, place for place, where it lists merits; whatever is complained of there stays. */
export function withoutMerits(item: ReplyItem, mentions: readonly Mention[]): ReplyItem {
  const { text = '' } = item
  if (text.length > longest) return item
  const merits = labelledRanges(text).filter(
    ({ from, to, sign }) =>
      sign > 0 &&
      !mentions.some(
        ({ polarity, words: { start, end } }) =>
          polarity === 'complaint' && start < to && from < end,
      ),
  )
  const left = merits.reduce(
    (rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    text,
  )
  // All under «Достоинства», whatever it says, is no list of them.
  return isAnySaid(left) ? { ...item, text: left } : item
}
const isAnySaid = (text: string) => (text.match(/[A-Za-zЀ-ӿ]{2,}/gu)?.length ?? 0) > 3

/** «Недостатки: красивый, кипятит быстро» beside faults under «Достоинства»: the fields were filled the wrong way round. */
export function unswapped(mentions: readonly Mention[]): Mention[] {
  const all = (field: 'pros' | 'cons', polarity: Mention['polarity']) => {
    const own = mentions.filter(({ words }) => words.field === field)
    return own.length > 0 && own.every((one) => one.polarity === polarity)
  }
  if (!all('pros', 'complaint') || !all('cons', 'praise')) return [...mentions]
  const other = { pros: 'cons', cons: 'pros', text: 'text' } as const
  return mentions.map((one) => ({
    ...one,
    words: { ...one.words, field: other[one.words.field] },
  }))
}

/** What was said in such a text, under the label where it stands. */
export function filedMentions({ text = '' }: ReplyItem, mentions: readonly Mention[]): Mention[] {
  if (text.length > longest) return [...mentions]
  const parts = labelledRanges(text)
  return mentions.map((mention) => {
    const { field, start } = mention.words
    const sign = parts.find(({ from, to }) => start >= from && start < to)?.sign ?? 0
    return field === 'text' && sign !== 0
      ? { ...mention, words: { ...mention.words, field: sign > 0 ? 'pros' : 'cons' } }
      : mention
  })
}
