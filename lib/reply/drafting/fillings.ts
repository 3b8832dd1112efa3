import type { Gender } from '@/lib/text/inflect'
import { pick } from '@/lib/text/pick'
import { askOf } from '../asks'
import { besides, clausesTold } from '../complaints/besides'
import type { Complaint } from '../complaints/complaint'
import { withGoodsNamed } from '../complaints/goods-named'
import { inOneBreath } from '../complaints/in-one-breath'
import { namedOnce } from '../complaints/named-once'
import { ofUs } from '../complaints/of-us'
import { withOneWhat } from '../complaints/one-what'
import { inPlainWords } from '../complaints/plain-words'
import { withCopula } from '../complaints/turned-out'
import { withGoodsCalled } from '../complaints/unnamed-goods'
import type { ReplyCase, StepContext } from '../context'
import { withNames } from '../echo/words/proper-names'
import type { FoundMoment, MomentStep } from '../moment'
import { type Filling, type FlagName, fill } from '../phrase'
import { isAside } from '../praise/praise-rank'
import { praiseSlots } from '../praise/praise-slots'
import { genderOf } from '../product/noun-phrase'
import { extended } from './extended'
import { flagsOf } from './flags'
import { caseSlots, type Slots } from './slots'

/** One of the true ways to tell the trouble, as a clause. */
function troubleOf(
  complaint: Complaint | undefined,
  { wording, worded }: Same,
  next: () => number,
) {
  const said = (complaint?.troubles ?? []).flatMap((phrase) => {
    const known = worded.has(phrase) ? worded.get(phrase) : fill(phrase, wording)
    worded.set(phrase, known)
    return known ?? []
  })
  const chosen = pick(said, next)
  return chosen?.[0] ? withNames(chosen[0].toLowerCase() + chosen.slice(1)) : undefined
}

const often = 0.6

/** Moments of which a step takes up one. */
type Choice = { step: MomentStep; most: readonly FoundMoment[] }

/** The most telling moments of each step. */
const choicesOf = ({ moments, praise, voice }: ReplyCase): Choice[] => {
  // «Рады, что крем лёгкий. Здорово, что вы в таком восторге!»: beside a merit the second joy says nothing new.
  const isOneEnough =
    voice.length !== 'detailed' &&
    voice.warmth !== 'heartfelt' &&
    praise.some((one) => !isAside(one))
  return (['thank', 'emotion', 'invite'] as const).map((step) => {
    const own = moments.filter((moment) => moment.step === step && !(isOneEnough && moment.general))
    return { step, most: own.filter(({ weight }) => weight === own[0]?.weight) }
  })
}

/** «Рады, что сыну понравилось. Передавайте привет сыну»: whom it is for is named once. */
const greetsAgain = ({ id, tells = '' }: FoundMoment, emotion: FoundMoment | undefined) =>
  id === 'bought-for' && (emotion?.tells ?? '').includes(tells.slice(0, 3))

/** The moment that each step takes up: one of the most telling. What takes up the same is the same object. */
function takenUp({ choices, takings }: Same, next: () => number): StepContext['taken'] {
  const taken: StepContext['taken'] = {}
  for (const { step, most } of choices) {
    const chosen = pick(most, next)
    if (!chosen || (step === 'invite' && greetsAgain(chosen, taken.emotion))) continue
    // A passing wish is taken up only now and then.
    if (chosen.weight > 1 || step !== 'invite' || next() < often) taken[step] = chosen
  }
  const known = takings.find((one) => choices.every(({ step }) => one[step] === taken[step]))
  if (known) return known
  takings.push(taken)
  return taken
}

/** What fills the slots of a case; the candidate is told by `next`, which chooses among equally true wordings. */
export function fillingsOf(base: ReplyCase): (next: () => number) => StepContext {
  const slots = caseSlots(base)
  const praise = praiseSlots(base)
  const flags = flagsOf(base)
  const gender = base.product.noun ? genderOf(base.product.noun) : ('n' as const)
  const same: Same = {
    slots,
    flags,
    praise: { slots: extended(slots, praise.slots), gender: praise.gender },
    asks: askOf(base).shows,
    choices: choicesOf(base),
    takings: [],
    gender,
    // The main trouble and its neighbours are worded first, without what they are to fill.
    wording: { slots, flags, address: base.voice.address, gender },
    worded: new Map(),
    breaths: new Map(),
  }
  return (next) => candidateOf(base, same, next)
}

/** What is the same for every candidate. */
type Same = {
  slots: Slots
  flags: ReadonlySet<FlagName>
  /** What fills sentences about the praise. */
  praise: { slots: Slots; gender: Gender }
  asks: readonly string[]
  choices: readonly Choice[]
  takings: StepContext['taken'][]
  gender: Gender
  /** What fills phrases of troubles, and those tried so far; `undefined` where one does not fit. */
  wording: Filling
  worded: Map<string, string | undefined>
  /** What was told together so far, by its clauses. */
  breaths: Map<string, Breath>
}

/** Clauses as a reply tells them after «что»; `apart`: in a second sentence. */
type Breath = { said: string; apart: string | undefined }

function toldTogether(clauses: readonly string[], { product, voice }: ReplyCase): Breath {
  const told = (said: string) =>
    ofUs(inPlainWords(withOneWhat(said.replace(/ {2,}/gu, ' '))), voice.address)
  const { said, apart } = inOneBreath(
    namedOnce(withGoodsNamed(clauses, product), product).map((one) =>
      withCopula(withGoodsCalled(one)),
    ),
  )
  return { said: told(said), apart: apart && told(apart) }
}

/** A clause that tells two things follows «что» alone. */
const joined = /\sи что |, а /u

function candidateOf(base: ReplyCase, same: Same, next: () => number): StepContext {
  const { voice, complaints } = base
  const { address } = voice
  const [first] = complaints
  const trouble = troubleOf(first, same, next)
  const also = besides(
    complaints,
    first?.quote ?? trouble,
    { mild: same.flags.has('mild'), danger: same.flags.has('danger') },
    (other, passing) =>
      troubleOf(passing ? { ...other, troubles: [other.passing ?? ''] } : other, same, next),
  )
  const quoted = first?.quote !== undefined
  const clauses = clausesTold(quoted ? undefined : trouble, also)
  const key = clauses.join('\n')
  const breath = same.breaths.get(key) ?? toldTogether(clauses, base)
  same.breaths.set(key, breath)
  const { said, apart } = breath
  const slots: Slots = {
    ...same.slots,
    trouble: quoted ? undefined : said,
    nextTrouble: quoted ? said : apart,
    quote: first?.quote,
    troubleAbout: first?.about,
    ask: first && pick(same.asks, next),
  }
  const flags = new Set(same.flags).add(slots.nextTrouble ? 'apart' : 'alone')
  // After a colon a clause needs its subject.
  if (said !== trouble || joined.test(said)) flags.add('several')
  return extended(base, {
    taken: takenUp(same, next),
    filling: { slots, flags, address, gender: same.gender },
    praiseFilling: { slots: same.praise.slots, flags, address, gender: same.praise.gender },
  })
}
