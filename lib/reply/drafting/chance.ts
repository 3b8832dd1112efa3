import type { Voice } from '@/lib/domain/voice'
import { isMatterOfTaste } from '../complaints/faulty'
import type { StepContext } from '../context'
import type { StepId } from '../draft'
import { hasOwnSympathy } from '../steps/empathy'

/** What an earlier sentence has said that would tire if it were said again. */
export type Told = { step: StepId; tiring: readonly string[] }
/** How often a step that may be left out is said, so that replies differ in length and rhythm. */
const chance: Partial<Record<StepId, number>> = { emotion: 0.7, 'win-back': 0.3 }
/** A sentence of sympathy is often one too many where the regret before it feels enough, above all one that fits any trouble. */
const chanceOfSympathy = { own: 0.6, any: 0.2 } as const
/** Of what pleases one buyer and not another, «жаль» alone often says enough. */
const chanceOfTaste = 0.5
/** Two lines have hardly room for thanks beside the regret. */
const chanceOfThanksShort = 0.5
const temper: Record<Voice['warmth'], number> = { restrained: 0.5, warm: 1, heartfelt: 1.3 }
/** Words of regret that feel with the buyer. */
const feeling = ['regret', 'понима', 'досад', 'обид', 'огорч']
const hasFelt = (before: readonly Told[]) =>
  before.some(
    ({ step, tiring }) => step === 'echo-problem' && tiring.some((key) => feeling.includes(key)),
  )
/** The last line names the agent. */
const signs = ({ signature, agent }: Voice) => signature === '' || signature.includes(agent)
/** What a short reply does without. */
const leftOutShort: readonly StepId[] = ['empathy', 'win-back', 'rare']

/** How likely a step of the plan is said in one candidate: from 0, never, to 1, always. */
export function chanceOf(
  id: StepId,
  { complaints, voice, taken, filling, praise, quote, called, sympathy }: StepContext,
  before: readonly Told[],
): number {
  const near = hasOwnSympathy(complaints[0]) ? chanceOfSympathy.own : chanceOfSympathy.any
  if (id === 'empathy' && voice.length !== 'short')
    return sympathy.length > 0 || !hasFelt(before) ? 1 : near * temper[voice.warmth]
  if (voice.length === 'detailed') return 1
  const [first] = complaints
  if (id === 'apologise' && first && isMatterOfTaste(first) && !filling.flags.has('angry'))
    return chanceOfTaste
  if (voice.length === 'short') {
    if (leftOutShort.includes(id)) return 0
    if (id === 'thank' && complaints.length > 0) return chanceOfThanksShort
    // «Жаль, что …» is apology enough in two lines.
    if (id === 'apologise' && hasFelt(before)) return 0
    // The signature names who answers, and what is being done says that something is.
    if (id === 'introduce' && signs(voice)) return 0
    if (id === 'prevention' && voice.inHand !== '') return 0
    if (id === 'invite' && !filling.flags.has('invited'))
      return taken.invite?.weight === 3 || filling.flags.has('three') ? 1 : 0
    // What he tells is said where nothing else is.
    if (id === 'emotion' && (praise.length > 0 || quote || (called.noun && !taken.emotion)))
      return 0
    return 1
  }
  // Thanks and a parting word alone would be no answer.
  if (id === 'emotion' && (taken.emotion || (praise.length === 0 && !quote && !called.noun)))
    return 1
  if (id === 'invite' && voice.warmth === 'restrained' && !filling.flags.has('invited')) return 0.7
  return chance[id] ?? 1
}
