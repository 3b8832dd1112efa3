import { t } from '@/lib/i18n/t'
import type { ReadText } from '@/lib/text/phrases'
import type { Fix, Span } from '../draft'

/** The text after the fix and where the caret then stands: it stays with the words it stood at. */
export function applyFix(text: string, fix: Fix, caret: number): { text: string; caret: number } {
  const { start, end } = fix.at
  const moved =
    caret <= start
      ? caret
      : caret >= end
        ? caret + fix.insert.length - (end - start)
        : start + fix.insert.length
  return { text: text.slice(0, start) + fix.insert + text.slice(end), caret: moved }
}

/** Takes out the sentences that the span touches, with the space they leave; none when nothing would remain. */
export function removeSentence({ text, sentences }: ReadText, at: Span): Fix[] {
  const first = endingAfter(sentences, at.start)
  const from = sentences[first]
  let last = first
  while ((sentences[last + 1]?.start ?? Number.POSITIVE_INFINITY) < at.end) last++
  const to = sentences[last]
  if (!from || !to || last - first + 1 === sentences.length) return []
  const before = sentences[first - 1]
  const after = sentences[last + 1]
  const sameLine = (left: number, right: number) => !text.slice(left, right).includes('\n')
  // The space goes with the neighbour on the same line, so that paragraphs stay apart.
  const span =
    after && (!before || sameLine(to.end, after.start) || !sameLine(before.end, from.start))
      ? { start: from.start, end: after.start }
      : { start: before?.end ?? from.start, end: to.end }
  return [{ label: t('rules.fix.removeSentence'), at: span, insert: '' }]
}

/** The index of the first sentence that ends after a place. */
function endingAfter(sentences: ReadText['sentences'], place: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

/** Takes out words within a sentence, with one space. */
export function removeWords({ text }: ReadText, at: Span, label = t('rules.fix.remove')): Fix[] {
  let { start, end } = at
  const spaced = (place: number) => /\s/u.test(text.charAt(place))
  if (
    start > 0 &&
    spaced(start - 1) &&
    (end === text.length || /[\s.,!?…]/u.test(text.charAt(end)))
  )
    start--
  else if (start === 0 || spaced(start - 1)) while (end < text.length && spaced(end)) end++
  return [{ label, at: { start, end }, insert: '' }]
}

/** Puts other words in place, with the capital letter of the old ones. */
export function replaceWith({ text }: ReadText, at: Span, insert: string): Fix[] {
  const old = text.charAt(at.start)
  const capital = old !== old.toLowerCase()
  const fitted = capital ? insert.charAt(0).toUpperCase() + insert.slice(1) : insert
  return [{ label: t('rules.fix.replace', { words: fitted }), at, insert: fitted }]
}

/** A new sentence after the given one (-1: at the very start), on the same line. */
export function addSentence(
  { text, sentences }: ReadText,
  after: number,
  sentence: string,
  label: string,
): Fix[] {
  const previous = sentences[after]
  if (!previous) {
    const first = sentences[0]
    const place = first?.start ?? 0
    return [{ label, at: { start: place, end: place }, insert: first ? `${sentence} ` : sentence }]
  }
  const closed = /[.!?…][)"»”'’]*$/u.test(previous.text)
  const place = previous.end
  const next = text.charAt(place)
  const tail = next === '' || /\s/u.test(next) ? '' : ' '
  return [
    {
      label,
      at: { start: place, end: place },
      insert: `${closed ? '' : '.'} ${sentence}${tail}`,
    },
  ]
}
