import type { ReplyCase } from '../context'
import type { Sentence } from '../draft'
import { favourites } from '../own/forbidden'
import { inCase } from '../product/noun-phrase'
import { textOf } from '../realise'
import { repeats, tiringIn } from './repetition'
import { closest } from './similarity'
import { heartiness } from './warmth'

/** Characters that a reply should have, by length setting: [praise, complaint]. */
const bands = {
  short: { praise: [40, 120], complaint: [100, 190] },
  normal: { praise: [115, 300], complaint: [200, 600] },
  detailed: { praise: [260, 560], complaint: [450, 900] },
} as const

function outside(length: number, [least, most]: readonly [number, number]): number {
  return Math.max(0, least - length, length - most) / 40
}

/** Sentences, the greeting among them, above which a reply to a complaint looks like a form. */
const formLike = 4

/** The first three words after the greeting, whatever stands between them: «Спасибо за отзыв!» opens as «Спасибо за отзыв, рады …». */
const opening = (text: string) =>
  text
    .replace(/^[^.!]*[.!]\s*/u, '')
    // Three words are never longer.
    .slice(0, 300)
    .replace(/[.,!:–—]/gu, '')
    .split(/\s+/u, 3)
    .join(' ')
/** Where the next sentence of a text starts, or −1. */
function nextSentence(text: string, from: number): number {
  for (let at = from; at < text.length - 1; at++) {
    const sign = text.charCodeAt(at)
    if (sign !== 0x2e && sign !== 0x21 && sign !== 0x3f) continue
    let start = at + 1
    while (text.charAt(start) === ' ' || text.charAt(start) === '\n') start++
    if (start > at + 1) return start
  }
  return -1
}
function closing(text: string): string {
  let start = 0
  for (let next = 0; next >= 0; next = nextSentence(text, start)) start = next
  return text.slice(start)
}
function firstWord(text: string, from: number): string {
  let end = from
  while (end < text.length && !' ,\n\u00a0'.includes(text.charAt(end))) end++
  return text.slice(from, end)
}
/** Sentences that open with the same word as another: «Рады, что … Рады, что …». */
function sameStarts(sentences: readonly Sentence[]): number {
  const starts = new Set<string>()
  let all = 0
  for (const { text } of sentences)
    for (let start = 0; start >= 0; start = nextSentence(text, start)) {
      starts.add(firstWord(text, start))
      all++
    }
  return all - starts.size
}
/** A name without its ending, as every case has it. */
const stemOf = (name: string) => (name.length > 4 ? name.replace(/[аяоеыиьй]$/u, '') : name)
const exclamations = (text: string) => {
  let count = 0
  for (let at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) count++
  return count
}

/**
 * The candidates, the best first: least like the recent replies and the earlier variants of this one, of fitting length,
 * not repeating themselves.
 */
export function ranked(
  candidates: readonly Sentence[][],
  { item, input, complaints, situation, called }: ReplyCase,
  variants: readonly string[],
): Sentence[][] {
  const texts = candidates.map(textOf)
  const [least, most] = bands[input.voice.length][complaints.length > 0 ? 'complaint' : 'praise']
  // A word of praise is answered in a word or two.
  const brief = complaints.length === 0 && `${item.pros ?? ''}${item.text ?? ''}`.length < 30
  const band = [brief ? least / 2 : least, brief ? most / 2 : most] as const
  const named = called.noun && stemOf(inCase(called.noun, 'nom').toLowerCase())
  const lately = [...variants, ...input.recent].slice(0, 5)
  const openings = lately.map(opening)
  const closings = lately.map(closing)
  const cost = texts.map((text, at) => {
    const alike = Math.max(
      closest(text, input.recent).similarity,
      closest(text, variants).similarity,
    )
    // The very same reply is never given twice while there is another.
    const sentences = candidates[at] ?? []
    let sum = alike * 4 + (alike > 0.9 ? 20 : 0)
    sum += repeats(sentences.flatMap(({ text }) => tiringIn(text)))
    sum += sameStarts(sentences)
    // «Рады, что рубашка плотная. Спасибо, что советуете рубашку»: named once it is enough.
    if (named) {
      const times = text.toLowerCase().split(named).length - 1
      sum += Math.max(0, times - 1) * (complaints.length > 0 ? 0.7 : 1.5)
      // Praise that names what was bought can stand under fewer other reviews.
      if (situation === 'P' && times === 0) sum += 0.8
    }
    if (situation !== 'E' && situation !== 'Q') sum += outside(text.length, band)
    // Alike the very last reply is worse than alike an earlier one.
    const [sameOpening, sameClosing] = [
      openings.indexOf(opening(text)),
      closings.indexOf(closing(text)),
    ]
    if (sameOpening >= 0) sum += sameOpening === 0 ? 3 : 0.6
    if (sameClosing >= 0) sum += sameClosing === 0 ? 3 : 0.6
    sum -= favourites(text, input.voice)
    // Under a complaint a few sentences that say two things each read like a person, many short ones like a form.
    if (complaints.length > 0 && input.voice.length !== 'detailed')
      sum += Math.max(0, sentences.length - formLike) * 0.5
    const hearty = input.voice.warmth === 'heartfelt'
    if (hearty) sum -= Math.min(3, heartiness(text)) * 0.5
    sum += Math.max(0, exclamations(text) - (hearty && complaints.length === 0 ? 3 : 2))
    return sum
  })
  return cost
    .map((sum, at) => ({ sum, at }))
    .sort((a, b) => a.sum - b.sum)
    .flatMap(({ at }) => [candidates[at] ?? []])
}
