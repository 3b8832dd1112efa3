/**
 * `npm run eval -- DIR`: how well reviews are understood, measured on the labelled files of DIR. Prints odd and even rows
 * apart: what is tuned on the odd ones must hold on the even ones. `--errors CLASS` lists the misread rows.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '@/lib/reply/analyse'
import type { Analysis, ReplyItem } from '@/lib/reply/analysis'
import { intentTable, type LabelledQuestion, retrievalTable } from './eval-questions'

type Gold = {
  id: string
  rating?: number | null
  text: string
  pros?: string | null
  cons?: string | null
  sentiment: Analysis['sentiment']
  issues: string[]
  praise: string[]
  urgency: Analysis['urgency']
  mentions_return: boolean
  repeat_buyer: boolean
  marketplace_fault: boolean
}
type Review = { rating?: number | null; text: string }
type Read = { gold: Gold; read: Analysis }
type Row = Record<string, string | number>

const directory = process.argv[2]
if (!directory) {
  console.error('Usage: npm run eval -- DIR [--errors CLASS]')
  process.exit(1)
}
const wanted = process.argv[process.argv.indexOf('--errors') + 1]
const listErrors = process.argv.includes('--errors')

function rows<T>(file: string): T[] {
  const text = readFileSync(join(directory ?? '.', file), 'utf8')
  return text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line) as T] : []))
}

/** The text alone, as a cabinet that shows one field gives it. */
function item(text: string, rating: number | null | undefined): ReplyItem {
  return {
    marketplace: 'wildberries',
    kind: 'review',
    text,
    ...(rating ? { rating: Math.round(rating) } : {}),
  }
}

const percent = (part: number, whole: number) =>
  whole ? Math.round((part / whole) * 1000) / 10 : 0

function topics(read: Analysis, polarity: 'complaint' | 'praise'): Set<string> {
  return new Set(
    read.mentions.filter((mention) => mention.polarity === polarity).map(({ topic }) => topic),
  )
}

function f1(all: readonly Read[], polarity: 'complaint' | 'praise') {
  let hit = 0
  let said = 0
  let meant = 0
  for (const { gold, read } of all) {
    const found = topics(read, polarity)
    const truth = new Set(polarity === 'complaint' ? gold.issues : gold.praise)
    said += found.size
    meant += truth.size
    hit += [...found].filter((topic) => truth.has(topic)).length
  }
  const precision = percent(hit, said)
  const recall = percent(hit, meant)
  return {
    precision,
    recall,
    f1: Math.round((20 * precision * recall) / (precision + recall || 1)) / 10,
  }
}

function share<T>(all: readonly T[], right: (one: T) => boolean): number {
  return percent(all.filter(right).length, all.length)
}

function yesNo(
  all: readonly Read[],
  gold: (one: Gold) => boolean,
  read: (one: Analysis) => boolean,
): string {
  const truth = all.filter((one) => gold(one.gold))
  const said = all.filter((one) => read(one.read))
  const both = truth.filter((one) => read(one.read))
  return `${both.length} of ${truth.length}, ${said.length - both.length} false`
}

/** Positive, negative, mixed; the few neutral ones count as what the stars say. */
const folded = (sentiment: string, rating?: number | null) =>
  sentiment !== 'neutral' ? sentiment : (rating ?? 3) > 3 ? 'positive' : 'mixed'
const situations: Record<string, string> = {
  positive: 'P',
  mixed: 'M',
  negative: 'N',
  neutral: 'M',
}

function measure(name: string, all: readonly Read[]): Row {
  const issues = f1(all, 'complaint')
  const praise = f1(all, 'praise')
  return {
    rows: name,
    'issues F1': issues.f1,
    'issues P/R': `${issues.precision}/${issues.recall}`,
    'praise F1': praise.f1,
    'praise P/R': `${praise.precision}/${praise.recall}`,
    'sentiment 3': share(
      all,
      ({ gold, read }) =>
        folded(gold.sentiment, gold.rating) === folded(read.sentiment, gold.rating),
    ),
    'sentiment 4': share(all, ({ gold, read }) => gold.sentiment === read.sentiment),
    situation: share(all, ({ gold, read }) => situations[gold.sentiment] === read.situation),
    urgency: share(all, ({ gold, read }) => gold.urgency === read.urgency),
    return: yesNo(
      all,
      (one) => one.mentions_return,
      (one) => one.mentionsReturn,
    ),
    repeat: yesNo(
      all,
      (one) => one.repeat_buyer,
      (one) => one.repeatBuyer,
    ),
    fault: yesNo(
      all,
      (one) => one.marketplace_fault,
      (one) => one.fault === 'marketplace',
    ),
  }
}

