import { t } from '@/lib/i18n/t'
import { random } from '@/lib/text/pick'
import type { ReplyItem } from './analysis'
import { readCase } from './case/read-case'
import { check } from './check'
import type { ReplyCase, StepContext } from './context'
import type { Draft, DraftInput, Finding, Sentence } from './draft'
import { ranked } from './drafting/choose'
import { extended } from './drafting/extended'
import { fillingsOf } from './drafting/fillings'
import { type Planned, plan } from './drafting/plan'
import { ownSentences } from './own/phrases'
import { realise, textOf } from './realise'

/** How many ways to say it are weighed against each other. */
const candidates = 12
/** «Другой вариант» keeps clear of this many earlier variants. */
const variantsKept = 24

function candidatesOf(filled: (next: () => number) => StepContext, seed: string): Sentence[][] {
  const next = random(seed)
  const plans = new Map<StepContext['taken'], Planned[]>()
  return Array.from({ length: candidates }, () => {
    const context = filled(next)
    const planned = plans.get(context.taken) ?? plan(context)
    plans.set(context.taken, planned)
    return realise(planned, context, next)
  })
}

/** How many of the best are checked before the least faulty is taken. */
const checked = 4

type Said = { sentences: Sentence[]; text: string; findings: Finding[] }

function checkedReply(base: ReplyCase, sentences: Sentence[]): Said {
  const { item, voice, analysis, facts, input } = base
  const text = textOf(sentences)
  const findings = check({
    reply: text,
    marketplace: item.marketplace,
    kind: item.kind,
    voice,
    // A closing comment is no complaint, and one that was not understood is.
    analysis: { ...analysis, situation: base.situation },
    recent: input.recent,
    facts,
    ...(input.termHours !== undefined && { termHours: input.termHours }),
  })
  return { sentences, text, findings }
}

const faults = ({ findings }: Said) =>
  findings.filter(({ severity }) => severity === 'error').length * 10 +
  findings.filter(({ severity }) => severity === 'warning').length

/** The best saying for one attempt; earlier attempts count as recent replies, so that a variant differs from them. */
function bestSaying(base: ReplyCase): Said {
  const { seed, attempt } = base.input
  const filled = fillingsOf(base)
  let variants: string[] = []
  for (let at = Math.max(0, attempt - variantsKept); ; at++) {
    let best: Said | undefined
    const candidates = candidatesOf(filled, `${seed}#${at}`)
    for (const sentences of ranked(candidates, base, variants).slice(0, checked)) {
      const said = checkedReply(base, sentences)
      if (!best || faults(said) < faults(best)) best = said
      if (faults(best) === 0) break
    }
    best ??= { sentences: [], text: '', findings: [] }
    if (at >= attempt) return best
    variants = [best.text, ...variants]
  }
}

/** The seller's own whole replies come first, another one for each attempt. */
function ownReply(base: ReplyCase): Said | undefined {
  const { seed, attempt } = base.input
  const replies = base.own?.filter(({ step }) => step === 'reply') ?? []
  if (attempt >= replies.length) return undefined
  const first = Math.floor(random(seed)() * replies.length)
  const text = replies[(first + attempt) % replies.length]?.text
  return text
    ? checkedReply(base, [{ step: 'answer', because: t('because.readyReply'), text }])
    : undefined
}

/** The pipeline: plan → realise → choose → check, for an item that `analyse` has read. Pure: equal input, equal draft. */
export function suggest(item: ReplyItem, input: DraftInput): Draft {
  const read = readCase(item, input)
  const base = extended(read, { own: ownSentences(read) })
  const { sentences, text, findings } = ownReply(base) ?? bestSaying(base)
  const { situation } = base
  const answers = situation === 'Q' ? base.answers : []
  return { text, sentences, situation, findings, answers, blanks: text.includes('▢') }
}
