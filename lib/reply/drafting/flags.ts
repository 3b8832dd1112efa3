import type { Analysis, ReplyItem } from '../analysis'
import { isLukewarm } from '../case/lukewarm'
import { isPlainPraise } from '../case/plain-praise'
import { isReserved } from '../case/reserved'
import type { Complaint } from '../complaints/complaint'
import { vagueComplaint } from '../complaints/elsewhere'
import { isFaulty } from '../complaints/faulty'
import type { ReplyCase } from '../context'
import { isWish } from '../echo/quotes/remark'
import type { FlagName } from '../phrase'
import { wholly } from '../praise/liked-whole'
import type { ProductKind } from '../things/thing'
import type { TopicId } from '../topic'

const worn: readonly ProductKind[] = ['clothes', 'shoes', 'jewelry', 'underwear']
/** Food is wished a good appetite only where the buyer speaks of eating it: soda and clay are food by name alone. */
const eaten =
  /вкусн|вкус(?![A-Za-zЀ-ӿ])|лакомств|съели|кушаем|едим|угоща|уплета|чаепити|за\s+чаем/iu
const durable: readonly ProductKind[] = [
  'electronics',
  'appliance',
  'home',
  'furniture',
  'tools',
  'toys',
  'auto',
  'shoes',
  'clothes',
]

/** What ends the use of a thing, or was not sent as ordered. */
const grave: readonly TopicId[] = [
  'defect',
  'durability',
  'damage',
  'wrong_item',
  'missing_parts',
  'expiry',
  'opened_used',
]
/** Many stars and nothing but a thing that broke, leaked or was not the one ordered: no mild remark, whatever the stars say. */
const isSpoilt = ({ pros }: ReplyItem, { mentions }: Analysis, first: Complaint | undefined) =>
  first?.told === true &&
  grave.includes(first.topic) &&
  !pros &&
  mentions.every(({ polarity }) => polarity !== 'praise')

/** What the phrases of this case may depend on. */
export function flagsOf({
  item,
  analysis,
  voice,
  situation,
  product,
  complaints,
  praise,
  moments,
  quote,
}: ReplyCase): Set<FlagName> {
  const { kind } = product
  const told = `${item.pros ?? ''}${item.text ?? ''}`
  const rating = item.rating ?? 1
  const isMild =
    !analysis.danger &&
    analysis.urgency !== 'high' &&
    ((rating >= 4 && !isSpoilt(item, analysis, complaints[0])) ||
      // Nothing but praise was read under few stars: what was amiss is asked lightly.
      (complaints[0] === vagueComplaint && (rating === 3 || isPlainPraise(item, analysis))) ||
      // Who only wishes for more is thanked for the hint.
      (rating === 3 && isWish(complaints[0]?.quote ?? '')))
  const liked = analysis.mentions.some(
    ({ polarity, words }) => polarity === 'praise' && wholly.test(words.text),
  )
  // Three stars and no word of liking: nobody says that it pleased.
  const lukewarm = situation === 'P' && (isLukewarm(item) || (rating <= 3 && !liked))
  // Four stars and not a word that could be taken up: what was lacking is asked.
  const isSilent =
    item.rating === 4 &&
    praise.length === 0 &&
    !quote &&
    moments.length === 0 &&
    isReserved(item, analysis)
  const flags: Record<FlagName, boolean> = {
    five: item.rating === 5,
    gift: moments.some(({ id }) => id.startsWith('gift')),
    repeat: moments.some(({ id }) => id === 'bought-before'),
    // Nothing is known to have pleased: not tried yet, or told without a word of praise.
    untried:
      moments.some(({ id }) => id === 'not-tried') ||
      (situation === 'P' && isReserved(item, analysis)),
    long: told.length > 300,
    brief: told.length < 30 || lukewarm,
    named: analysis.name !== undefined,
    agent: voice.agent !== '',
    female: voice.agentGender === 'female',
    male: voice.agentGender === 'male',
    vague: analysis.vague,
    angry: analysis.mood === 'angry' || analysis.abusive,
    returned: analysis.returned,
    wearable: kind !== undefined && worn.includes(kind),
    edible: kind === 'food' && eaten.test(`${item.text ?? ''} ${item.pros ?? ''}`),
    durable: kind !== undefined && durable.includes(kind),
    usable: kind !== undefined && kind !== 'food' && kind !== 'supplement',
    plainPraise: praise.every((one) => 'clause' in one || one.phrase.adjectives.length === 0),
    mild: isMild,
    low: complaints.length > 0,
    faulty: complaints[0] !== undefined && isFaulty(complaints[0]),
    several: false,
    apart: false,
    alone: false,
    danger: analysis.danger,
    invited: voice.inviteTo !== '',
    liked,
    lukewarm,
    three:
      situation === 'P' &&
      ((item.rating ?? 5) <= 3 || isSilent) &&
      !moments.some(({ id }) => id === 'not-tried'),
    delicate: moments.some(({ id }) => id.startsWith('delicate')),
    mourning: moments.some(({ id }) => id === 'delicate-mourning'),
    restrained: voice.warmth === 'restrained',
    heartfelt: voice.warmth === 'heartfelt',
    short: voice.length === 'short',
    detailed: voice.length === 'detailed',
    praised: situation === 'M' && praise.length > 0,
  }
  return new Set((Object.keys(flags) as FlagName[]).filter((flag) => flags[flag]))
}