function byTopic(all: readonly Read[], polarity: 'complaint' | 'praise'): Row[] {
  const table = new Map<string, { gold: number; found: number; right: number }>()
  const at = (topic: string) => {
    const row = table.get(topic) ?? { gold: 0, found: 0, right: 0 }
    table.set(topic, row)
    return row
  }
  for (const { gold, read } of all) {
    const truth = polarity === 'complaint' ? gold.issues : gold.praise
    const found = topics(read, polarity)
    for (const topic of truth) at(topic).gold++
    for (const topic of found) {
      at(topic).found++
      if (truth.includes(topic)) at(topic).right++
    }
  }
  return [...table]
    .map(([topic, { gold, found, right }]) => ({
      topic,
      gold,
      found,
      right,
      missed: gold - right,
      false: found - right,
    }))
    .sort((one, other) => other.missed + other.false - one.missed - one.false)
}

function confusion(
  all: readonly Read[],
  gold: (one: Gold) => string,
  read: (one: Analysis) => string,
): Row[] {
  const keys = [...new Set(all.flatMap((one) => [gold(one.gold), read(one.read)]))].sort()
  return keys.map((truth) => ({
    'labelled \\ read': truth,
    ...Object.fromEntries(
      keys.map((key) => [
        key,
        all.filter((one) => gold(one.gold) === truth && read(one.read) === key).length,
      ]),
    ),
  }))
}

const golds = rows<Gold>('aspects_gold.jsonl').map((gold) => ({
  gold,
  read: analyse({
    ...item(gold.text, gold.rating),
    // The three-part text holds the fields already.
    ...(gold.pros && !gold.text.includes(gold.pros) ? { pros: gold.pros } : {}),
    ...(gold.cons && !gold.text.includes(gold.cons) ? { cons: gold.cons } : {}),
  }),
}))
const half = <T>(all: readonly T[], odd: boolean) => all.filter((_, at) => (at % 2 === 1) === odd)
console.log('Labelled reviews')
console.table([
  measure('odd', half(golds, true)),
  measure('even', half(golds, false)),
  measure('all', golds),
])
console.log('Issues by topic, odd rows')
console.table(byTopic(half(golds, true), 'complaint'))
console.log('Issues by topic, even rows')
console.table(byTopic(half(golds, false), 'complaint'))
console.log('Praise by topic')
console.table(byTopic(golds, 'praise'))
console.log('Sentiment')
console.table(
  confusion(
    golds,
    (one) => one.sentiment,
    (one) => one.sentiment,
  ),
)
console.log('Urgency')
console.table(
  confusion(
    golds,
    (one) => one.urgency,
    (one) => one.urgency,
  ),
)

/** Below zero for complaint, above for praise, from the text alone. */
function score(text: string): number {
  return analyse(item(text, undefined)).tone
}
const starred = rows<Review>('reviews.jsonl').filter(({ rating }) => rating && rating !== 3)
const judged = starred.map((review) => ({ ...review, score: score(review.text) }))
const low = ({ rating }: Review) => (rating ?? 3) < 3
const rightly = (one: (typeof judged)[number]) => (low(one) ? one.score < 0 : one.score > 0)
function stars(name: string, all: typeof judged): Row {
  const lows = share(all.filter(low), rightly)
  const highs = share(
    all.filter((one) => !low(one)),
    rightly,
  )
  return {
    rows: name,
    accuracy: share(all, rightly),
    balanced: Math.round((lows + highs) * 5) / 10,
    '1–2★': lows,
    '4–5★': highs,
    '5★': share(
      all.filter(({ rating }) => rating === 5),
      rightly,
    ),
    silent: share(all, ({ score }) => score === 0),
  }
}
console.log('Stars 1–2 against 4–5 from the text alone')
console.table([
  stars('odd', half(judged, true)),
  stars('even', half(judged, false)),
  stars('all', judged),
])

if (listErrors) {
  if (wanted === 'stars') {
    for (const one of judged.filter((one) => !rightly(one)))
      console.log(
        one.rating,
        one.score,
        JSON.stringify(one.text.slice(0, 300)),
        said(analyse(item(one.text, undefined))),
      )
  } else {
    for (const { gold, read } of golds) {
      const missed = gold.issues.filter((topic) => !topics(read, 'complaint').has(topic))
      const extra = [...topics(read, 'complaint')].filter((topic) => !gold.issues.includes(topic))
      const missedPraise = gold.praise.filter((topic) => !topics(read, 'praise').has(topic))
      const extraPraise = [...topics(read, 'praise')].filter(
        (topic) => !gold.praise.includes(topic),
      )
      if (
        missed.length + extra.length + missedPraise.length + extraPraise.length === 0 &&
        gold.sentiment === read.sentiment
      )
        continue
      console.log(gold.rating, JSON.stringify(gold.text))
      console.log(
        `   −[${missed}] +[${extra}] praise −[${missedPraise}] +[${extraPraise}] ${gold.sentiment}→${read.sentiment}`,
        said(read),
      )
    }
  }
}

function said(read: Analysis): string {
  return read.mentions
    .map(
      ({ topic, polarity, words, strength }) =>
        `${polarity === 'praise' ? '+' : '−'}${topic}${strength}«${words.text}»`,
    )
    .join(' ')
}

console.log('Intents of questions')
console.table(intentTable(rows<LabelledQuestion>('questions.jsonl')))
console.log('Answers from what is known')
console.table(retrievalTable())
