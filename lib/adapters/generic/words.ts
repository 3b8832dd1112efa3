import type { Part } from './item-runs'
import { ofDate, paragraph } from './lines'
import type { Habits } from './list-habits'
import { bit, Mark } from './marks'
import type { PageMap } from './page-map'
import { leadsToProduct } from './product'
import {
  factLine,
  hiddenName,
  moderationWords,
  noName,
  rejectionWords,
  stampWords,
} from './vocabulary'

export type Words = { text?: string; pros?: string; cons?: string }

const spoken = bit(Mark.sentence) | bit(Mark.question) | bit(Mark.prefixed)
const labels = bit(Mark.pros) | bit(Mark.cons) | bit(Mark.label)
const inTextLabel = /^(достоинства|плюсы|недостатки|минусы|комментарий|отзыв|вопрос)\s?:\s*/iu

/** What stands in the place of a text that the buyer did not write. */
const textless = /^(?:только с оценкой|без (?:текста|комментария|отзыва)|нет текста)/iu

/** «Отзыв» over a drawer heads everything in it, and labels no words. */
const isLabel = (page: PageMap, { run }: Part): boolean =>
  (run.own & labels) !== 0 &&
  run.value.length < 40 &&
  !page.spots[run.at]?.element.closest('h1,h2,h3')

/** Where the nearest box ends that holds a label and at least the words after it. */
function endOfLabelled(page: PageMap, { run, at }: Part): number {
  let next = at + 1
  // The colon of a label may stand in a node of its own, and labels no words by itself.
  while (next < page.runs.length && !/[\p{L}\p{N}]/u.test(page.runs[next]?.value ?? '')) next++
  for (let up = run.at; up >= 0; up = page.spots[up]?.parent ?? -1) {
    const spot = page.spots[up]
    if (spot && spot.last > next) return spot.last
  }
  return next
}

/** Whether a text may be a part of what the buyer says, given the texts that surely are not. */
const sayable = ({ run }: Part, except: string | undefined): boolean =>
  !(run.control && !(run.own & spoken)) &&
  !(
    run.value.length < 60 &&
    [moderationWords, rejectionWords, stampWords, factLine, textless, hiddenName].some((words) =>
      words.test(run.value),
    )
  ) &&
  (run.own & ~spoken) === 0 &&
  run.value !== except &&
  !(run.link && run.value.length < 120)

/** A number and its signs. A colon alone is none: it stands beside the label that it belongs to. */
const isNumber = /^[\s.,:/+()-]*\d[\d\s.,:/+()-]*$/u

/** What stands after the labels «Достоинства», «Недостатки», «Комментарий». */
function labelled(page: PageMap, parts: readonly Part[], author: string | undefined): Words {
  const words: Words = {}
  let name: keyof Words | undefined
  let last = -1
  let end = 0
  for (const part of parts) {
    const { own, value, at } = part.run
    if (isLabel(page, part)) {
      name = own & bit(Mark.pros) ? 'pros' : own & bit(Mark.cons) ? 'cons' : 'text'
      last = -1
      end = endOfLabelled(page, part)
    } else if (name && isNumber.test(value)) {
      // «Review 1» counts, and labels no words.
      if (last < 0) name = undefined
    } else if (name && (sayable(part, author) || own === bit(Mark.aggregate))) {
      const here = paragraph(page, at)
      // After one paragraph of short texts follow chips and buttons, no more words.
      if (last >= 0 && here !== last && !(own & spoken)) continue
      // What stands outside the box of the label and its words is said without a label.
      if (part.at >= end) name = 'text'
      add(words, name, value, here === last)
      last = here
    }
  }
  return words
}

function add(words: Words, name: keyof Words, raw: string, sameLine: boolean): void {
  // The colon of a label may stand in a node of its own.
  const value = (words[name] ? raw : raw.replace(/^\s?[:：]\s?/u, '')).replace(inTextLabel, '')
  if (!value) return
  words[name] = words[name] ? `${words[name]}${sameLine ? ' ' : '\n'}${value}` : value
}

/** Whether one of the lines says that there is no text. */
function saysTextless(page: PageMap, parts: readonly Part[]): boolean {
  const lines = new Map<number, string>()
  for (const { run } of parts) {
    const line = paragraph(page, run.at)
    lines.set(line, `${lines.get(line) ?? ''} ${run.value.slice(0, 60)}`)
  }
  return [...lines.values()].some((line) => textless.test(line.trim()))
}

/**
 * The texts of the paragraphs that hold sentences; without any, those of the longest text's paragraph, if the list's
 * other items speak in such a place.
 */
function spokenParts(page: PageMap, free: readonly Part[], habits: Habits): readonly Part[] {
  const places = new Set(
    free.filter(({ run }) => run.own & spoken).map(({ run }) => paragraph(page, run.at)),
  )
  if (places.size > 0) return free.filter(({ run }) => places.has(paragraph(page, run.at)))
  const words = free.filter(
    (part) =>
      !noName.test(part.run.value) &&
      !isNumber.test(part.run.value) &&
      !ofDate(page, part) &&
      habits.speaks(part),
  )
  const longest = words.reduce<Part | undefined>(
    (most, part) => (part.run.value.length > (most?.run.value.length ?? 1) ? part : most),
    undefined,
  )
  return words.filter(
    ({ run }) => longest && paragraph(page, run.at) === paragraph(page, longest.run.at),
  )
}

/** The words of an item that no label names. */
function unlabelled(
  page: PageMap,
  parts: readonly Part[],
  author: string | undefined,
  habits: Habits,
): Words {
  const words: Words = {}
  if (!parts.some(({ run }) => run.own & spoken) && saysTextless(page, parts)) return words
  let last = -1
  let chosen = spokenParts(
    page,
    parts.filter((part) => sayable(part, author)),
    habits,
  )
  if (!chosen.some(({ run }) => run.own & spoken)) {
    // Some lists make the whole text a link to the item's own page.
    const linked = parts.filter(
      (part) =>
        part.run.link &&
        part.run.own === bit(Mark.sentence) &&
        !part.run.control &&
        habits.speaks(part) &&
        !leadsToProduct(page, part),
    )
    if (linked.length > 0) chosen = linked
  }
  for (const { run } of chosen) {
    const here = paragraph(page, run.at)
    const label = inTextLabel.exec(run.value)?.[1]?.toLowerCase()
    const name = !label
      ? 'text'
      : /^(?:дост|плюс)/u.test(label)
        ? 'pros'
        : /^(?:недо|мин)/u.test(label)
          ? 'cons'
          : 'text'
    add(words, name, run.value.replace(inTextLabel, ''), here === last && name === 'text')
    last = here
  }
  return words
}

/** What the buyer says: after labels where there are such, and the sentences of the item that no label names. */
export function wordsIn(
  page: PageMap,
  parts: readonly Part[],
  author: string | undefined,
  habits: Habits,
): Words {
  const first = parts.findIndex((part) => isLabel(page, part))
  if (first >= 0) {
    const words = labelled(page, parts.slice(first), author)
    if (words.text) return words
    // Some write the text first and the pros and cons below it.
    const before = parts
      .slice(0, first)
      .filter((part) => sayable(part, author) && part.run.own & spoken)
    for (const { run } of before) add(words, 'text', run.value, false)
    if (words.text || words.pros || words.cons) return words
  }
  return unlabelled(page, parts, author, habits)
}
