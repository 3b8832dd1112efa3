import type { Voice } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'
import { pick } from '@/lib/text/pick'
import type { OwnSentence, StepContext } from './context'
import type { Sentence, StepId } from './draft'
import { chanceOf, type Told } from './drafting/chance'
import { extended } from './drafting/extended'
import type { Planned } from './drafting/plan'
import { withPronoun } from './drafting/pronoun'
import { repeats, tiringIn } from './drafting/repetition'
import { suits, warmed } from './drafting/warmth'
import { isCalmEnough } from './moments/delicate'
import { forbidden } from './own/forbidden'
import { coveredBy, type Filling, fill } from './phrase'
import { withoutSteps } from './step'

/** Steps whose order may change without harm: a praise reply need not always thank first. */
const movable: readonly StepId[] = ['thank', 'emotion', 'echo-praise']

/** Steps whose words are names, facts or the seller's own: no warmth changes them. */
const plain: ReadonlySet<StepId> = new Set([
  'greet',
  'introduce',
  'reason',
  'in-hand',
  'answer',
  'prevention',
  'result',
  'sign',
])

/** A moment that another step takes up is not passed over by a sentence that says that step in general. */
const isTaken = ({ taken }: StepContext, id: StepId, by: StepId) =>
  id !== by && (id === 'thank' || id === 'emotion') && taken[id] !== undefined

/** «Отлично, что сроки отличные», «Приятно, что ткань приятная». */
const twice = /(?<![A-Za-zЀ-ӿ])(отличн|хорош|приятн|здоров)[^.!]{0,200}(?<![A-Za-zЀ-ӿ])\1/iu

/** «Как хорошо, что увлажняет неплохо!»: faint praise is no delight. */
const overdone =
  /(?:^|[.!] )(?:Как (?:же )?хорошо|Как (?:же )?здорово|Здорово|Отлично|Очень рады|Приятно читать|Нам так приятно)[^.!]{0,200}(?:неплохо|в целом|за свои деньги)/u

/** The phrase filled and in the shop's voice; `undefined` when it does not fit. */
function said(phrase: string, step: StepId, filling: Filling, voice: Voice): string | undefined {
  const filled = fill(phrase, filling)
  const text = filled && !plain.has(step) ? warmed(filled, voice) : filled
  if (!text || forbidden(text, voice) || !suits(text, voice)) return undefined
  if (step === 'echo-praise' && (twice.test(text) || overdone.test(text))) return undefined
  return plain.has(step) || isCalmEnough(text, step, filling.flags) ? text : undefined
}

/** A phrase that fits; `again`: how much of it was said before. */
type Offer = {
  phrase: string
  text: string
  covers: readonly StepId[]
  tiring: readonly string[]
  again: number
}
const draws = 8

const none: readonly OwnSentence[] = []

function chooseSentence(
  { step, planned, bank }: Planned,
  context: StepContext,
  next: () => number,
  covered: ReadonlySet<StepId>,
  before: readonly Told[],
): { sentence: Sentence; covers: readonly StepId[]; tiring: readonly string[] } | undefined {
  const filling = step.id === 'echo-praise' ? context.praiseFilling : context.filling
  const { own = none } = context
  const mine = own.length > 0 ? own.filter((one) => one.step === step.id) : none
  const chosen = mine.length > 0 ? pick(mine, next) : undefined
  if (chosen)
    return {
      sentence: {
        ...planned,
        because: t('because.ownPhrase', { why: planned.because }),
        text: chosen.text,
      },
      covers: [],
      tiring: tiringIn(chosen.text),
    }
  // What the seller says in their own words, or an earlier sentence said, is not said by ours besides.
  const isSaid = (id: StepId) =>
    covered.has(id) ||
    own.some((one) => one.step === id) ||
    // What made it worse is felt with in a sentence of its own.
    (id === 'empathy' && step.id !== id && context.sympathy.length > 0) ||
    isTaken(context, id, step.id)
  const { retired = [] } = context.input
  const all = bank()
  const left = withoutSteps(all, all.covers.filter(isSaid))
  const phrases = retired.length > 0 ? left.filter((phrase) => !retired.includes(phrase)) : left
  const offer = (phrase: string): Offer[] => {
    const text = said(phrase, step.id, filling, context.voice)
    if (!text) return []
    const covers = coveredBy(phrase)
    const tiring = tiringIn(text)
    const again = repeats(tiring, (thought) =>
      before.some((one) => one.tiring.includes(thought) && !covers.includes(one.step)),
    )
    return [{ phrase, text, covers, tiring, again }]
  }
  const saying = ({ text, phrase, covers, tiring }: Offer) => ({
    sentence: extended(planned, { text, phrase }),
    covers,
    tiring,
  })
  // A phrase that does not fit is passed over; a few draws are cheaper than filling the whole bank.
  const drawn: Offer[] = []
  for (let draw = 0; draw < draws; draw++) {
    const phrase = pick(phrases, next)
    const offers = phrase ? offer(phrase) : []
    if (offers[0]?.again === 0) return saying(offers[0])
    drawn.push(...offers)
  }
  const fitting = drawn.length > 0 ? drawn : phrases.flatMap(offer)
  // What says least again; else any.
  const least = Math.min(...fitting.map(({ again }) => again))
  const best = pick(
    fitting.filter(({ again }) => again === least),
    next,
  )
  return best && saying(best)
}

/** The share of complaints in which the reply thanks first; in the others the trouble comes first. */
const thanksFirst = 0.35
const aboutTrouble: readonly StepId[] = ['echo-problem', 'empathy', 'apologise']

/** Thanks after what was regretted: «Жаль, что … Просим прощения. Спасибо, что написали об этом.» */
function thankedLater(sentences: readonly Sentence[]): Sentence[] {
  const thanks = sentences.filter(({ step }) => step === 'thank')
  const rest = sentences.filter(({ step }) => step !== 'thank')
  const last = rest.findLastIndex(({ step }) => aboutTrouble.includes(step))
  return last < 0
    ? [...sentences]
    : [...rest.slice(0, last + 1), ...thanks, ...rest.slice(last + 1)]
}

/** One way to say the plan: a sentence a step; a sentence that says two steps takes the place of both. */
export function realise(
  plan: readonly Planned[],
  context: StepContext,
  next: () => number,
): Sentence[] {
  const covered = new Set<StepId>()
  const chosen: Sentence[] = []
  const told: Told[] = []
  for (const planned of plan) {
    const { id } = planned.step
    if (covered.has(id) || next() >= chanceOf(id, context, told)) continue
    const said = chooseSentence(planned, context, next, covered, told)
    if (!said) continue
    chosen.push(said.sentence)
    told.push({ step: id, tiring: said.tiring })
    for (const step of said.covers) covered.add(step)
  }
  const kept = chosen.filter(({ step }) => !covered.has(step))
  if (context.complaints.length > 0) {
    const { flags } = context.filling
    const later = !flags.has('praised') && !flags.has('mild') && next() >= thanksFirst
    return later ? thankedLater(kept) : withPronoun(kept, context)
  }
  const moving = kept.filter(({ step }) => movable.includes(step))
  if (next() < 0.5) moving.reverse()
  return kept.map((sentence) =>
    movable.includes(sentence.step) ? (moving.shift() ?? sentence) : sentence,
  )
}

/** The sentences as one text; the signature stands on its own line. */
export function textOf(sentences: readonly Sentence[]): string {
  let text = ''
  for (const { step, text: sentence } of sentences)
    text += text === '' ? sentence : `${step === 'sign' ? '\n' : ' '}${sentence}`
  return text
}
