/** A run of text that lies under the same marks; `marks` are indexes of the given spans. */
export type Segment = { text: string; start: number; marks: number[] }

/** Cuts a text at the borders of spans, which may overlap. Joined again, the segments are the text. */
export function segments(
  text: string,
  spans: readonly { start: number; end: number }[],
): Segment[] {
  const borders = new Set([0, text.length])
  for (const { start, end } of spans) {
    if (start >= end) continue
    for (const at of [start, end]) if (at > 0 && at < text.length) borders.add(at)
  }
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length
    const marks = spans.flatMap((span, at) => (span.start <= start && span.end >= end ? [at] : []))
    return { text: text.slice(start, end), start, marks }
  })
}
