import type { Gender } from '@/lib/text/inflect'
import { pick } from '@/lib/text/pick'
import { besides, shapeOf } from './besides'
import type { ReplyCase, StepContext } from './context'
import type { Complaint } from './detail'
import { tellsBesides } from './echo/any-quote'
import { flagsOf } from './flags'
import type { FoundMoment } from './moment'
import { genderOf } from './noun-phrase'
import { asksFor } from './photo'
import { type Filling, type FlagName, fill } from './phrase'
import { praiseSlots } from './praise-slots'
import { caseSlots, type Slots } from './slots'

/** Names that the lists write small. */
const named = /(?<![A-Za-zЀ-ӿ])(?:алис(?:а|ы|е|у|ой)|сири|маруся|яндекс)(?![A-Za-zЀ-ӿ])/gu
/** One of the true ways to tell the trouble, as a clause. */
function troubleOf(complaint: Complaint | undefined, filling: Filling, next: () => number) {
  const said = (complaint?.troubles ?? []).flatMap((phrase) => fill(phrase, filling) ?? [])
  const chosen = pick(said, next)
  return chosen?.[0]
    ? (chosen[0].toLowerCase() + chosen.slice(1)).replace(
        named,
        (name) => name.charAt(0).toUpperCase() + name.slice(1),
      )
    : undefined
}

const often = 0.6

/** The moment that each step takes up: one of the most telling. */
function takenUp(moments: readonly FoundMoment[], next: () => number): StepContext['taken'] {
  const taken: StepContext['taken'] = {}
  for (const step of ['thank', 'emotion', 'invite'] as const) {
    const own = moments.filter((moment) => moment.step === step)
    const chosen = pick(
      own.filter(({ weight }) => weight === own[0]?.weight),
      next,
    )
    // A passing wish is taken up only now and then.
    if (chosen && (chosen.weight > 1 || step !== 'invite' || next() < often)) taken[step] = chosen
  }
  return taken
}

/** What fills the slots of a case; the candidate is told by `next`, which chooses among equally true wordings. */
export function fillingsOf(base: ReplyCase): (next: () => number) => StepContext {
  const same = {
    slots: caseSlots(base),
    flags: flagsOf(base),
    praise: praiseSlots(base),
    gender: base.product.noun ? genderOf(base.product.noun) : ('n' as const),
    quotes: new Set(
      base.complaints
        .slice(1)
        .flatMap(({ quote }) => (quote && tellsBesides(quote) ? [quote] : [])),
    ),
  }
  return (next) => candidateOf(base, same, next)
}

/** What is the same for every candidate. */
type Same = {
  slots: Slots
  flags: ReadonlySet<FlagName>
  praise: ReturnType<typeof praiseSlots>
  gender: Gender
  /** What may be quoted after the main point. */
  quotes: ReadonlySet<string>
}

function candidateOf(base: ReplyCase, same: Same, next: () => number): StepContext {
  const { voice, product, complaints } = base
  const flags = new Set(same.flags)
  const slots = { ...same.slots }
  const filling: Filling = { slots, flags, address: voice.address, gender: same.gender }
  const [first] = complaints
  const trouble = troubleOf(first, filling, next)
  const also = besides(
    complaints,
    first?.quote ?? trouble,
    same.quotes,
    flags.has('mild'),
    (other, passing) =>
      troubleOf(passing ? { ...other, troubles: [other.passing ?? ''] } : other, filling, next),
  )
  const [nextTrouble, thirdTrouble] = also.clauses
  const told: Slots = {
    trouble,
    nextTrouble,
    thirdTrouble,
    nextQuote: also.quote,
    quote: first?.quote,
    troubleAbout: first?.about,
    ask: first && pick(asksFor(first, product.kind), next),
  }
  flags.add(shapeOf(also, first?.quote ? undefined : trouble))
  Object.assign(slots, told)
  return {
    ...base,
    taken: takenUp(base.moments, next),
    filling,
    praiseFilling: {
      ...filling,
      slots: { ...slots, ...same.praise.slots },
      gender: same.praise.gender,
    },
  }
}
