import { readText } from '@/lib/text/phrases'
import type { Analysis, ReplyItem, Situation } from '../analysis'
import type { Complaint } from '../complaints/complaint'
import { isSpoiling } from '../complaints/spoiling'
import { isNoMerit } from '../echo/hitches/hinted'
import { lightOf } from '../echo/praise/light'
import { onlyManner, praiseQuote, rowOfManner } from '../echo/quotes/praise-quote'
import { wordsOf } from '../echo/words/plain'
import { type FoundMoment, foundIn } from '../moment'
import { momentsOf } from '../moments'
import { pleasedSomebody } from '../moments/people'
import { isBareRemark, passedOver } from '../moments/remarked'
import { keptPraise } from '../praise/kept-praise'
import { withLikedWhole } from '../praise/liked-whole'
import type { Praise } from '../praise/praise'
import { praiseOf } from '../praise/praise-of'
import type { ProductName } from '../product/product-name'
import { isFair } from './fair'
import { isLukewarm, isUntried } from './lukewarm'
import { isReserved } from './reserved'
import { isUnpraised, unheardIn } from './unheard'

type Told = {
  /** As it was filed by the buyer. */
  whole: ReplyItem
  /** As far as it speaks of these goods. */
  item: ReplyItem
  analysis: Analysis
  situation: Situation
  complaints: readonly Complaint[]
  product: ProductName
  called: ProductName
}

const merits = /достоинств|плюс|преимуществ|понравил/iu

/** A merit in passing under one or two stars. */
const isStray = ({ item, analysis }: Told): boolean =>
  (item.rating ?? 3) <= 2 && !item.pros && !merits.test(item.text ?? '') && !isFair(item, analysis)

/** Beside mould, or as a stray word under one or two stars, a merit is nothing to rejoice at. */
const isMeritless = (told: Told): boolean =>
  told.situation === 'M' && (told.complaints.some(isSpoiling) || isStray(told))

function happyMoments({ whole, item, analysis, situation, called }: Told): FoundMoment[] {
  if (situation !== 'P' || analysis.danger) return []
  // «Взяла тёще, они тугие»: nobody is wished joy of what was not praised.
  const reserved = isReserved(item, analysis)
  const told = momentsOf(whole, called).filter(
    ({ id, step, weight }) =>
      !(reserved && (id === 'bought-for' || (step === 'invite' && weight === 1))),
  )
  const isHeard = told.some(({ id }) => id === 'remarked' || id === 'wish')
  const isPassedOver =
    !isHeard &&
    (isUnpraised(whole, analysis.mentions) || unheardIn(whole, analysis.mentions).length > 0)
  return isPassedOver ? [passedOver, ...told] : told
}

const fewWords = 5
/** «Мыло быстро размокает» in the buyer's words is no merit, nor is the scent of «чересчур пахнет». */
const isUnhinted =
  ({ item, situation }: Told) =>
  (one: Praise): boolean =>
    !('clause' in one && isNoMerit(one.clause)) &&
    !(situation === 'P' && isBareRemark(item) && wordsOf(item.text ?? '').length <= fewWords)

/** «Собаке очень нравится», beside a trouble under many stars: whom it pleased is the merit to name. */
function withPleased(
  { item, situation, complaints }: Told,
  praise: readonly Praise[],
): readonly Praise[] {
  if (situation !== 'M' || (item.rating ?? 0) < 4) return praise
  // «Раньше коту нравился, теперь не ест»: it pleases no more.
  if (complaints.some(({ troubles: [told = ''] }) => told.includes('питомцу'))) return praise
  // «мне нравится, хотя подружке показалось …»: within one clause.
  const whom = `${item.pros ?? ''}. ${item.text ?? ''}`
    .slice(0, 1500)
    .split(/[.;:!?()\n]+|\s(?=(?:но|хотя|зато)\s)/iu)
    .map((clause) => foundIn(readText(clause), pleasedSomebody)?.tells)
    .find(Boolean)
  if (!whom) return praise
  const others = praise.filter((one) => !('clause' in one && /^товар понравил/u.test(one.clause)))
  return [{ clause: `${whom} понравилось`, topic: 'generic' }, ...others]
}

/** What the buyer praised, what else he happily tells, and his own words where nothing of it can be told in ours. */
export function praised(told: Told): {
  praise: readonly Praise[]
  moments: readonly FoundMoment[]
  quote: string | undefined
} {
  const { item, analysis, situation, complaints, product, called } = told
  const happy = situation === 'P'
  const moments = happyMoments(told)
  // «Тепло, мягко» names no thing.
  const manner = happy && lightOf([], item, product).length === 0 ? onlyManner(item) : undefined
  const speaks = (happy || situation === 'M') && !analysis.danger && !isMeritless(told) && !manner
  const kept = speaks
    ? keptPraise(withPleased(told, praiseOf(item, analysis, called)), complaints, moments).filter(
        isUnhinted(told),
      )
    : []
  const liked =
    happy &&
    !isLukewarm(item) &&
    !isUntried(item) &&
    // Who liked it is told by its moment.
    moments.every(({ id }) => id !== 'pleased-somebody')
  const praise = liked ? withLikedWhole(kept, item, called) : kept
  // A trait alone says less than the buyer's own sentence.
  const named = praise.some((one) => 'clause' in one) || praise.length > 1
  // «ночник создаёт уют» is told in the buyer's words.
  const cosy = praise.some((one) => 'clause' in one && /уют|атмосфер/u.test(one.clause))
  const quotes = happy && !named && moments.every(({ step }) => step !== 'emotion')
  const said = manner ?? (quotes ? praiseQuote(item) : undefined)
  const row = said && rowOfManner(said)
  return {
    praise: row ? [{ clause: row, topic: 'usability' }] : praise,
    moments: moments.filter(({ id }) => !(cosy && id === 'cosiness')),
    quote: row || (said && isNoMerit(said)) ? undefined : said,
  }
}
