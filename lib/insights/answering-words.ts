import type { Answering } from './answering'
import { count, duration, percent } from './words'

/** How answering went, as lines of a text. */
export function answeringWords({ share, within, median, p90, open }: Answering): string[] {
  const lines: string[] = []
  if (share !== undefined) {
    const rest = open > 0 ? `, ждут ответа: ${count(open)}` : ''
    lines.push(`Отвечено: ${percent(share)}${rest}.`)
  }
  if (within !== undefined) lines.push(`В пределах нормы: ${percent(within)}.`)
  if (median !== undefined && p90 !== undefined) {
    lines.push(`Половина ответов – за ${duration(median)}, девять из десяти – за ${duration(p90)}.`)
  }
  return lines
}
